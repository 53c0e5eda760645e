import { isNegative, parseMoney } from '../../../kernel/money.ts';

/** An amount of money, not below zero. */
export function whyNotAmount(amount: string): 'VALUE_OUT_OF_RANGE' | null {
  const read = parseMoney(amount);
  return read === null || isNegative(read) ? 'VALUE_OUT_OF_RANGE' : null;
}
