/** What stands in the headings and cells of rosters, in the words of the interface and of files that companies have. */
export const SHOP_POSTS = ['CLERK', 'SHIFT_LEAD', 'STORE_MANAGER', 'OFFICE'] as const;
export const CHANNELS = ['CAMPUS', 'JOB_AGENCY', 'ONLINE', 'WALK_IN', 'OTHER'] as const;
export const LEAVE_REASONS = [
  'TRIAL_NOT_QUALIFIED',
  'BROKE_DISCIPLINE',
  'FAR_FROM_HOME',
  'LITTLE_PROMOTION',
  'OTHER',
] as const;

type Words<K extends readonly string[]> = Readonly<Record<K[number], readonly string[]>>;

export const SHOP_POST_WORDS: Words<typeof SHOP_POSTS> = {
  CLERK: ['店员', '营业员', 'Clerk', 'Shop clerk'],
  SHIFT_LEAD: ['带班', '领班', 'Shift lead'],
  STORE_MANAGER: ['店长', 'Store manager'],
  OFFICE: ['办公室', '后勤', 'Office'],
};
export const CHANNEL_WORDS: Words<typeof CHANNELS> = {
  CAMPUS: ['校园', '校园招聘', 'Campus'],
  JOB_AGENCY: ['职业介绍所', '职介所', '中介', 'Job agency'],
  ONLINE: ['网络', '网络招聘', '线上', 'Online'],
  WALK_IN: ['上门', '上门应聘', '自荐', 'Walk-in'],
  OTHER: ['其他', '其他渠道', 'Other', 'Another channel'],
};
export const LEAVE_REASON_WORDS: Words<typeof LEAVE_REASONS> = {
  TRIAL_NOT_QUALIFIED: ['试用不合格', 'Trial not passed', 'Trial not qualified', 'Not qualified'],
  BROKE_DISCIPLINE: ['违反纪律', '违纪', 'Broke discipline'],
  FAR_FROM_HOME: ['离家远', '离家太远', 'Far from home'],
  LITTLE_PROMOTION: ['晋升机会少', '发展空间小', 'Little promotion'],
  OTHER: ['其他', '其他原因', 'Other', 'Another reason'],
};
