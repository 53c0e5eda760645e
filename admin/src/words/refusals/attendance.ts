/** Sentences for refusal codes about people in shops, their time, and how it is judged. */
export default {
  POSTING_ENDS_BEFORE_START: ['结束日期早于开始日期', 'The last day lies before the first one'],
  POSTING_OVERLAPS: ['此人在这段时间已有任职', 'The person is posted elsewhere in that time already'],
  POSTING_SHOP_UNFIT: ['门店岗位须选择门店，办公室则不选', 'Choose a shop for posts in shops, and none for the office'],
  SHOP_FROM_POSTING: ['门店随任职变更，请新增任职', 'The shop comes from the posting; post the person elsewhere'],
  SHOP_RULE_IN_PAST: ['只能自今天或以后生效', 'Choose today or a later day'],
  POLICY_DATE_TAKEN: ['已有制度自这一天生效', 'Another version is in force from this day'],
  POLICY_JUDGED: [
    '此版本涉及已锁定的月份，请新建版本或作调整',
    'The version judges days of a closed month; make a new version or an adjustment',
  ],
  POLICY_IN_FORCE: ['已生效的制度不能改生效日期', 'The version is in force; its first day does not move any more'],
  POLICY_NOT_IN_FORCE: ['此版本尚未生效', 'The version is a draft'],
} as const;
