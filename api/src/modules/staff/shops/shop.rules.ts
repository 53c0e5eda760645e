import type { LocalDate } from '../../../kernel/period.ts';

export function whyNotShopCode(code: string): 'SHOP_CODE_INVALID' | null {
  return /^[A-Z0-9]{2,8}$/.test(code) ? null : 'SHOP_CODE_INVALID';
}

/** The last day of business is the first one at the earliest. */
export function whyNotShopDays({
  openedOn,
  closedOn,
}: {
  openedOn: string | null;
  closedOn: string | null;
}): 'SHOP_CLOSED_BEFORE_OPENED' | null {
  return openedOn && closedOn && closedOn < openedOn ? 'SHOP_CLOSED_BEFORE_OPENED' : null;
}

/** What was judged stays: a rule holds from today or later. */
export function whyNotRuleDay(validFrom: LocalDate, today: LocalDate): 'SHOP_RULE_IN_PAST' | null {
  return validFrom < today ? 'SHOP_RULE_IN_PAST' : null;
}

export function whyNotMinOnDuty(people: number): 'VALUE_OUT_OF_RANGE' | null {
  return people >= 0 && people <= 99 ? null : 'VALUE_OUT_OF_RANGE';
}
