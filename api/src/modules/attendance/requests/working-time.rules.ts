import { addDays, businessDate, endOfLocalDay, type LocalDate, startOfLocalDay } from '../../../kernel/period.ts';
import type { ShiftTimes } from '../engine/shift-times.rules.ts';
import {
  intersect,
  isSome,
  lengthOf,
  overlaps,
  secondsOf,
  type Seconds,
  type Span,
  subtract,
} from '../engine/spans.rules.ts';

/** What the roster says of a date of a person. */
export interface RosterDay {
  readonly date: LocalDate;
  readonly shopId: string;
  /** None on a day off. Besides the rostered one also those to which it may be changed (rules 17.4, clause 6). */
  readonly shifts: readonly ShiftTimes[];
}

/** Where no roster tells, a day of work counts so much [P], which is 174 hours in 21.75 days. */
const USUAL_DAY: Seconds = 8 * 3_600;

export interface Surroundings {
  readonly days: readonly RosterDay[];
  readonly zone: string;
  /** By the calendar of the company, for dates without a roster (rules 1.4). */
  readonly isWorkday: (date: LocalDate) => boolean;
}

export function spanOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Span {
  return { from: secondsOf(startsAt), to: secondsOf(endsAt) };
}

function inOneDay(span: Span, date: LocalDate, zone: string): Seconds {
  const day = { from: secondsOf(startOfLocalDay(date, zone)), to: secondsOf(endOfLocalDay(date, zone)) };
  return Math.min(USUAL_DAY, lengthOf(intersect([span], [day])));
}

function beyondRoster(span: Span, { days, zone, isWorkday }: Surroundings): Seconds {
  const known = new Set(days.map(({ date }) => date));
  const last = businessDate(new Date((span.to - 1) * 1000), zone);
  let seconds = 0;
  for (let date = businessDate(new Date(span.from * 1000), zone); date <= last; date = addDays(date, 1)) {
    if (!known.has(date) && isWorkday(date)) seconds += inOneDay(span, date, zone);
  }
  return seconds;
}

/** How much work the time takes away: shifts without their breaks (rules 17.3); only the rostered shift of a date counts. */
export function workingSeconds(span: Span, around: Surroundings): Seconds {
  const rostered = around.days.flatMap(({ shifts: [shift] }) => (shift ? [shift] : []));
  const parts = rostered.map(({ from, to, breaks }) => lengthOf(intersect(subtract([{ from, to }], breaks), [span])));
  return parts.reduce((sum, part) => sum + part, 0) + beyondRoster(span, around);
}

/** As hours with two places, for people and balances. */
export function hoursText(seconds: Seconds): string {
  return (Math.round(seconds / 36) / 100).toFixed(2);
}

/** The dates whose shift lies in the time, at least in part. */
export function datesWithin(span: Span, days: readonly RosterDay[]): LocalDate[] {
  return days.flatMap(({ date, shifts }) => (shifts.some((shift) => overlaps(shift, span)) ? [date] : []));
}

/** An outing is from a shift; where no roster tells of its dates nobody knows better. */
export function isOutsideShift(span: Span, days: readonly RosterDay[], zone: string): boolean {
  const first = businessDate(new Date(span.from * 1000), zone);
  const isKnown = days.some(({ date }) => date >= first);
  return isKnown && datesWithin(span, days).length === 0;
}

/** Overtime is beside the rostered shift, not inside (rules 17.2). */
export function isInsideShift(span: Span, days: readonly RosterDay[]): boolean {
  const parts = days.flatMap(({ shifts: [shift] }) => (shift ? intersect([shift], [span]) : []));
  return parts.some(isSome);
}

/** The date that a punch is about: that of the nearest shift within four hours, else its own. */
export function dateOfMoment(at: Date, days: readonly RosterDay[], zone: string): LocalDate {
  const second = secondsOf(at);
  const away = ({ from, to }: Span): Seconds => Math.max(from - second, second - to, 0);
  const near = days
    .flatMap(({ date, shifts }) => shifts.map((shift) => ({ date, distance: away(shift) })))
    .filter(({ distance }) => distance <= 4 * 3_600)
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.date ?? businessDate(at, zone);
}
