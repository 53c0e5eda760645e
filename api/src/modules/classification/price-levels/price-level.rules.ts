import { compare, divide, isPositive, multiply, rateOf } from '../../../kernel/money.ts';
import { addDays, addMonthsClamped, startOfQuarter, type LocalDate, type Period } from '../../../kernel/period.ts';

export const PRICE_PLAN_STATES = ['PROPOSED', 'APPROVED', 'REJECTED'] as const;
export type PricePlanState = (typeof PRICE_PLAN_STATES)[number];

/** What a group of products brought from a class of customers. */
export interface Sold {
  readonly netAmount: string;
  readonly quantity: string;
}

/** Net amount by net quantity, to the cent; null without quantity (rules 8.9). */
export function avgPrice({ netAmount, quantity }: Sold): string | null {
  return isPositive(quantity) ? divide(netAmount, quantity) : null;
}

/** Average by planned price, rounded once at the end; null without quantity or plan (rules 8.9, 1.7). */
export function priceLevel({ netAmount, quantity }: Sold, planned: string | null): string | null {
  if (planned === null || !isPositive(quantity)) return null;
  return rateOf(netAmount, multiply(planned, quantity));
}

/** Below the limit, not at it (rules 8.9, FND-46). */
export function isBelowPlan(level: string | null, limit: string): boolean {
  return level !== null && compare(level, limit) < 0;
}

/** The quarter up to the month that has begun; in its first month the whole quarter before, also when the job comes late (rules 8.9). */
export function periodToCompute(today: LocalDate): Period {
  const to = `${today.slice(0, 7)}-01`;
  return { from: startOfQuarter(addDays(to, -1)), to };
}

/** A plan is for a quarter, and none is made for one that is over (rules 8.9). */
export function whyNotQuarter(
  quarter: LocalDate,
  today: LocalDate,
): 'PRICE_PLAN_QUARTER_INVALID' | 'PRICE_PLAN_QUARTER_OVER' | null {
  if (startOfQuarter(quarter) !== quarter) return 'PRICE_PLAN_QUARTER_INVALID';
  return addMonthsClamped(quarter, 3) <= today ? 'PRICE_PLAN_QUARTER_OVER' : null;
}

export interface ClosingFacts {
  readonly isBelow: boolean;
  readonly closedAt: Date | null;
}

/** Only a level below plan is closed, once, and only with a measure (rules 8.9, FND-46). */
export function whyNotClose(level: ClosingFacts): 'PRICE_LEVEL_NOT_BELOW' | 'PRICE_LEVEL_CLOSED' | null {
  if (!level.isBelow) return 'PRICE_LEVEL_NOT_BELOW';
  return level.closedAt ? 'PRICE_LEVEL_CLOSED' : null;
}
