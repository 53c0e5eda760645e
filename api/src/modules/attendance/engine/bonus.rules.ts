import { exact, toDecimal, type Fraction } from '../../../kernel/fraction.ts';
import type { Decimal } from '../../../kernel/money.ts';
import type { LocalDate, Period } from '../../../kernel/period.ts';
import type { PolicyVersion, Wage } from './facts.rules.ts';

/** The dates of a month for which the same policy is in force (rules 17.6). */
export interface Stretch extends Period {
  readonly policy: PolicyVersion | null;
}

/** A month in which a version starts is divided; what lies before the first version is judged by none (rules 17.6). */
export function stretchesOf({ from, to }: Period, policies: readonly PolicyVersion[]): Stretch[] {
  const ordered = policies.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const first = ordered.findLast(({ validFrom }) => validFrom <= from) ?? null;
  const later = ordered.filter(({ validFrom }) => from < validFrom && validFrom < to);
  const starts = [{ from, policy: first }, ...later.map((policy) => ({ from: policy.validFrom, policy }))];
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? to }));
}

/** A stretch after its days were judged. */
export interface JudgedStretch extends Stretch {
  readonly workdays: readonly LocalDate[];
  /** 1, or the partial rate where an incident is not excused (rules 17.4, clauses 1 and 2). */
  readonly factor: string;
}

/** One line of arithmetic: bonus base x workdays / workdays of the month x factor. */
export interface BonusLine {
  readonly code: 'BONUS';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly policyId: string | null;
  readonly bonusBase: string;
  readonly workdays: number;
  readonly ofWorkdays: number;
  readonly factor: string;
  /** To be read only: the sum is made of exact amounts. */
  readonly amount: Decimal;
}

export interface Bonus {
  readonly lines: readonly BonusLine[];
  /** Exact; null without workdays, or when a wage is not known. */
  readonly total: Fraction | null;
}

type WageOn = (date: LocalDate) => Wage | null;

export function factorOf(policy: PolicyVersion | null, hasIncident: boolean): string {
  return policy !== null && hasIncident && policy.clauses.includes(2) ? policy.partialRate : '1';
}

/** How many of the dates have which base; null when one has none. */
function countBases(dates: readonly LocalDate[], wageOn: WageOn): Map<string, number> | null {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const wage = wageOn(date);
    if (wage === null) return null;
    counts.set(wage.bonusBase, (counts.get(wage.bonusBase) ?? 0) + 1);
  }
  return counts;
}

/** `sum over stretches of base * workdays(stretch) / workdays(month) * factor(stretch)` (rules 17.6). */
export function bonusOf(stretches: readonly JudgedStretch[], wageOn: WageOn): Bonus {
  const ofWorkdays = stretches.reduce((sum, { workdays }) => sum + workdays.length, 0);
  const lines: BonusLine[] = [];
  let total: Fraction | null = ofWorkdays > 0 ? exact(0) : null;
  for (const { from, to, policy, factor, workdays: dates } of stretches) {
    const bases = countBases(dates, wageOn);
    if (bases === null) total = null;
    for (const [bonusBase, workdays] of bases ?? []) {
      const amount = exact(bonusBase).mul(workdays).mul(factor).div(ofWorkdays);
      total = total && total.add(amount);
      const policyId = policy?.id ?? null;
      lines.push({
        code: 'BONUS',
        from,
        to,
        policyId,
        bonusBase,
        workdays,
        ofWorkdays,
        factor,
        amount: toDecimal(amount, 6),
      });
    }
  }
  return { lines, total };
}
