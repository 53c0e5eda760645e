import { isNegative, parseMoney } from '../../../kernel/money.ts';

/** A list price is an amount of money and not below zero; samples may be free. */
export function whyNotListPrice(price: string): 'VALUE_OUT_OF_RANGE' | 'PRICE_NEGATIVE' | null {
  const amount = parseMoney(price);
  if (amount === null) return 'VALUE_OUT_OF_RANGE';
  return isNegative(amount) ? 'PRICE_NEGATIVE' : null;
}

/** ISO 4217 codes that the platform knows, in upper case. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export function whyNotCurrency(code: string): 'VALUE_OUT_OF_RANGE' | null {
  return CURRENCIES.has(code) ? null : 'VALUE_OUT_OF_RANGE';
}

const LAST_GENERATION = 1000;

/** Generations of a product line are counted from 1 (rules 11.11). */
export function whyNotGeneration(generation: number): 'VALUE_OUT_OF_RANGE' | null {
  return generation >= 1 && generation <= LAST_GENERATION ? null : 'VALUE_OUT_OF_RANGE';
}
