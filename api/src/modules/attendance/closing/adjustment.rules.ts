import { compare, parseMoney } from '../../../kernel/money.ts';
import { addMonths, type LocalDate, type Month } from '../../../kernel/period.ts';

/** The first month after a closed one in which something can still be put right (rules 17.7). */
export function nextOpenMonth(about: Month, closed: readonly LocalDate[]): Month {
  let month = addMonths(about, 1);
  while (closed.includes(`${month}-01`)) month = addMonths(month, 1);
  return month;
}

export function whyNotAmount(text: string | null | undefined): 'VALUE_OUT_OF_RANGE' | null {
  return text === null || text === undefined || parseMoney(text) !== null ? null : 'VALUE_OUT_OF_RANGE';
}

/** Something is put right only where something is added or taken. */
export function isEmpty({ bonus, deduction }: { readonly bonus: string; readonly deduction: string }): boolean {
  return compare(bonus, '0') === 0 && compare(deduction, '0') === 0;
}
