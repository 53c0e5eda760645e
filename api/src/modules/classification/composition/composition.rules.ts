import { compare, divide, rateOf, subtract } from '../../../kernel/money.ts';
import { addMonthsClamped, type LocalDate, type Period } from '../../../kernel/period.ts';

/** By what customers are divided (rules 7.5 [Q5]): by sales, product, region, each axis of 7.1 to 7.3, and credit. */
export const COMPOSITION_AXES = [
  'GRADE',
  'TIME',
  'TRADE',
  'VOLUME',
  'NATURE',
  'DEALING',
  'TYPE',
  'OWNERSHIP',
  'SITE',
  'REGION',
  'CREDIT',
  'SALES',
  'PRODUCT',
] as const;
export type CompositionAxis = (typeof COMPOSITION_AXES)[number];

/** Consumption is looked at by quarter, half-year and year (rules 6.10). */
export const COMPOSITION_SPANS = ['QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export type CompositionSpan = (typeof COMPOSITION_SPANS)[number];

const MONTHS: Record<CompositionSpan, number> = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The period that begins on a day, and the one before it. */
export function periodsOf(from: LocalDate, span: CompositionSpan): { now: Period; before: Period } {
  const months = MONTHS[span];
  return {
    now: { from, to: addMonthsClamped(from, months) },
    before: { from: addMonthsClamped(from, -months), to: from },
  };
}

/** The limits of a band of sales, `10000~50000`, the upper one outside; an open side is empty. */
export function bandLabel(key: string, bands: string): string | null {
  if (key === 'NONE') return null;
  const limits = bands.split(',');
  const no = Number(key);
  return `${limits[no - 1] ?? ''}~${limits[no] ?? ''}`;
}

export interface Figures {
  readonly key: string;
  readonly label: string | null;
  readonly customerCount: number;
  readonly previousCustomerCount: number;
  readonly buyerCount: number;
  readonly amount: string;
  readonly previousBuyerCount: number;
  readonly previousAmount: string;
}

export interface Shares {
  readonly share: string | null;
  readonly customerShare: string | null;
  readonly change: string | null;
}

/** Growth of an amount over the one before; null where there was none (rules 1.7). */
export function changeOf(amount: string, before: string): string | null {
  return compare(before, '0') === 0 ? null : divide(subtract(amount, before), before, 4);
}

/** All classes together, also those behind the last one that is shown. */
export interface Whole {
  readonly amount: string;
  readonly customerCount: string;
}

/** Each class with its share of the whole and its change against the period before (rules 7.5). */
export function withShares<T extends Figures>(rows: readonly T[], whole: Whole): (T & Shares)[] {
  return rows.map((row) => ({
    ...row,
    share: rateOf(row.amount, whole.amount),
    customerShare: rateOf(String(row.customerCount), whole.customerCount),
    change: changeOf(row.amount, row.previousAmount),
  }));
}
