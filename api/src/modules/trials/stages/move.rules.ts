import { addDays, daysBetween, type LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { StageDays } from '../trials/trial-dates.rules.ts';

interface Neighbours {
  readonly today: LocalDate;
  readonly endOn: LocalDate;
  /** Nobody is judged before so long a time in the shop; stage 3 has no such day. */
  readonly earliest: LocalDate | null;
  /** When the stages before and after it are due. */
  readonly before: LocalDate | null;
  readonly after: LocalDate | null;
}

/** Never into the past, never beyond the end, not before the time in the shop, and one stage after the other (rules 19.3, 19.4). */
export function whyNotMove(
  dueOn: LocalDate,
  { today, endOn, earliest, before, after }: Neighbours,
): RefusalCode | null {
  if (dueOn < today) return 'TRIAL_STAGE_DUE_IN_PAST';
  if (dueOn > endOn) return 'TRIAL_STAGE_DUE_AFTER_END';
  if (earliest !== null && dueOn < earliest) return 'TRIAL_STAGE_TOO_EARLY';
  const isInOrder = (before === null || before <= dueOn) && (after === null || dueOn <= after);
  return isInOrder ? null : 'TRIAL_STAGE_OUT_OF_ORDER';
}

/** It opens and is overdue as long before and after as it was to be on the first day. */
export function movedDays(
  { opensOn, dueOn, overdueOn }: Pick<StageDays, 'opensOn' | 'dueOn' | 'overdueOn'>,
  to: LocalDate,
): Pick<StageDays, 'opensOn' | 'dueOn' | 'overdueOn'> {
  return {
    opensOn: addDays(to, daysBetween(dueOn, opensOn)),
    dueOn: to,
    overdueOn: addDays(to, daysBetween(dueOn, overdueOn)),
  };
}
