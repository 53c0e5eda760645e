/** Sentences about spot checks, observations, inspections, region leaders and findings. */
export default {
  SPOT_CHECK_IN_FUTURE: ['抽查时间不能在将来。', 'A spot check cannot lie in the future.'],
  SPOT_CHECK_TOO_OLD: ['抽查须在 31 天内登记。', 'Register a spot check within 31 days.'],
  SPOT_CHECK_EMPTY: ['请至少选择一人的抽查结果。', 'Say what was found about at least one person.'],
  SPOT_CHECK_PERSON_TWICE: ['同一人出现了两次。', 'A person appears twice.'],
  SPOT_CHECK_PERSON_ELSEWHERE: [
    '有人当天不属于这家门店，请重新载入名单。',
    'Somebody neither belongs to the shop nor is rostered there that day; load the list again.',
  ],
  SPOT_CHECK_OF_SELF: ['不能抽查自己。', 'Nobody checks himself.'],
  SPOT_CHECK_PLAN_OF_OTHER_SHOP: ['所选计划属于另一家门店。', 'The planned check is of another shop.'],
  SPOT_CHECK_PLAN_FULFILLED: ['这条计划已经完成，请另选。', 'This plan is fulfilled already; choose another.'],
  SPOT_CHECK_PLAN_MONTH_OVER: [
    '这个月已没有剩余的日子，请选以后的月份。',
    'No day of this month is left; choose a later one.',
  ],
  SPOT_CHECK_PLAN_TOO_SMALL: [
    '次数少于每店每月最少抽查的要求，请增加。',
    'That is fewer than each shop needs in a month; plan more.',
  ],
  SPOT_CHECK_PLAN_TOO_LARGE: ['次数过多：每店每天不超过 5 次。', 'Too many: at most 5 for each shop and day.'],
  OBSERVATION_IN_FUTURE: ['看到的时间不能在将来。', 'What was seen cannot lie in the future.'],
  OBSERVATION_ANSWERED: ['这条情况已经答复。', 'This observation has its answer.'],
  OBSERVATION_CHECK_NOT_AHEAD: ['请填写将来的抽查时间。', 'Say when the shop is checked, ahead of now.'],
  OBSERVATION_CHECK_UNFIT: ['只有处理为“抽查”时才填写时间。', 'Only a check has a moment.'],
  SHOP_CLOSED: ['此门店已停业。', 'This shop is closed.'],
  INSPECTION_SCORE_INVALID: ['请给 1 到 5 分。', 'Give 1 to 5 points.'],
  INSPECTION_OF_OWN_SHOP: ['不能巡查自己管理的门店。', 'Nobody inspects the own shop.'],
  INSPECTION_DAY_OVER: ['巡查记录只能在当天修改。', 'An inspection is mended on its day only.'],
  REGION_LEADER_NOT_MANAGER: [
    '此人在该日不是本区域门店的店长。',
    'The person is no store manager of this region on that day.',
  ],
  REGION_LEADER_OVERLAPS: [
    '这段时间已有其他组长，请更正日期。',
    'Somebody else leads the region then; choose another day.',
  ],
  REGION_LEADER_ENDS_BEFORE_START: ['结束日期早于开始日期。', 'The last day lies before the first.'],
  FINDING_CLOSED: ['此问题已处理完毕。', 'The finding is dealt with.'],
  FINDING_STATE_NOT_NEXT: ['当前状态不能改为所选状态。', 'The finding cannot go to this state now.'],
  FINDING_ABOUT_ONESELF: ['不能处理关于自己的问题。', 'Nobody decides on a finding about himself.'],
} as const;
