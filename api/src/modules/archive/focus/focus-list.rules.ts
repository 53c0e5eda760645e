import type { LocalDate, Month } from '../../../kernel/period.ts';
import { monthOf } from '../../../kernel/period.ts';

export const FOCUS_STATES = ['OPEN', 'FIXED'] as const;
export type FocusState = (typeof FOCUS_STATES)[number];

/** A list is prepared for this month or a coming one; past months are history. */
export function whyNotFocusMonth(month: Month, today: LocalDate): 'FOCUS_MONTH_PAST' | null {
  return month < monthOf(today) ? 'FOCUS_MONTH_PAST' : null;
}

/** What the meeting has fixed stays as it is (rules 6.10). */
export function whyNotChangeList(state: FocusState): 'FOCUS_LIST_FIXED' | null {
  return state === 'FIXED' ? 'FOCUS_LIST_FIXED' : null;
}
