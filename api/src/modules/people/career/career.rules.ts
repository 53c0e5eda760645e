import type { LocalDate } from '../../../kernel/period.ts';
import type { ShopPost } from '../../staff/index.ts';
import type { CareerLevel } from './career.enums.ts';

/** From below (rules 20.5). */
export const CAREER_LEVELS: readonly CareerLevel[] = [
  'CLERK',
  'SHIFT_LEAD',
  'STORE_MANAGER',
  'BASE_MANAGEMENT',
  'MIDDLE_MANAGEMENT',
  'OWN_BUSINESS',
];

/** Posts in shops are the first three steps; work in the office tells no level by itself. */
const OF_POST: Readonly<Record<ShopPost, CareerLevel | null>> = {
  CLERK: 'CLERK',
  SHIFT_LEAD: 'SHIFT_LEAD',
  STORE_MANAGER: 'STORE_MANAGER',
  OFFICE: null,
};

export interface CareerFact {
  readonly since: LocalDate;
  /** A step that HR wrote tells more than a posting of the same day. */
  readonly isWritten: boolean;
  readonly level: CareerLevel;
}

export function levelOfPost(post: ShopPost): CareerLevel | null {
  return OF_POST[post];
}

function inOrder(one: CareerFact, other: CareerFact): number {
  if (one.since !== other.since) return one.since < other.since ? -1 : 1;
  return Number(one.isWritten) - Number(other.isWritten);
}

/** The way that somebody went, from its first day on: each fact that changed the level. */
export function careerPath<T extends CareerFact>(facts: readonly T[]): T[] {
  const path: T[] = [];
  for (const fact of facts.toSorted(inOrder)) {
    if (path.at(-1)?.since === fact.since) path.pop();
    if (path.at(-1)?.level !== fact.level) path.push(fact);
  }
  return path;
}

export function levelOn(facts: readonly CareerFact[], date: LocalDate): CareerLevel | null {
  return careerPath(facts.filter(({ since }) => since <= date)).at(-1)?.level ?? null;
}

/** How many stand on each step, from below; who stands on none is not counted. */
export function countByLevel(levels: readonly (CareerLevel | null)[]): { level: CareerLevel; headcount: number }[] {
  return CAREER_LEVELS.map((level) => ({ level, headcount: levels.filter((one) => one === level).length }));
}

/** Steps are of the past or of today: a promise is no step. */
export function whyNotSince(since: LocalDate, today: LocalDate): 'CAREER_STEP_IN_FUTURE' | null {
  return since > today ? 'CAREER_STEP_IN_FUTURE' : null;
}
