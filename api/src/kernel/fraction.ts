import Fraction from 'fraction.js';

import type { Decimal } from './money.ts';

/** An exact quotient, for formulas that divide in the middle and may round only at their end (rules 1.7). */
export type { Fraction };

export function exact(value: string | number): Fraction {
  return new Fraction(value);
}

/** Rounded once to so many places, at least one; half goes away from zero, as `roundHalfUp` does it (rules 1.7). */
export function toDecimal({ s, n, d }: Fraction, places = 2): Decimal {
  const units = (2n * n * 10n ** BigInt(places) + d) / (2n * d);
  const digits = String(units).padStart(places + 1, '0');
  const sign = s < 0n && units > 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}` as Decimal;
}
