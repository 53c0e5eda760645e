import { toDecimal } from '../../../kernel/fraction.ts';
import type { Decimal } from '../../../kernel/money.ts';
import { bonusOf, stretchesOf, type BonusLine } from './bonus.rules.ts';
import { limitOf, type CapLine, type Limit } from './cap.rules.ts';
import { deductionOf, type DeductionLine } from './charges.rules.ts';
import type { DayResult } from './day.rules.ts';
import { judgeDays } from './days.rules.ts';
import { inForce, type PersonFacts } from './facts.rules.ts';
import {
  countIncidents,
  datesOf,
  segmentOf,
  summaryOf,
  sumSeconds,
  workdaysOf,
  type BucketSeconds,
  type MonthSegment,
  type Segment,
  type WageOn,
} from './segments.rules.ts';

/** Why a figure is not there (rules 1.7). */
export const MONTH_REASONS = ['NO_WORKDAYS', 'NO_WAGE', 'MIXED_CURRENCIES'] as const;
export type MonthReason = (typeof MONTH_REASONS)[number];

interface Money extends Pick<Limit, 'cappedDeduction' | 'payableDeduction'> {
  readonly bonus: Decimal | null;
  /** The figure of the seven clauses, whatever the cap says. */
  readonly deduction: Decimal | null;
  readonly lines: readonly (BonusLine | DeductionLine | CapLine)[];
}

export interface MonthResult extends Money {
  readonly days: readonly DayResult[];
  readonly segments: readonly MonthSegment[];
  readonly workdays: number;
  /** Not excused. */
  readonly incidents: number;
  readonly seconds: BucketSeconds;
  readonly currency: string | null;
  readonly reasons: readonly MonthReason[];
}

/** Everything stays exact until the cent at the very end (rules 1.7). */
function moneyOf(segments: readonly Segment[], days: readonly DayResult[], wageOn: WageOn): Money {
  const stretches = segments.map(({ stretch }) => stretch);
  const bonus = bonusOf(stretches, wageOn);
  const deduction = deductionOf(segments.flatMap(({ charges }) => charges));
  const wages = datesOf(days).flatMap((date) => wageOn(date) ?? []);
  // What is deducted is looked at as a whole, so the cap is that of the version in force when the month ends.
  const { lines, ...limit } = limitOf(deduction.total, wages, stretches.at(-1)?.policy ?? null);
  return {
    bonus: bonus.total && toDecimal(bonus.total),
    deduction: deduction.total && toDecimal(deduction.total),
    ...limit,
    lines: [...bonus.lines, ...deduction.lines, ...lines],
  };
}

/** A sum of two currencies is none; the lines still say what there is. */
function withoutSums(money: Money): Money {
  return { ...money, bonus: null, deduction: null, cappedDeduction: null, payableDeduction: null };
}

/** One person's month from the facts alone: the days, and what they mean for bonus and wage (rules 17.3 to 17.6). */
export function judgeMonth(facts: PersonFacts): MonthResult {
  const days = judgeDays(facts);
  const wageOn = inForce(facts.wages);
  const segments = stretchesOf(facts.period, facts.policies).map((stretch) => segmentOf(stretch, days, wageOn));
  const charges = segments.flatMap((segment) => segment.charges);
  const workdays = workdaysOf(days).length;
  const [currency = null, ...others] = new Set(days.flatMap(({ date }) => wageOn(date)?.currency ?? []));
  const isMixed = others.length > 0;
  const money = moneyOf(segments, days, wageOn);
  const reasons: Record<MonthReason, boolean> = {
    NO_WORKDAYS: workdays === 0,
    NO_WAGE: money.deduction === null || (money.bonus === null && workdays > 0),
    MIXED_CURRENCIES: isMixed,
  };
  return {
    days,
    segments: segments.map(summaryOf),
    workdays,
    incidents: countIncidents(charges),
    seconds: sumSeconds(charges),
    currency: isMixed ? null : currency,
    ...(isMixed ? withoutSums(money) : money),
    reasons: MONTH_REASONS.filter((reason) => reasons[reason]),
  };
}
