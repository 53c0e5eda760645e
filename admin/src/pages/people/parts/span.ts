import { today } from '../../../lib/company-clock.ts';
import { addDays } from '../../../lib/days.ts';
import { addMonths } from '../../../lib/months.ts';

/** A time of whole days; both count. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** A newcomer is judged after so many days (domain-rules 20.2). */
export const RETENTION_DAYS = 90;
const MOST_DAYS = 5 * 366;

export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

export function isSpan({ from, to }: Span): boolean {
  return isDay(from) && isDay(to) && from <= to && to <= addDays(from, MOST_DAYS);
}

export const PRESETS = ['months', 'month', 'quarter', 'year', 'lastYear'] as const;
export type Preset = (typeof PRESETS)[number];

/** The times that are asked about most, as of a day. */
export function presetSpan(preset: Preset, day: string = today()): Span {
  const year = Number(day.slice(0, 4));
  const spans: Record<Preset, Span> = {
    months: { from: addMonths(day, -11), to: day },
    month: { from: addMonths(day, 0), to: day },
    quarter: { from: addDays(day, -89), to: day },
    year: { from: `${year}-01-01`, to: day },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
  return spans[preset];
}

/** A month cut to the time that it lies in. */
export function monthWithin(month: string, { from, to }: Span): Span {
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: first > from ? first : from, to: last < to ? last : to };
}

/** Of whom it is known whether they stayed: who came so long before the day. */
export function judgeableWithin({ from, to }: Span, asOf: string): Span {
  const last = addDays(asOf, -RETENTION_DAYS);
  return { from, to: last < to ? last : to };
}
