/** Refusals about people in shops, their time, and how it is judged. */
export const ATTENDANCE_REFUSALS = {
  POSTING_ENDS_BEFORE_START: 'The last day lies before the first one.',
  POSTING_OVERLAPS: 'The person is posted elsewhere in that time already.',
  POSTING_SHOP_UNFIT: 'Posts in a shop name the shop, the office names none.',
  SHOP_FROM_POSTING: 'The person is posted; the shop changes with the next posting.',
  SHOP_RULE_IN_PAST: 'A rule holds from today or later; what was judged stays.',
  POLICY_DATE_TAKEN: 'Another version is in force from this day.',
  POLICY_JUDGED: 'The version judges days of a month that is closed; a correction is a new version or an adjustment.',
  POLICY_IN_FORCE: 'The version is in force; its first day does not move any more.',
  POLICY_NOT_IN_FORCE: 'The version is a draft.',
} as const;
