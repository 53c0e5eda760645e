/** Values of enums about the archive regime: sessions, retention, volumes. */
export default {
  deletionGround: {
    WRONG: ['信息错误', 'Wrong information'],
    OUTDATED: ['信息过时', 'Outdated information'],
    CLOSED: ['已停业', 'Business closed'],
    DECEASED: ['已故', 'Deceased'],
    DUPLICATE: ['重复建档', 'Duplicate'],
    NO_CONTACT: ['长期无联系（死档）', 'No contact for long (dead file)'],
  },
  deletionState: {
    IN_BIN: ['在回收站', 'In the bin'],
    RESTORED: ['已恢复', 'Restored'],
    PURGED: ['已彻底删除', 'Purged'],
  },
  deletionKind: { CUSTOMER: ['客户', 'Customer'], CONTACT: ['联系人', 'Contact'] },
  purgeOutcome: { REMOVED: ['仅墓碑记录', 'Tombstone only'], ANONYMISED: ['匿名档案', 'Anonymous shell'] },
  accessState: {
    PENDING: ['待审批', 'Pending'],
    APPROVED: ['已同意', 'Granted'],
    REJECTED: ['已拒绝', 'Refused'],
    WITHDRAWN: ['已撤回', 'Withdrawn'],
  },
  rightsReach: { ALL: ['全部', 'All'], SOME: ['本人范围', 'Own'], NONE: ['无', 'None'] },
} as const;
