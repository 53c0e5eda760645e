import type { LocalDate } from '../../../kernel/period.ts';
import type { WorkCalendar, WorkWeek } from '../../../kernel/workdays.ts';

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** `09:00-18:00` as minutes since midnight; null when it is no stretch of one day. */
export function hoursFrom(text: string): { opens: number; closes: number } | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (!found) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const [opens, closes] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return closes > opens && closes <= 1440 ? { opens, closes } : null;
}

/** `MON,TUE` as numbers from 1; null unless each is a weekday, named once. */
export function weekdaysFrom(text: string): ReadonlySet<number> | null {
  const names = text.split(',');
  const numbers = new Set(names.map((name) => WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1));
  return numbers.has(0) || numbers.size < names.length ? null : numbers;
}

export interface WeekSettings {
  readonly validFrom: LocalDate;
  readonly hours: string;
  readonly weekdays: string;
}

/** A week as the settings describe it, which were checked when they were set. */
export function weekFrom({ validFrom, hours, weekdays }: WeekSettings): WorkWeek {
  return {
    validFrom,
    weekdays: weekdaysFrom(weekdays) ?? new Set([1, 2, 3, 4, 5]),
    ...(hoursFrom(hours) ?? { opens: 540, closes: 1080 }),
  };
}

export interface CompanyDay {
  readonly day: LocalDate;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
}

/** What the company says about a day stands above the public calendar. */
export function exceptionsFrom(
  publicDays: ReadonlyMap<LocalDate, boolean>,
  companyDays: readonly CompanyDay[],
): WorkCalendar['exceptions'] {
  return new Map([...publicDays, ...companyDays.map(({ day, kind }) => [day, kind === 'WORKDAY'] as const)]);
}
