import { addMonthsClamped, addDays, daysBetween, type LocalDate } from '../../../kernel/period.ts';
import type { TradeClass, VolumeClass } from '../../customers/index.ts';

export const TIME_CLASSES = ['FUTURE', 'NEW', 'OLD'] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

/** FUTURE: no counted order; NEW: the first one within the last twelve months; OLD: earlier (rules 7.1). */
export function timeClass(firstOrderOn: LocalDate | null, today: LocalDate): TimeClass {
  if (firstOrderOn === null) return 'FUTURE';
  return firstOrderOn > addMonthsClamped(today, -12) ? 'NEW' : 'OLD';
}

export interface LostLimits {
  readonly factor: number;
  readonly leastDays: number;
  /** With fewer than three intervals. */
  readonly fewDays: number;
}

const MOST_INTERVALS = 12;
const FEWEST_INTERVALS = 3;

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** After how many days without an order a customer counts as lost, from the distinct days of its orders, ascending (rules FND-09). */
export function lostAfterDays(orderDates: readonly LocalDate[], limits: LostLimits): number {
  const intervals = orderDates.slice(1).map((date, at) => daysBetween(orderDates[at] ?? date, date));
  if (intervals.length < FEWEST_INTERVALS) return limits.fewDays;
  const usual = median(intervals.slice(-MOST_INTERVALS).toSorted((a, b) => a - b));
  return Math.max(limits.factor * usual, limits.leastDays);
}

export interface TradeFacts {
  /** Distinct days of counted orders, ascending. */
  readonly orderDates: readonly LocalDate[];
  readonly hasOpenOrder: boolean;
  /** The last sample, unanswered order, or interest noted at a fair. */
  readonly lastIntentOn: LocalDate | null;
}

/** Where the customer stands in trading: PAST, CURRENT, COMING or NONE (rules 7.1). */
export function tradeClass(
  { orderDates, hasOpenOrder, lastIntentOn }: TradeFacts,
  { today, intentDays, limits }: { today: LocalDate; intentDays: number; limits: LostLimits },
): TradeClass {
  const last = orderDates.at(-1);
  if (last !== undefined) {
    const isInside = daysBetween(last, today) <= lostAfterDays(orderDates, limits);
    return hasOpenOrder || isInside ? 'CURRENT' : 'PAST';
  }
  return lastIntentOn !== null && lastIntentOn >= addDays(today, -intentDays) ? 'COMING' : 'NONE';
}

export interface VolumeFacts {
  readonly firstOrderOn: LocalDate | null;
  /** Counted orders of the trailing twelve months. */
  readonly ordersOfYear: number;
  readonly grade: string;
  /** What the last two runs of A/B/C said, the later one first; fewer when there were fewer. */
  readonly lastRuns: readonly (string | null)[];
}

/** MAIN trades long and much; GENERAL buys again; the rest is SCATTERED (rules 7.1). */
export function volumeClass(
  { firstOrderOn, ordersOfYear, grade, lastRuns }: VolumeFacts,
  { today, mainMonths }: { today: LocalDate; mainMonths: number },
): VolumeClass {
  const isLong = firstOrderOn !== null && firstOrderOn <= addMonthsClamped(today, -mainMonths);
  const isLarge = lastRuns.length < 2 ? grade === 'A' : lastRuns.every((said) => said === 'A');
  if (isLong && isLarge) return 'MAIN';
  return ordersOfYear >= 2 ? 'GENERAL' : 'SCATTERED';
}
