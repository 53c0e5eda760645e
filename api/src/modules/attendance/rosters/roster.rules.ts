import { addDays, daysBetween, type LocalDate, monthOf, type Period } from '../../../kernel/period.ts';
import type { RosterWarningKind } from './roster.enums.ts';

/** Nobody draws up a roster of the year after next, and nothing older is written down any more. */
const MOST_DAYS_AHEAD = 400;
const EARLIEST = '2000-01-01';

export function whyNotDate(date: LocalDate, today: LocalDate): 'ROSTER_DATE_TOO_FAR' | null {
  return date >= EARLIEST && date <= addDays(today, MOST_DAYS_AHEAD) ? null : 'ROSTER_DATE_TOO_FAR';
}

/** A week is copied, or a month; nobody fills in more than a quarter. */
const MOST_DAYS = 92;

export function whyNotDays({ startsOn, endsOn }: RosterDays): 'ROSTER_DAYS_INVALID' | null {
  const days = daysBetween(startsOn, endsOn);
  return days >= 0 && days < MOST_DAYS ? null : 'ROSTER_DAYS_INVALID';
}

/** Both days belong to it. */
export interface RosterDays {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export function datesOf({ startsOn, endsOn }: RosterDays): LocalDate[] {
  return Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, at) => addDays(startsOn, at));
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}

/** From which day a day is copied: whole weeks away, so that weekdays and the order of weeks stay; null outside the source. */
export function sourceOf(date: LocalDate, { startsOn, endsOn }: RosterDays): LocalDate | null {
  const weeks = Math.max(1, Math.floor((daysBetween(startsOn, endsOn) + 1) / 7));
  const source = addDays(endsOn, -modulo(daysBetween(date, endsOn), 7 * weeks));
  return source < startsOn ? null : source;
}

/** The step of somebody on a day of a pattern that turns; `offset` is the step with which he begins. */
export function stepOn<T>(steps: readonly T[], day: number, offset: number): T | undefined {
  return steps[modulo(day + offset, steps.length)];
}

export interface ExplainedDay {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly isPublished: boolean;
}

/** What people were told, and what is over, is not changed without a word. */
export function needsReason({ date, today, isPublished }: ExplainedDay): boolean {
  return isPublished || date < today;
}

/** What people were told, or what may have begun: nobody moves that of his own at will (rules 17.4, clause 6). */
export function isSettled({ date, today, isPublished }: ExplainedDay): boolean {
  return isPublished || date <= today;
}

export function isClosed(date: LocalDate, closed: readonly LocalDate[]): boolean {
  return closed.some((startsOn) => monthOf(startsOn) === monthOf(date));
}

export interface StaffingFacts {
  readonly period: Period;
  /** How many people are posted to the shop. */
  readonly people: number;
  readonly usual: { readonly fewest: number; readonly most: number };
  /** Who works, by date. */
  readonly onDuty: ReadonlyMap<LocalDate, number>;
  readonly minOnDuty: (date: LocalDate) => number;
}

export interface StaffingWarning {
  readonly kind: RosterWarningKind;
  /** Null where it is about the month as a whole. */
  readonly date: LocalDate | null;
  readonly count: number;
  readonly limit: number;
}

/** Warned of, never refused: shops have 2 to 6 people (rules 17.1), and somebody on duty every day (rules FND-37). */
export function staffingWarnings({ period, people, usual, onDuty, minOnDuty }: StaffingFacts): StaffingWarning[] {
  const warnings: StaffingWarning[] = [];
  if (people < usual.fewest) warnings.push({ kind: 'PEOPLE_TOO_FEW', date: null, count: people, limit: usual.fewest });
  if (people > usual.most) warnings.push({ kind: 'PEOPLE_TOO_MANY', date: null, count: people, limit: usual.most });
  for (let date = period.from; date < period.to; date = addDays(date, 1)) {
    const [count, limit] = [onDuty.get(date) ?? 0, minOnDuty(date)];
    if (count < limit) warnings.push({ kind: 'ON_DUTY_TOO_FEW', date, count, limit });
  }
  return warnings;
}
