import { addDays, type LocalDate } from '../../../kernel/period.ts';

export const ACCESS_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

/** How many customers one request opens at most: each person carries the ids along with every question. */
export const MOST_CUSTOMERS = 500;

export function whyNotDays(days: number, mostDays: number): 'ACCESS_DAYS_OUT_OF_RANGE' | null {
  return Number.isInteger(days) && days >= 1 && days <= mostDays ? null : 'ACCESS_DAYS_OUT_OF_RANGE';
}

interface Wanted {
  readonly codes: readonly string[];
  readonly hasFilter: boolean;
}

/** A request names customers by their codes, or describes them; never both, never neither (rules 6.5). */
export function whyNotWanted({ codes, hasFilter }: Wanted): 'ACCESS_WITHOUT_CUSTOMERS' | 'ACCESS_TOO_WIDE' | null {
  if ((codes.length === 0) === !hasFilter) return 'ACCESS_WITHOUT_CUSTOMERS';
  return codes.length > MOST_CUSTOMERS ? 'ACCESS_TOO_WIDE' : null;
}

/** A grant of days from today on ends by itself at the end of its last day (rules 1.2, 6.5). */
export function lastDayOf(today: LocalDate, days: number): LocalDate {
  return addDays(today, days);
}

export interface Spell {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function isInForce({ startsAt, endsAt }: Spell, now: Date): boolean {
  return startsAt <= now && now < endsAt;
}
