/** Values of enums about entry, leaving and the papers of people. */
export default {
  hireChannel: {
    CAMPUS: ['校园招聘', 'Campus'],
    JOB_AGENCY: ['职业介绍所', 'Job agency'],
    ONLINE: ['网络招聘', 'Online'],
    WALK_IN: ['上门应聘', 'Walk-in'],
    OTHER: ['其他渠道', 'Another channel'],
  },
  leaveReason: {
    TRIAL_NOT_QUALIFIED: ['试用不合格', 'Trial not passed'],
    BROKE_DISCIPLINE: ['违反纪律', 'Broke discipline'],
    FAR_FROM_HOME: ['离家太远', 'Far from home'],
    LITTLE_PROMOTION: ['晋升机会少', 'Little promotion'],
    OTHER: ['其他原因', 'Another reason'],
  },
  employeeDocumentKind: {
    LABOUR_CONTRACT: ['劳动合同', 'Labour contract'],
    IDENTITY: ['身份证件', 'Identity paper'],
    CERTIFICATE: ['资格证书', 'Certificate'],
    HEALTH: ['健康证', 'Health certificate'],
    OTHER: ['其他证件', 'Other paper'],
  },
} as const;
