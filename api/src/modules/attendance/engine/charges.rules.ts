import { exact, toDecimal, type Fraction } from '../../../kernel/fraction.ts';
import type { Decimal } from '../../../kernel/money.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { IncidentKind } from './covers.rules.ts';
import type { Clause, HourRounding, PolicyVersion, Wage } from './facts.rules.ts';
import type { Incident } from './incident.rules.ts';
import type { Seconds } from './spans.rules.ts';

/** Minutes are summed apart by what an hour of them costs (rules 17.5). */
export const BUCKETS = ['NOTIFIED', 'UNNOTIFIED', 'OUTING'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** An incident that is not excused, on its date. */
export interface Charge {
  readonly date: LocalDate;
  readonly incident: Incident;
  readonly policy: PolicyVersion;
  readonly wage: Wage | null;
}

/** One line of arithmetic: charged hours x monthly wage / monthly hours x multiplier. */
export interface DeductionLine {
  readonly code: 'DEDUCTION';
  readonly date: LocalDate;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly kind: IncidentKind;
  readonly clause: Clause;
  readonly policyId: string;
  readonly bucket: Bucket;
  readonly seconds: Seconds;
  /** With what rounding up to whole hours adds; it is added to the last incident of those that are rounded together. */
  readonly chargedSeconds: Seconds;
  readonly monthlyWage: string | null;
  readonly monthlyHours: string;
  readonly multiplier: string;
  /** To be read only: the sum is made of exact amounts. Null without a wage. */
  readonly amount: Decimal | null;
}

const HOUR = 3600;

export function bucketOf({ kind, isNotified }: Incident): Bucket {
  if (kind === 'OUTING_VIOLATION') return 'OUTING';
  return isNotified ? 'NOTIFIED' : 'UNNOTIFIED';
}

/** Clause 3 doubles instead of clause 2, not on top of it; a clause that is switched off takes nothing (rules 17.4). */
function multiplierOf(bucket: Bucket, { clauses, unnotifiedMultiplier }: PolicyVersion): string {
  if (bucket === 'UNNOTIFIED' && clauses.includes(3)) return unnotifiedMultiplier;
  return clauses.includes(2) ? '1' : '0';
}

/** What is rounded up to whole hours together: nothing, a bucket of the month, or an incident with all its parts. */
const ROUNDED_TOGETHER: Readonly<Record<HourRounding, (incident: Incident) => string | null>> = {
  EXACT: () => null,
  CEIL_HOUR_PER_MONTH: bucketOf,
  CEIL_HOUR_PER_INCIDENT: ({ startedAt }) => String(startedAt),
};

/** What rounding adds, by the incident that bears it (rules 17.5). Charges in order of time. */
function surpluses(charges: readonly Charge[]): Map<Incident, Seconds> {
  const groups = new Map<string, { last: Incident; seconds: Seconds }>();
  for (const { incident, policy } of charges) {
    const group = ROUNDED_TOGETHER[policy.rounding](incident);
    if (group === null) continue;
    groups.set(group, { last: incident, seconds: (groups.get(group)?.seconds ?? 0) + incident.seconds });
  }
  return new Map([...groups.values()].map(({ last, seconds }) => [last, Math.ceil(seconds / HOUR) * HOUR - seconds]));
}

interface Priced {
  readonly line: DeductionLine;
  readonly amount: Fraction | null;
}

function priced({ date, incident, policy, wage }: Charge, surplus: Seconds): Priced {
  const { from, to, kind, clause, seconds } = incident;
  const bucket = bucketOf(incident);
  const chargedSeconds = seconds + surplus;
  const multiplier = multiplierOf(bucket, policy);
  const { id: policyId, monthlyHours } = policy;
  const monthlyWage = wage?.monthlyWage ?? null;
  const amount =
    monthlyWage === null
      ? null
      : exact(monthlyWage).mul(chargedSeconds).mul(multiplier).div(exact(monthlyHours).mul(HOUR));
  return {
    amount,
    line: {
      code: 'DEDUCTION',
      date,
      from,
      to,
      kind,
      clause,
      policyId,
      bucket,
      seconds,
      chargedSeconds,
      monthlyWage,
      monthlyHours,
      multiplier,
      amount: amount && toDecimal(amount, 6),
    },
  };
}

export interface Deduction {
  readonly lines: readonly DeductionLine[];
  /** Exact; null when a wage is not known. */
  readonly total: Fraction | null;
}

/** `hourlyWage * (hoursN + unnotifiedMultiplier * hoursU + hoursO)`, each hour by wage and policy of its date (rules 17.5). */
export function deductionOf(charges: readonly Charge[]): Deduction {
  const surplus = surpluses(charges);
  const all = charges.map((charge) => priced(charge, surplus.get(charge.incident) ?? 0));
  const total = all.reduce<Fraction | null>((sum, { amount }) => sum && amount && sum.add(amount), exact(0));
  return { lines: all.map(({ line }) => line), total };
}
