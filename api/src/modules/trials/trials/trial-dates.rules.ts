import { addDays, addMonthsClamped, type LocalDate } from '../../../kernel/period.ts';

export type StageNo = 1 | 2 | 3;
export const STAGE_NOS = [1, 2, 3] as const;

/** Stage 1 is due a week after the store was entered, stage 3 ten days before the end (rules 19.2). */
const FIRST_STAGE_DAYS = 7;
const LAST_STAGE_DAYS = 10;

/** As they were on the first day of the trial. */
export interface TrialTerms {
  readonly months: number;
  readonly leadDays: number;
  readonly overdueDays: number;
  readonly decisionDays: number;
  readonly latestDays: number;
}

export interface StageDays {
  readonly stageNo: StageNo;
  readonly opensOn: LocalDate;
  readonly dueOn: LocalDate;
  /** First day on which it is overdue. */
  readonly overdueOn: LocalDate;
}

export interface TrialDays {
  /** First day after the trial. */
  readonly endOn: LocalDate;
  readonly latestOn: LocalDate;
  readonly decisionDueOn: LocalDate;
  readonly stages: readonly StageDays[];
}

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** Stages 1 and 2 open when they are due and may be late by some days; stage 3 opens before and may not (rules 19.3). */
export function stageDays(
  stageNo: StageNo,
  dueOn: LocalDate,
  { leadDays, overdueDays }: Pick<TrialTerms, 'leadDays' | 'overdueDays'>,
): StageDays {
  const isLast = stageNo === 3;
  return {
    stageNo,
    opensOn: isLast ? addDays(dueOn, -leadDays) : dueOn,
    dueOn,
    overdueOn: addDays(dueOn, isLast ? 1 : overdueDays + 1),
  };
}

/** Never later than the last day for a decision in time (rules 19.4). */
export function decisionDueOn(lastStageDueOn: LocalDate, latestOn: LocalDate, decisionDays: number): LocalDate {
  return earlier(addDays(lastStageDueOn, decisionDays), latestOn);
}

/** The time in the shop after which a stage may be judged; stage 3 goes by the end of the trial (rules 19.2, 19.3). */
export function earliestDueOn(stageNo: number, storeEntryOn: LocalDate): LocalDate | null {
  if (stageNo === 1) return addDays(storeEntryOn, FIRST_STAGE_DAYS);
  return stageNo === 2 ? addMonthsClamped(storeEntryOn, 1) : null;
}

/** All days of a trial, fixed on its first one (rules 19.2, 19.4). */
export function trialDays(
  { startsOn, storeEntryOn }: { readonly startsOn: LocalDate; readonly storeEntryOn: LocalDate },
  terms: TrialTerms,
): TrialDays {
  const endOn = addMonthsClamped(startsOn, terms.months);
  const lastDueOn = addDays(endOn, -LAST_STAGE_DAYS);
  const latestOn = addDays(endOn, -terms.latestDays);
  const firstDueOn = earlier(addDays(storeEntryOn, FIRST_STAGE_DAYS), lastDueOn);
  const secondDueOn = earlier(addMonthsClamped(storeEntryOn, 1), lastDueOn);
  return {
    endOn,
    latestOn,
    decisionDueOn: decisionDueOn(lastDueOn, latestOn, terms.decisionDays),
    stages: [stageDays(1, firstDueOn, terms), stageDays(2, secondDueOn, terms), stageDays(3, lastDueOn, terms)],
  };
}

/** How a stage stands that is neither submitted nor called off. */
export function stageStateOn(
  { opensOn, overdueOn }: Pick<StageDays, 'opensOn' | 'overdueOn'>,
  today: LocalDate,
): 'WAITING' | 'OPEN' | 'OVERDUE' {
  if (today >= overdueOn) return 'OVERDUE';
  return today >= opensOn ? 'OPEN' : 'WAITING';
}
