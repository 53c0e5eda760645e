import { exact, toDecimal, type Fraction } from '../../../kernel/fraction.ts';
import type { Decimal } from '../../../kernel/money.ts';
import type { PolicyVersion, Wage } from './facts.rules.ts';

/** One line of arithmetic: the least of deduction, share x wage of the month, and wage of the month - minimum wage. */
export interface CapLine {
  readonly code: 'CAP';
  readonly policyId: string;
  readonly mode: PolicyVersion['cap']['mode'];
  readonly share: string;
  readonly monthWage: Decimal;
  readonly minimumWage: string | null;
  readonly amount: Decimal;
}

export interface Limit {
  /** Null where the policy does not ask. */
  readonly cappedDeduction: Decimal | null;
  /** The capped one only where the policy applies the cap. */
  readonly payableDeduction: Decimal | null;
  readonly lines: readonly CapLine[];
}

function lesser(one: Fraction, other: Fraction): Fraction {
  return one.lte(other) ? one : other;
}

/** The average over the judged dates, which is the wage itself unless it changed within the month. */
function monthWageOf(wages: readonly Wage[]): Fraction {
  const dates = Map.groupBy(wages, ({ monthlyWage }) => monthlyWage);
  const sum = [...dates].reduce((total, [wage, { length }]) => total.add(exact(wage).mul(length)), exact(0));
  return wages.length === 0 ? sum : sum.div(wages.length);
}

function capOf(deduction: Fraction, monthWage: Fraction, { share, minimumWage }: PolicyVersion['cap']): Fraction {
  const byShare = lesser(deduction, monthWage.mul(share));
  const above = monthWage.sub(minimumWage ?? 0);
  return lesser(byShare, above.gt(0) ? above : exact(0));
}

/** What lawyers may want to be deducted at most (rules 17.5). */
export function limitOf(deduction: Fraction | null, wages: readonly Wage[], policy: PolicyVersion | null): Limit {
  const payableDeduction = deduction && toDecimal(deduction);
  if (deduction === null || policy === null || policy.cap.mode === 'OFF') {
    return { cappedDeduction: null, payableDeduction, lines: [] };
  }
  const { mode, share, minimumWage } = policy.cap;
  const monthWage = monthWageOf(wages);
  const capped = capOf(deduction, monthWage, policy.cap);
  const cappedDeduction = toDecimal(capped);
  const amounts = { monthWage: toDecimal(monthWage, 6), amount: toDecimal(capped, 6) };
  return {
    cappedDeduction,
    payableDeduction: mode === 'APPLY' ? cappedDeduction : payableDeduction,
    lines: [{ code: 'CAP', policyId: policy.id, mode, share, minimumWage, ...amounts }],
  };
}
