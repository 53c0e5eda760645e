import type { LocalDate } from '../../../kernel/period.ts';
import { whyNotHappenedOn } from '../items/archive-item.rules.ts';

/** Complaints and discounts, with the data of those who left (rules 6.6). */
export const EXIT_CATEGORY = 4;

export function whyNotEndedOn(endedOn: LocalDate, today: LocalDate): 'EXIT_IN_FUTURE' | 'ITEM_TOO_OLD' | null {
  const why = whyNotHappenedOn(endedOn, today);
  return why === 'ITEM_IN_FUTURE' ? 'EXIT_IN_FUTURE' : why;
}
