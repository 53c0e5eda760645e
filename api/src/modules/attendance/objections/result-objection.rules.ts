import { addDays, businessDate, type LocalDate } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';

interface ObjectionFacts {
  readonly isCurrent: boolean;
  readonly computedAt: Date;
  /** The first day of the next month; the result is whole when it was judged up to there. */
  readonly monthEnd: LocalDate;
  readonly judgedBefore: LocalDate | null;
  readonly hasOpenOne: boolean;
  /** Setting `attendance.objectionDays`. */
  readonly days: number;
}

interface Moment {
  readonly now: Date;
  readonly zone: string;
}

/** Until the end of the last of so many days after the result was there for the person to see (rules 1.2, 17.5). */
export function whyNotObject(
  facts: ObjectionFacts,
  { now, zone }: Moment,
): Extract<
  RefusalCode,
  'RESULT_REPLACED' | 'ATTENDANCE_MONTH_NOT_OVER' | 'OBJECTION_TOO_LATE' | 'OBJECTION_OPEN'
> | null {
  const { isCurrent, computedAt, monthEnd, judgedBefore, hasOpenOne, days } = facts;
  if (!isCurrent) return 'RESULT_REPLACED';
  if (judgedBefore !== monthEnd) return 'ATTENDANCE_MONTH_NOT_OVER';
  if (businessDate(now, zone) > addDays(businessDate(computedAt, zone), days)) return 'OBJECTION_TOO_LATE';
  return hasOpenOne ? 'OBJECTION_OPEN' : null;
}
