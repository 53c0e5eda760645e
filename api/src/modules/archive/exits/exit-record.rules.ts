import type { LocalDate } from '../../../kernel/period.ts';

/** Complaints and discounts, with the data of those who left (rules 6.6). */
export const EXIT_CATEGORY = 4;

export function whyNotEndedOn(endedOn: LocalDate, today: LocalDate): 'EXIT_IN_FUTURE' | null {
  return endedOn > today ? 'EXIT_IN_FUTURE' : null;
}
