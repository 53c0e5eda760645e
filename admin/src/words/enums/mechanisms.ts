/** Values of enums about approvals, jobs, notifications and files. */
export default {
  approvalKind: {
    ACCESS_REQUEST: ['查阅申请', 'Access to customers'],
    CONTACT_CHANGE: ['修改联系人', 'Change of a contact'],
    CUSTOMER_CHANGE: ['修改档案', 'Change of an archive'],
    CUSTOMER_DELETE: ['删除档案', 'Deletion of an archive'],
    CUSTOMER_MERGE: ['合并客户', 'Merge of customers'],
    CUSTOMER_NEW: ['新建档案', 'New archive'],
    DOCUMENT_FILE: ['文件归档', 'Filing of a document'],
    EXPENSE: ['费用报销', 'Expense'],
    GRADE_OVERRIDE: ['人工定级', 'Grade by hand'],
    MAINTENANCE_PLAN: ['维护计划', 'Maintenance plan'],
    PRICE_PLAN: ['价格计划', 'Price plan'],
    REWARD: ['奖惩', 'Reward or penalty'],
    SALES_EVENT: ['展销活动', 'Fair or event'],
    SALES_PLAN_ADJUSTMENT: ['销售计划调整', 'Adjustment of a sales plan'],
  },
  approvalLevel: {
    LEADER: ['直接领导', 'Direct leader'],
    SALES_MANAGER: ['销售部经理', 'Sales manager'],
    GENERAL_MANAGER: ['总经理', 'General manager'],
  },
  approvalState: {
    PENDING: ['待审批', 'Waiting'],
    APPROVED: ['已同意', 'Consented to'],
    REJECTED: ['未同意', 'Refused'],
    WITHDRAWN: ['已撤回', 'Withdrawn'],
    CONFLICT: ['内容冲突', 'Conflict'],
  },
} as const;
