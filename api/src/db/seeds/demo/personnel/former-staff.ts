import { addDays, type LocalDate } from '../../../../kernel/period.ts';
import type { HireChannel, LeaveReason } from '../../../../modules/staff/index.ts';

/** Somebody who worked in a shop and left, long enough ago that no month in the demo tells of it. */
export interface FormerClerk {
  readonly number: string;
  readonly name: string;
  readonly gender: 'F' | 'M';
  readonly shop: string;
  readonly hiredOn: LocalDate;
  readonly leftOn: LocalDate;
  readonly channel: HireChannel;
  readonly reason: LeaveReason;
  readonly note: string | null;
}

type Told = readonly [
  name: string,
  gender: 'F' | 'M',
  shop: string,
  leftAgo: number,
  stayed: number,
  channel: HireChannel,
  reason: LeaveReason,
  note: string | null,
];

const TOLD: readonly Told[] = [
  ['丁晓雯', 'F', 'NJL', 165, 48, 'JOB_AGENCY', 'FAR_FROM_HOME', '单程通勤一个半小时。'],
  ['许志伟', 'M', 'NJL', 190, 88, 'ONLINE', 'TRIAL_NOT_QUALIFIED', null],
  ['潘雨婷', 'F', 'YUY', 178, 410, 'CAMPUS', 'LITTLE_PROMOTION', '希望做带班，暂无空缺。'],
  ['钱立新', 'M', 'YUY', 230, 36, 'WALK_IN', 'BROKE_DISCIPLINE', '多次迟到，谈话后未改。'],
  ['范思琪', 'F', 'XJH', 205, 120, 'CAMPUS', 'FAR_FROM_HOME', null],
  ['廖家豪', 'M', 'XJH', 260, 80, 'JOB_AGENCY', 'TRIAL_NOT_QUALIFIED', null],
  ['石慧敏', 'F', 'JAS', 175, 700, 'WALK_IN', 'OTHER', '随家人迁往外地。'],
  ['龙俊杰', 'M', 'LJZ', 290, 25, 'ONLINE', 'FAR_FROM_HOME', null],
  ['万梦瑶', 'F', 'LJZ', 215, 230, 'CAMPUS', 'LITTLE_PROMOTION', null],
  ['段永刚', 'M', 'LYS', 310, 60, 'JOB_AGENCY', 'BROKE_DISCIPLINE', '私自收款。'],
];

export function formerClerks(today: LocalDate): readonly FormerClerk[] {
  return TOLD.map(([name, gender, shop, leftAgo, stayed, channel, reason, note], index) => {
    const leftOn = addDays(today, -leftAgo);
    const number = `E9${String(index + 1).padStart(2, '0')}`;
    return { number, name, gender, shop, hiredOn: addDays(leftOn, -stayed), leftOn, channel, reason, note };
  });
}
