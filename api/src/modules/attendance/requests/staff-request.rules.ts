import { addMonths, businessDate, type LocalDate, type Month, monthOf } from '../../../kernel/period.ts';
import type { StaffRequestState } from './staff-request.enums.ts';

export type SpanRefusal = 'REQUEST_ENDS_BEFORE_START' | 'REQUEST_TOO_LONG' | 'REQUEST_TOO_FAR';

export interface AskedTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Older months are closed anyway, and nobody knows his errands of the year after next. */
const MOST_DAYS_AWAY = 400;

export function whyNotSpan(
  { startsAt, endsAt }: AskedTime,
  { now, mostHours }: { now: Date; mostHours: number },
): SpanRefusal | null {
  const [from, to] = [startsAt.getTime(), endsAt.getTime()];
  if (to <= from) return 'REQUEST_ENDS_BEFORE_START';
  if (to - from > mostHours * HOUR) return 'REQUEST_TOO_LONG';
  return Math.abs(from - now.getTime()) > MOST_DAYS_AWAY * DAY ? 'REQUEST_TOO_FAR' : null;
}

/** Asked at the start or after it is no prior notice (rules 17.3; 22, I). */
export function isPriorNotice(requestedAt: Date, startsAt: Date): boolean {
  return requestedAt.getTime() < startsAt.getTime();
}

/** The calendar months that the time is judged in: also that of a shift which began the day before (rules 17.2). */
export function monthsTouched(
  { startsAt, endsAt }: AskedTime,
  shiftDates: readonly LocalDate[],
  zone: string,
): Month[] {
  const last = monthOf(businessDate(new Date(endsAt.getTime() - 1), zone));
  const months = new Set(shiftDates.map(monthOf));
  for (let month = monthOf(businessDate(startsAt, zone)); month <= last; month = addMonths(month, 1)) months.add(month);
  return [...months].toSorted();
}

export interface Employed {
  readonly hiredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
}

export function isEmployedThen({ hiredOn, leftOn }: Employed, { startsAt, endsAt }: AskedTime, zone: string): boolean {
  const [first, last] = [businessDate(startsAt, zone), businessDate(new Date(endsAt.getTime() - 1), zone)];
  return (hiredOn === null || hiredOn <= first) && (leftOn === null || last <= leftOn);
}

interface Standing {
  readonly state: StaffRequestState;
  readonly startsAt: Date;
}

/** What waits is taken back at any time; what was granted before it begins, or by HR when it was not used. */
export function whyNotWithdraw(
  { state, startsAt }: Standing,
  { now, isHr }: { now: Date; isHr: boolean },
): 'REQUEST_DECIDED' | 'REQUEST_BEGUN' | null {
  if (state === 'PENDING') return null;
  if (state !== 'APPROVED') return 'REQUEST_DECIDED';
  return isHr || startsAt.getTime() > now.getTime() ? null : 'REQUEST_BEGUN';
}
