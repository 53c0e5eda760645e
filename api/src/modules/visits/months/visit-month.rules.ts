import { rateOf } from '../../../kernel/money.ts';
import { addMonths, monthOf, type LocalDate } from '../../../kernel/period.ts';

/** Months are written as their first day. */
export function firstDayOf(date: LocalDate): LocalDate {
  return `${monthOf(date)}-01`;
}

export function firstDayOfNextMonth(date: LocalDate): LocalDate {
  return `${addMonths(monthOf(date), 1)}-01`;
}

/** A sales month locks when its figures are published, which is after its last day (rules 5.2). */
export function whyNotLock(month: LocalDate, today: LocalDate): 'SALES_MONTH_NOT_OVER' | null {
  return firstDayOf(month) < firstDayOf(today) ? null : 'SALES_MONTH_NOT_OVER';
}

/** `unrecorded / (recorded + unrecorded)`; null when nobody visited at all. Never part of a figure of the rep (rules 5.2). */
export function unrecordedShare(unrecorded: number, recorded: number): string | null {
  return rateOf(String(unrecorded), String(recorded + unrecorded));
}
