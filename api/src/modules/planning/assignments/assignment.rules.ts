import {
  addDays,
  daysBetween,
  endOfLocalDay,
  monthOf,
  periodOfMonth,
  type LocalDate,
  type Month,
} from '../../../kernel/period.ts';
import { countWorkdays, lastWorkdayBefore, type WorkCalendar } from '../../../kernel/workdays.ts';

export const ASSIGNMENT_STATES = ['DRAFT', 'PUBLISHED'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** 24:00 of the last working day before the month (rules 8.2). */
export function publicationDueAt(calendar: WorkCalendar, month: Month): Date {
  return endOfLocalDay(lastWorkdayBefore(calendar, `${month}-01`), calendar.zone);
}

/** Exactly on time is met (rules 1.2). */
export function isLate(publishedAt: Date, dueAt: Date): boolean {
  return publishedAt.getTime() > dueAt.getTime();
}

/** From when a version holds: the first one for the whole month, a later one from the day of its publication (rules 8.2). */
export function validFromOf(
  month: Month,
  { versionNo, publishedOn }: { versionNo: number; publishedOn: LocalDate },
): LocalDate {
  const first = `${month}-01`;
  return versionNo === 1 || publishedOn < first ? first : publishedOn;
}

export interface PublishedVersion {
  readonly versionNo: number;
  readonly validFrom: LocalDate;
}

/** The version by which a day is judged (rules 8.2): of those that held on it the latest. */
export function versionOn<T extends PublishedVersion>(versions: readonly T[], date: LocalDate): T | null {
  const held = versions.filter(({ validFrom }) => validFrom <= date);
  return held.reduce<T | null>((last, one) => (last && last.versionNo > one.versionNo ? last : one), null);
}

export function whyNotMonth(month: Month, today: LocalDate): 'ASSIGNMENT_MONTH_OVER' | null {
  return month < monthOf(today) ? 'ASSIGNMENT_MONTH_OVER' : null;
}

/** A version after the first one says why it changes what was published (rules 8.2). */
export function whyNotReason(versionNo: number, reason: string | null): 'TEXT_REQUIRED' | null {
  return versionNo > 1 && !reason?.trim() ? 'TEXT_REQUIRED' : null;
}

export interface VisitFacts {
  /** When the customer was visited last; null for one who never was. */
  readonly lastVisitOn: LocalDate | null;
  readonly intervalDays: number;
}

/**
 * Return visits in the month: the first one when the interval since the last visit is over, then one each interval. A customer
 * who was never visited is due at once; one whose interval is not over within the month gets none.
 */
export function proposedTimes({ lastVisitOn, intervalDays }: VisitFacts, month: Month): number {
  const { from, to } = periodOfMonth(month);
  const next = lastVisitOn ? addDays(lastVisitOn, intervalDays) : from;
  const first = next < from ? from : next;
  if (first >= to) return 0;
  return 1 + Math.floor((daysBetween(first, to) - 1) / intervalDays);
}

/** Customers a working day, with one decimal, from what is to be visited; at least what is expected of everybody. */
export function proposedDailyVisits(
  times: number,
  calendar: WorkCalendar,
  { month, least }: { month: Month; least: number },
): string {
  const days = countWorkdays(calendar, periodOfMonth(month));
  const average = days === 0 ? 0 : times / days;
  return Math.max(average, least).toFixed(1);
}

/** New customers: what the last twelve months brought in a month, rounded up, and never none. */
export function proposedNewCustomers(gainedInYear: number): number {
  return Math.max(1, Math.ceil(gainedInYear / 12));
}
