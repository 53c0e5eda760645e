import { exact, toDecimal } from '../../../kernel/fraction.ts';
import type { Decimal } from '../../../kernel/money.ts';
import { addDays, addMonths, type LocalDate, type Month, monthOf, periodOfMonth } from '../../../kernel/period.ts';

/** A time in which somebody was there. */
export interface Presence {
  readonly hiredOn: LocalDate;
  /** Last day of work. */
  readonly leftOn: LocalDate | null;
}

export interface EmploymentFacts extends Presence {
  readonly channel: string | null;
  readonly leaveReason: string | null;
  readonly hireShopId: string | null;
  readonly leaveShopId: string | null;
}

/** Both days count. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A newcomer who is still here after so many days stayed (rules 20.2). */
export const RETENTION_DAYS = 90;
const MOST_YEARS = 5;

/** It ends after it begins, and no page shows more than five years. */
export function isSpan({ from, to }: Span): boolean {
  return to >= from && to <= addDays(from, MOST_YEARS * 366);
}

const isIn = (date: LocalDate | null, { from, to }: Span): boolean => date !== null && date >= from && date <= to;

export const hiresIn = (all: readonly EmploymentFacts[], span: Span): EmploymentFacts[] =>
  all.filter(({ hiredOn }) => isIn(hiredOn, span));

/** By their last day of work. */
export const leaversIn = (all: readonly EmploymentFacts[], span: Span): EmploymentFacts[] =>
  all.filter(({ leftOn }) => isIn(leftOn, span));

/** At the end of a day: whoever had the last day of work on it has left. */
export function headcountAfter(all: readonly Presence[], date: LocalDate): number {
  return all.filter(({ hiredOn, leftOn }) => hiredOn <= date && (leftOn === null || leftOn > date)).length;
}

export interface Headcounts {
  /** At the end of the day before the first one. */
  readonly start: number;
  /** At the end of the last day. */
  readonly end: number;
}

export function headcountsOf(all: readonly Presence[], { from, to }: Span): Headcounts {
  return { start: headcountAfter(all, addDays(from, -1)), end: headcountAfter(all, to) };
}

export interface Ratios {
  readonly averageHeadcount: Decimal;
  readonly leaverToHire: Decimal | null;
  readonly separationRate: Decimal | null;
}

/** Leavers by hires, and leavers by the average headcount (rules 20.1). */
export function ratiosOf({ hires, leavers, start, end }: Headcounts & { hires: number; leavers: number }): Ratios {
  const average = exact(start + end).div(2);
  return {
    averageHeadcount: toDecimal(average),
    leaverToHire: hires === 0 ? null : toDecimal(exact(leavers).div(hires)),
    separationRate: start + end === 0 ? null : toDecimal(exact(leavers).div(average), 4),
  };
}

export interface Retention {
  /** Who came so long ago that it is known. */
  readonly judgeable: number;
  readonly retained: number;
}

/** Known of a newcomer 90 days after the first day; who worked on that day stayed (rules 20.2). */
export function retentionOf(hires: readonly EmploymentFacts[], asOf: LocalDate): Retention {
  const judgeable = hires.filter(({ hiredOn }) => addDays(hiredOn, RETENTION_DAYS) <= asOf);
  const retained = judgeable.filter(
    ({ hiredOn, leftOn }) => leftOn === null || leftOn >= addDays(hiredOn, RETENTION_DAYS),
  );
  return { judgeable: judgeable.length, retained: retained.length };
}

/** The months that a time touches, each cut to it. */
export function monthsOf({ from, to }: Span): { readonly month: Month; readonly span: Span }[] {
  const found: { month: Month; span: Span }[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) {
    const { from: first, to: next } = periodOfMonth(month);
    const last = addDays(next, -1);
    found.push({ month, span: { from: first > from ? first : from, to: last < to ? last : to } });
  }
  return found;
}

export function groupedBy<K>(
  all: readonly EmploymentFacts[],
  keyOf: (one: EmploymentFacts) => K,
): ReadonlyMap<K, readonly EmploymentFacts[]> {
  return Map.groupBy(all, keyOf);
}
