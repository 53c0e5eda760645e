import { isInPeriod, type LocalDate, type Period } from '../../../kernel/period.ts';
import { factorOf, type JudgedStretch, type Stretch } from './bonus.rules.ts';
import { BUCKETS, bucketOf, type Bucket, type Charge } from './charges.rules.ts';
import type { DayResult } from './day.rules.ts';
import type { Wage } from './facts.rules.ts';
import type { Seconds } from './spans.rules.ts';

export type BucketSeconds = Readonly<Record<Bucket, Seconds>>;

/** A part of the month that one policy judges, in figures. */
export interface MonthSegment extends Period {
  readonly policyId: string | null;
  readonly workdays: number;
  readonly incidents: number;
  readonly seconds: BucketSeconds;
  readonly factor: string;
}

export type WageOn = (date: LocalDate) => Wage | null;

/** The same with all that its figures are made of. */
export interface Segment {
  readonly stretch: JudgedStretch;
  readonly charges: readonly Charge[];
}

export function datesOf(days: readonly DayResult[]): LocalDate[] {
  return [...new Set(days.map(({ date }) => date))];
}

/** Rules 1.4. */
export function workdaysOf(days: readonly DayResult[]): LocalDate[] {
  return datesOf(days.filter(({ isOnLeave }) => !isOnLeave));
}

export function segmentOf(stretch: Stretch, all: readonly DayResult[], wageOn: WageOn): Segment {
  const days = all.filter(({ date }) => isInPeriod(date, stretch));
  const { policy } = stretch;
  const charges = days.flatMap(({ date, incidents }) =>
    incidents
      .filter(({ isExcused }) => !isExcused)
      .flatMap((incident) => (policy === null ? [] : [{ date, incident, policy, wage: wageOn(date) }])),
  );
  const factor = factorOf(policy, charges.length > 0);
  return { charges, stretch: { ...stretch, workdays: workdaysOf(days), factor } };
}

/** What a notice covers in part is one incident. */
export function countIncidents(charges: readonly Charge[]): number {
  return new Set(charges.map(({ incident }) => incident.startedAt)).size;
}

export function sumSeconds(charges: readonly Charge[]): BucketSeconds {
  const sums = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, Seconds>;
  for (const { incident } of charges) sums[bucketOf(incident)] += incident.seconds;
  return sums;
}

export function summaryOf({ stretch, charges }: Segment): MonthSegment {
  const { from, to, policy, workdays, factor } = stretch;
  return {
    from,
    to,
    policyId: policy?.id ?? null,
    workdays: workdays.length,
    incidents: countIncidents(charges),
    seconds: sumSeconds(charges),
    factor,
  };
}
