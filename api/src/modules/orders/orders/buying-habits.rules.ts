import { compare, isPositive, multiply, roundHalfUp, sum } from '../../../kernel/money.ts';
import { daysBetween, type LocalDate } from '../../../kernel/period.ts';

/** Days between one order and the next, of the middle one of all; null before there are two (rules 3.1). */
export function medianInterval(orderDates: Iterable<LocalDate>): number | null {
  const dates = [...new Set(orderDates)].toSorted();
  const intervals = dates
    .slice(1)
    .map((date, at) => daysBetween(dates[at] as LocalDate, date))
    .toSorted((a, b) => a - b);
  if (intervals.length === 0) return null;
  const middle = Math.floor(intervals.length / 2);
  const [lower, upper] = [intervals[Math.ceil(intervals.length / 2) - 1], intervals[middle]];
  return Math.round(((lower ?? 0) + (upper ?? 0)) / 2);
}

export interface DatedAmount {
  readonly on: LocalDate;
  readonly amount: string;
}

export interface SeasonMonth {
  /** 1 to 12. */
  readonly monthNo: number;
  readonly orderCount: number;
  readonly amount: string;
}

/** In which months of the year somebody buys, over all years together (rules 3.1). */
export function seasonality(orders: readonly DatedAmount[]): SeasonMonth[] {
  return Array.from({ length: 12 }, (_, at) => {
    const ofMonth = orders.filter(({ on }) => Number(on.slice(5, 7)) === at + 1);
    return {
      monthNo: at + 1,
      orderCount: ofMonth.length,
      amount: roundHalfUp(sum(ofMonth.map(({ amount }) => amount))),
    };
  });
}

interface PotentialFacts {
  /** Demand of one year that we could serve; null: nobody knows. */
  readonly potentialAmountYear: string | null;
  /** Counted orders of the trailing twelve months. */
  readonly orderedAmount: string;
  readonly factor: number;
}

/** At least so many times of what was ordered in twelve months; an unknown potential is never high (rules 3.2). */
export function isHighPotential({ potentialAmountYear, orderedAmount, factor }: PotentialFacts): boolean {
  if (potentialAmountYear === null || !isPositive(potentialAmountYear)) return false;
  return compare(potentialAmountYear, multiply(orderedAmount, String(factor))) >= 0;
}
