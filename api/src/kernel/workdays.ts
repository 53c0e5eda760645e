import { Temporal } from 'temporal-polyfill';

import { addDays, businessDate, dayOfWeek, type LocalDate } from './period.ts';

/** Opening hours from a day on. Minutes count from local midnight; weekdays from 1 (Monday) to 7. */
export interface WorkWeek {
  readonly validFrom: LocalDate;
  readonly weekdays: ReadonlySet<number>;
  readonly opens: number;
  readonly closes: number;
}

/** When the company works (rules 1.3): the usual week, and the days that are otherwise than their weekday says. */
export interface WorkCalendar {
  readonly zone: string;
  /** At least one, the earliest first; the first one also holds for all time before it. */
  readonly weeks: readonly [WorkWeek, ...WorkWeek[]];
  /** True: a day of work 调休补班; false: a holiday. */
  readonly exceptions: ReadonlyMap<LocalDate, boolean>;
}

/** Nobody waits longer for the next day of work; a calendar without any would be searched for ever. */
const MOST_DAYS_OFF = 366;

function weekOn({ weeks }: WorkCalendar, date: LocalDate): WorkWeek {
  return weeks.findLast(({ validFrom }) => validFrom <= date) ?? weeks[0];
}

export function isWorkday(calendar: WorkCalendar, date: LocalDate): boolean {
  return calendar.exceptions.get(date) ?? weekOn(calendar, date).weekdays.has(dayOfWeek(date));
}

/** The nearest day of work after `date` (step 1) or before it (step -1), never `date` itself. */
function nextWorkday(calendar: WorkCalendar, date: LocalDate, step: 1 | -1): LocalDate {
  for (let away = 1; away <= MOST_DAYS_OFF; away += 1) {
    const day = addDays(date, away * step);
    if (isWorkday(calendar, day)) return day;
  }
  throw new Error(`No day of work within ${MOST_DAYS_OFF} days of ${date}.`);
}

/** The day that lies so many days of work after `date`; with 0 the day itself, or the next day of work. */
export function addWorkdays(calendar: WorkCalendar, date: LocalDate, days: number): LocalDate {
  if (days === 0) return isWorkday(calendar, date) ? date : nextWorkday(calendar, date, 1);
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = nextWorkday(calendar, day, days > 0 ? 1 : -1);
  return day;
}

/** The last day of work that lies before `date`; of a month's first day, the last one of the month before (rules 8.2). */
export function lastWorkdayBefore(calendar: WorkCalendar, date: LocalDate): LocalDate {
  return nextWorkday(calendar, date, -1);
}

/** Days of work in the half-open period (rules 1.5). */
export function countWorkdays(calendar: WorkCalendar, period: { from: LocalDate; to: LocalDate }): number {
  let count = 0;
  for (let day = period.from; day < period.to; day = addDays(day, 1)) if (isWorkday(calendar, day)) count += 1;
  return count;
}

interface OpenTime {
  readonly from: number;
  readonly to: number;
}

function instantAt(date: LocalDate, minutes: number, zone: string): number {
  const day = Temporal.PlainDate.from(date);
  // 24:00 is midnight of the next day; a time that summer time skips is the first one after it.
  const at =
    minutes === 1440
      ? day.add({ days: 1 }).toPlainDateTime()
      : day.toPlainDateTime({
          hour: Math.floor(minutes / 60),
          minute: minutes % 60,
        });
  return at.toZonedDateTime(zone).epochMilliseconds;
}

function openTime(calendar: WorkCalendar, date: LocalDate): OpenTime {
  const { opens, closes } = weekOn(calendar, date);
  return { from: instantAt(date, opens, calendar.zone), to: instantAt(date, closes, calendar.zone) };
}

/** Whether somebody can be expected to be at work. */
export function isOpen(calendar: WorkCalendar, at: Date): boolean {
  const date = businessDate(at, calendar.zone);
  const { from, to } = openTime(calendar, date);
  return isWorkday(calendar, date) && from <= at.getTime() && at.getTime() < to;
}

/** The instant itself while the company is open, otherwise when it opens next. */
export function nextOpening(calendar: WorkCalendar, at: Date): Date {
  if (isOpen(calendar, at)) return at;
  const date = businessDate(at, calendar.zone);
  const isBefore = isWorkday(calendar, date) && at.getTime() < openTime(calendar, date).from;
  return new Date(openTime(calendar, isBefore ? date : nextWorkday(calendar, date, 1)).from);
}

/** The BUSINESS clock (rules 1.3, 22): when so many open minutes have gone by since `from`. */
export function addBusinessMinutes(calendar: WorkCalendar, from: Date, minutes: number): Date {
  let date = addWorkdays(calendar, businessDate(from, calendar.zone), 0);
  let at = from.getTime();
  let left = minutes * 60_000;
  for (;;) {
    const open = openTime(calendar, date);
    const begins = Math.max(at, open.from);
    if (begins + left <= open.to) return new Date(begins + left);
    left -= Math.max(0, open.to - begins);
    at = open.to;
    date = nextWorkday(calendar, date, 1);
  }
}

/** Open minutes between two instants, 0 when `to` lies before `from`. */
export function businessMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  let sum = 0;
  const last = businessDate(to, calendar.zone);
  for (let date = businessDate(from, calendar.zone); date <= last; date = addDays(date, 1)) {
    if (!isWorkday(calendar, date)) continue;
    const open = openTime(calendar, date);
    sum += Math.max(0, Math.min(open.to, to.getTime()) - Math.max(open.from, from.getTime()));
  }
  return sum / 60_000;
}

/** Which clock a rule counts by (rules 1.3). */
export type SlaClock = 'ELAPSED' | 'BUSINESS';

/** When something is due that may take so many minutes. */
export function dueAfter(
  calendar: WorkCalendar,
  from: Date,
  { minutes, clock }: { minutes: number; clock: SlaClock },
): Date {
  return clock === 'BUSINESS'
    ? addBusinessMinutes(calendar, from, minutes)
    : new Date(from.getTime() + minutes * 60_000);
}
