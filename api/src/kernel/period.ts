import { Temporal } from 'temporal-polyfill';

/** A local calendar date, `YYYY-MM-DD`. Dates of this form also sort as text. */
export type LocalDate = string;

/** A local calendar month, `YYYY-MM` (rules 1.5). */
export type Month = string;

/** Half-open in local dates: `from` is inside, `to` is not (rules 1.5). */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The same period as instants in one zone. */
export interface Interval {
  readonly from: Date;
  readonly to: Date;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A date that the calendar knows: 29 February only in leap years, no year 0. */
export function isLocalDate(text: string): boolean {
  if (!DATE.test(text) || text.startsWith('0000')) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

export function isMonth(text: string): boolean {
  return MONTH.test(text) && !text.startsWith('0000');
}

/** A zone with a place name, such as Asia/Shanghai; offsets are refused because they know no summer time. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId !== '';
  } catch {
    return false;
  }
}

function dateAt(milliseconds: number, zone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** No clock is put forward and back again within so short a time. */
const STRETCH = 900_000;
const MOST_STRETCHES = 10_000;
/** The date of stretches of time that lie within one, by zone: asking the calendar of a zone is slow. */
const dates = new Map<string, LocalDate>();

/** The local calendar date of an instant (rules 1.1). */
export function businessDate(instant: Date, zone: string): LocalDate {
  const number = Math.floor(instant.getTime() / STRETCH);
  const key = `${zone} ${number}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  const date = dateAt(instant.getTime(), zone);
  const [first, last] = [dateAt(number * STRETCH, zone), dateAt((number + 1) * STRETCH - 1, zone)];
  if (first === last) {
    if (dates.size >= MOST_STRETCHES) dates.clear();
    dates.set(key, date);
  }
  return date;
}

/** Midnight, or the first moment after it where summer time begins at midnight. */
export function startOfLocalDay(date: LocalDate, zone: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/** A time of the day, such as `09:00`; one that summer time skips is put off by as much. */
export function atLocalTime(date: LocalDate, time: string, zone: string): Date {
  const local = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
  return new Date(local.epochMilliseconds);
}

/** 24:00 local, which is 00:00 of the next day whatever the length of this one (rules 1.2). */
export function endOfLocalDay(date: LocalDate, zone: string): Date {
  return startOfLocalDay(addDays(date, 1), zone);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Same day number, clamped to the last day of the target month (rules 1.6). */
export function addMonthsClamped(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  return monthOf(addMonthsClamped(`${month}-01`, months));
}

/** The calendar month as a period (rules 1.5). */
export function periodOfMonth(month: Month): Period {
  return { from: `${month}-01`, to: `${addMonths(month, 1)}-01` };
}

/** The twelve months that end with `date`: `(date - 12 months, date]` (rules 1.5). */
export function trailingTwelveMonths(date: LocalDate): Period {
  return { from: addDays(addMonthsClamped(date, -12), 1), to: addDays(date, 1) };
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Monday of the week. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - dayOfWeek(date));
}

export function startOfQuarter(date: LocalDate): LocalDate {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

export function isInPeriod(date: LocalDate, period: Period): boolean {
  return period.from <= date && date < period.to;
}

/** The instants that a period of local dates spans in a zone. */
export function intervalOf(period: Period, zone: string): Interval {
  return { from: startOfLocalDay(period.from, zone), to: startOfLocalDay(period.to, zone) };
}
