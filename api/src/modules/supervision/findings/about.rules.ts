import { addDays, type LocalDate, type Period } from '../../../kernel/period.ts';
import type { Found } from '../../findings/index.ts';

type Evidence = Found['evidence'];

/** What every finding of this module says; the rest is the rule's. */
type Said = Pick<Found, 'measured' | 'threshold' | 'inputs' | 'evidence' | 'severity'>;

const VERSION = 1;

export function dayOf(date: LocalDate): Period {
  return { from: date, to: addDays(date, 1) };
}

interface Person {
  readonly rule: string;
  readonly period: Period;
  readonly employeeId: string;
  readonly shopId: string;
}

export function aboutPerson({ rule, period, employeeId, shopId }: Person, said: Said): Found {
  return { rule, ruleVersion: VERSION, period, subjectKey: employeeId, employeeId, shopId, regionId: null, ...said };
}

export function aboutShop({ rule, period, shopId }: Omit<Person, 'employeeId'>, said: Said): Found {
  return { rule, ruleVersion: VERSION, period, subjectKey: shopId, employeeId: null, shopId, regionId: null, ...said };
}

export function rowsOf(type: string, ids: readonly string[]): Evidence {
  return [...new Set(ids)].map((id) => ({ type, id }));
}

/** Four places, as the column has them. */
export function figure(value: number): string {
  return value.toFixed(4);
}

export function moment(seconds: number): string {
  return new Date(seconds * 1_000).toISOString();
}
