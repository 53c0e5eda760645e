import { exact, type Fraction, toDecimal } from '../../../kernel/fraction.ts';
import type { MonthResult } from '../engine/month.rules.ts';

/** What a month came to for one person, in sums. */
export interface Sums {
  readonly incidentCount: number;
  readonly bonus: string | null;
  readonly payableDeduction: string | null;
}

export function sumsOf({ incidents, bonus, payableDeduction }: MonthResult): Sums {
  return { incidentCount: incidents, bonus, payableDeduction };
}

/** Bonus less deduction. A month without workdays has no bonus, and that is no gap; a wage that is not known is. */
function keptOf({ bonus, payableDeduction }: Sums): Fraction | null {
  return payableDeduction === null ? null : exact(bonus ?? '0').sub(payableDeduction);
}

/** By how much more a person would have got; null where one side is missing (rules 17.6). */
export function differenceOf(real: Sums | null, preview: Sums): string | null {
  const [before, after] = [real && keptOf(real), keptOf(preview)];
  return before && after && toDecimal(after.sub(before));
}

export function totalOf(differences: readonly (string | null)[]): string {
  return toDecimal(differences.reduce((sum, one) => sum.add(one ?? '0'), exact(0)));
}
