import Big from 'big.js';

declare const exact: unique symbol;

/** An exact decimal in plain notation, as numeric columns and the wire carry it (rules 1.7). */
export type Decimal = string & { readonly [exact]: true };

export type Sign = -1 | 0 | 1;

// A constructor of our own, so that strictness (no JavaScript numbers as input) binds nobody else's Big.
const Exact = Big();
Exact.strict = true;

const PLAIN = /^-?\d+(\.\d+)?$/;
const ZERO = '0' as Decimal;

function plain(value: Big, places?: number): Decimal {
  const text = value.toFixed(places);
  return (/^-[0.]+$/.test(text) ? text.slice(1) : text) as Decimal;
}

/** Reads a decimal with at most this many digits before and after the point; null when it is none. */
export function parseDecimal(text: string, digits: { whole: number; places: number }): Decimal | null {
  if (!PLAIN.test(text)) return null;
  const value = new Exact(text);
  const [whole = '', fraction = ''] = value.abs().toFixed().split('.');
  if (whole.length > digits.whole || fraction.length > digits.places) return null;
  return plain(value, digits.places);
}

/** An amount of money: twelve digits and two places, always written with both places (rules 1.7). */
export function parseMoney(text: string): Decimal | null {
  return parseDecimal(text, { whole: 12, places: 2 });
}

/** A quantity as order lines hold it: numeric(12,3). */
export function parseQuantity(text: string): Decimal | null {
  return parseDecimal(text, { whole: 9, places: 3 });
}

/** A share between 0 and 1 with four places (rules 1.7). */
export function parseRate(text: string): Decimal | null {
  const rate = parseDecimal(text, { whole: 1, places: 4 });
  return rate !== null && compare(rate, '0') >= 0 && compare(rate, '1') <= 0 ? rate : null;
}

export function add(a: string, b: string): Decimal {
  return plain(new Exact(a).plus(b));
}

export function subtract(a: string, b: string): Decimal {
  return plain(new Exact(a).minus(b));
}

/** Exact: nothing is rounded before `roundHalfUp` at the end of a formula. */
export function multiply(a: string, b: string): Decimal {
  return plain(new Exact(a).times(b));
}

export function sum(values: Iterable<string>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Half a cent goes away from zero, so that a refund rounds as the receipt did (rules 1.7). */
export function roundHalfUp(value: string, places = 2): Decimal {
  return plain(new Exact(value).round(places, Big.roundHalfUp), places);
}

export function compare(a: string, b: string): Sign {
  return new Exact(a).cmp(b);
}

export function isPositive(value: string): boolean {
  return compare(value, '0') > 0;
}

export function isNegative(value: string): boolean {
  return compare(value, '0') < 0;
}

/** Rounded once, half-up, to so many places (rules 1.7). The divisor is not 0. */
export function divide(a: string, b: string, places = 2): Decimal {
  const Rounding = Big();
  Rounding.strict = true;
  Rounding.DP = places;
  Rounding.RM = Big.roundHalfUp;
  return plain(new Rounding(a).div(b), places);
}

/** A share with four places; null where the whole is 0 or unknown, never 0 or 100 % (rules 1.7). */
export function rateOf(part: string, whole: string | null): Decimal | null {
  return whole === null || compare(whole, '0') === 0 ? null : divide(part, whole, 4);
}
