import { businessDate, type LocalDate } from '../../../kernel/period.ts';

const MOST_HOURS = 24;

/** A shift, or none for a day off. */
export interface MaybeTimes {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

interface Told {
  readonly sentAt: Date;
  readonly oldStartsAt: Date | null;
  readonly newStartsAt: Date | null;
}

/** HR knew the reason before the old shift and before the new one (rules 17.4, clause 6; 22, G). */
export function isToldInTime({ sentAt, oldStartsAt, newStartsAt }: Told): boolean {
  return [oldStartsAt, newStartsAt].every((start) => start === null || sentAt < start);
}

export interface ChangeWays {
  readonly hasTemplate: boolean;
  readonly hasTimes: boolean;
  readonly isDayOff: boolean;
  readonly hasColleague: boolean;
}

/** A change is one thing: another shift, other times, a day off, or a swap. */
export function whyNotWays(ways: ChangeWays): 'SHIFT_CHANGE_AMBIGUOUS' | null {
  return Object.values(ways).filter(Boolean).length === 1 ? null : 'SHIFT_CHANGE_AMBIGUOUS';
}

interface AskedTimes {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** The date of the roster line, to which the shift belongs (rules 17.2). */
  readonly date: LocalDate;
  readonly zone: string;
}

export function whyNotTimes({ startsAt, endsAt, date, zone }: AskedTimes): 'SHIFT_CHANGE_TIMES_INVALID' | null {
  if (!startsAt || !endsAt) return 'SHIFT_CHANGE_TIMES_INVALID';
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  const isFit = hours > 0 && hours <= MOST_HOURS && businessDate(startsAt, zone) === date;
  return isFit ? null : 'SHIFT_CHANGE_TIMES_INVALID';
}

export function isSameTime(one: MaybeTimes, other: MaybeTimes): boolean {
  return one.startsAt?.getTime() === other.startsAt?.getTime() && one.endsAt?.getTime() === other.endsAt?.getTime();
}

interface Consent {
  /** Whether the roster line still is as it was when somebody asked. */
  readonly isAsAsked: boolean;
  readonly isInTime: boolean;
  /** Whether clause 6 holds for the person on that date. */
  readonly isBound: boolean;
}

/** No consent makes valid what a store manager told HR too late: the old roster judges (rules 17.4, clause 6). */
export function whyNotConsent({
  isAsAsked,
  isInTime,
  isBound,
}: Consent): 'SHIFT_CHANGE_OUTDATED' | 'SHIFT_CHANGE_TOO_LATE' | null {
  if (!isAsAsked) return 'SHIFT_CHANGE_OUTDATED';
  return isBound && !isInTime ? 'SHIFT_CHANGE_TOO_LATE' : null;
}
