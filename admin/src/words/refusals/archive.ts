/** Sentences for refusal codes about the archive regime: sessions, retention, volumes. */
export default {
  DELETION_NOT_IN_BIN: ['已恢复或已彻底删除。', 'It came back or was purged already.'],
  DELETION_STILL_RETAINED: ['仍在保留期内，还不能彻底删除。', 'It is still retained and cannot be purged yet.'],
  DELETION_REQUESTED_ALREADY: [
    '已有人申请删除，正在等待审批。',
    'Somebody asked for this already; it waits for a decision.',
  ],
  DELETION_OF_DELETED_CUSTOMER: [
    '所属客户也在回收站中，请先恢复客户。',
    'The customer lies in the bin itself; restore it first.',
  ],
  DELETION_DELETED_ALREADY: ['已在回收站中。', 'It lies in the bin already.'],
  ACCESS_DAYS_OUT_OF_RANGE: ['天数超出允许的范围。', 'The days are outside what is allowed.'],
  ACCESS_WITHOUT_CUSTOMERS: [
    '请填写客户编码，或选择筛选条件，二者只能选一。',
    'Name customers by codes or describe them by a filter, one of both.',
  ],
  ACCESS_TOO_WIDE: ['一次最多申请 500 个客户。', 'A request opens at most 500 customers.'],
  ACCESS_NOT_NEEDED: ['您本来就能查阅全部客户。', 'You see every customer already.'],
  ACCESS_ENDED: ['授权已经结束。', 'The grant has ended already.'],
  CHANGE_REASON_TOO_SHORT: ['修改理由太短', 'The reason says too little'],
  SESSION_OPEN_ALREADY: ['已有更新会在进行', 'Another update session runs already'],
  SESSION_CLOSED: ['更新会已结束', 'The update session is closed'],
  SESSION_ITEMS_WAITING: ['还有议题未决定，也未顺延', 'Some items are neither decided nor carried over'],
  SESSION_ITEM_DECIDED_ALREADY: ['该议题已决定', 'The item is decided already'],
  SESSION_ITEM_DECISION_UNFIT: ['该议题不能这样决定', 'This item cannot be decided like that'],
  CONTRIBUTION_HANDLED_ALREADY: ['这条补充已处理', 'The contribution is filed or discarded already'],
  FOCUS_MONTH_PAST: ['该月份已过去', 'The month is over'],
  FOCUS_LIST_FIXED: ['名单已确定，不能再改', 'The list is fixed and does not change any more'],
  FOCUS_CUSTOMER_LISTED: ['该客户已在名单上', 'The customer is on the list already'],
  REVIEW_PERIOD_NOT_OVER: ['该期间尚未结束', 'The period is not over yet'],
} as const;
