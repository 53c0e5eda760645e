/** Sentences for refusal codes about cards, visits and their planning. */
export default {
  VISIT_MONTH_LOCKED: [
    '该月数据已公布，不能再计入拜访。',
    'The figures of that month are published; no visit can be entered in it any more.',
  ],
  VISIT_POSITION_INVALID: ['位置应为纬度和经度。', 'Give the position as latitude and longitude.'],
  VISIT_HANDLING_WITHOUT_OBJECTION: [
    '请先选择异议，再勾选处理步骤。',
    'Choose the objection before ticking how you dealt with it.',
  ],
  SALES_MONTH_NOT_OVER: ['只能锁定已结束的月份。', 'Only a month that is over can be locked.'],
  SALES_MONTH_LOCKED: ['该月已锁定。', 'That month is locked already.'],
  CONTACT_BY_OWNER: ['您负责此客户，请记录拜访。', 'This is your own customer: record a visit instead.'],
  CONTACT_IN_FUTURE: ['时间不能晚于现在。', 'The time cannot lie in the future.'],
  CONTACT_SCORE_OUT_OF_RANGE: ['评分超出范围。', 'The score lies outside the scale.'],
  CONTACT_EDIT_TOO_LATE: ['更正时间已过。', 'The time for corrections is over.'],
  CONTACT_OF_OTHER_AUTHOR: ['只有记录人可以更正。', 'Only the person who wrote it can correct it.'],
  PROSPECT_STEP_UNCHANGED: ['已在这一步。', 'The prospect stands at this step already.'],
  PROSPECT_NOT_VISITED: ['请先记录首次拜访。', 'Record the first visit before this step.'],
  PROSPECT_WITHOUT_CARD: ['请先发放拜访卡。', 'Issue a visit card first; the prospect is maintained on it.'],
  PROSPECT_TRADES: ['客户已下单，不再是准客户。', 'The customer has ordered and is no prospect any more.'],
  REFERRAL_ANSWERED: ['已经问过。', 'The customer was asked already.'],
  MEETING_IN_PAST: ['例会时间已过', 'The meeting lies in the past'],
  MEETING_TAKEN: ['该时间已有例会', 'Another meeting begins at this time'],
} as const;
