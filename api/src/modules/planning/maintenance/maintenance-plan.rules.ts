import { addDays, type LocalDate } from '../../../kernel/period.ts';

export const MAINTENANCE_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED'] as const;
export type MaintenanceState = (typeof MAINTENANCE_STATES)[number];

export interface DueRule {
  /** `MM-DD` within the year of the plan. */
  readonly yearly: string;
  readonly daysAfterFirstOrder: number;
}

/** 31 January; for customers whose first counted order falls in the year some days after that order (rules 8.3). */
export function planDueOn(year: number, firstOrderOn: LocalDate | null, rule: DueRule): LocalDate {
  const isNew = firstOrderOn?.startsWith(`${year}-`) ?? false;
  return isNew && firstOrderOn ? addDays(firstOrderOn, rule.daysAfterFirstOrder) : `${year}-${rule.yearly}`;
}

/** A plan is due from its due date on; before it nobody is judged by it. */
export function isPlanDue(dueOn: LocalDate, today: LocalDate): boolean {
  return dueOn <= today;
}

/** Approved plans of those that are due; null where none is due (rules 1.7, 8.3). */
export function coverageOf({ due, approved }: { due: number; approved: number }): string | null {
  return due === 0 ? null : (Math.floor((approved / due) * 10_000 + 0.5) / 10_000).toFixed(4);
}

/** Each plan has at least one company contact in each half of the year (rules 8.3). */
export const LEAST_CONTACTS_PER_HALF = 1;

export function whyNotPlan({
  visitsPerQuarter,
  contactsPerHalf,
}: {
  visitsPerQuarter: number;
  contactsPerHalf: number;
}): 'VALUE_OUT_OF_RANGE' | null {
  const fits = (value: number, least: number): boolean => Number.isInteger(value) && value >= least && value <= 99;
  return fits(visitsPerQuarter, 0) && fits(contactsPerHalf, LEAST_CONTACTS_PER_HALF) ? null : 'VALUE_OUT_OF_RANGE';
}

/** Visits that the planned interval of the grade makes in a quarter of 91 days. */
export function proposedVisitsPerQuarter(intervalDays: number): number {
  return Math.max(1, Math.round(91 / intervalDays));
}

/** Of which half of the year a contact may be missing today: a half is judged when it is over (rules 8.3). */
export function halvesOver(year: number, today: LocalDate): readonly (1 | 2)[] {
  if (today < `${year}-07-01`) return [];
  return today < `${year + 1}-01-01` ? [1] : [1, 2];
}
