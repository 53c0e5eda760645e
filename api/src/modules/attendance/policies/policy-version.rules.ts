import { compare, isNegative, isPositive, parseDecimal, parseMoney, parseRate } from '../../../kernel/money.ts';
import { type LocalDate, monthOf, periodOfMonth } from '../../../kernel/period.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';

/** The most that each takes; all are whole and not below zero. */
const MOST = {
  graceMinutes: 240,
  gapMinutes: 480,
  punchWindowMinutes: 720,
  hqTravelMinutes: 720,
  repeatSeconds: 3_600,
} as const;

const SWITCHED: readonly number[] = [2, 3, 4, 5, 6];

/** What people write into a version; enums cannot be wrong. */
export interface PolicyNumbers {
  readonly partialRate: string;
  readonly unnotifiedMultiplier: string;
  readonly monthlyHours: string;
  readonly capShare: string;
  readonly capMinimumWage: string | null;
  readonly graceMinutes: number;
  readonly gapMinutes: number;
  readonly punchWindowMinutes: number;
  readonly hqTravelMinutes: number;
  readonly repeatSeconds: number;
  readonly clauses: readonly number[];
}

const isMultiplier = (text: string): boolean => {
  const read = parseDecimal(text, { whole: 3, places: 2 });
  return read !== null && compare(read, '1') >= 0;
};
const isHours = (text: string): boolean => {
  const read = parseDecimal(text, { whole: 3, places: 2 });
  return read !== null && isPositive(read);
};
const isMoney = (text: string): boolean => {
  const read = parseMoney(text);
  return read !== null && !isNegative(read);
};
const isShare = (text: string): boolean => parseRate(text) !== null;

/** The fields whose values no version may have (rules 17.6). */
export function unfitNumbers(policy: PolicyNumbers): (keyof PolicyNumbers)[] {
  const fits: Record<keyof PolicyNumbers, boolean> = {
    partialRate: isShare(policy.partialRate),
    unnotifiedMultiplier: isMultiplier(policy.unnotifiedMultiplier),
    monthlyHours: isHours(policy.monthlyHours),
    capShare: isShare(policy.capShare),
    capMinimumWage: policy.capMinimumWage === null || isMoney(policy.capMinimumWage),
    graceMinutes: isWithin(policy, 'graceMinutes'),
    gapMinutes: isWithin(policy, 'gapMinutes'),
    punchWindowMinutes: isWithin(policy, 'punchWindowMinutes'),
    hqTravelMinutes: isWithin(policy, 'hqTravelMinutes'),
    repeatSeconds: isWithin(policy, 'repeatSeconds'),
    clauses: policy.clauses.every((clause) => SWITCHED.includes(clause)),
  };
  return (Object.keys(fits) as (keyof PolicyNumbers)[]).filter((name) => !fits[name]);
}

function isWithin(policy: PolicyNumbers, name: keyof typeof MOST): boolean {
  return policy[name] >= 0 && policy[name] <= MOST[name];
}

interface Judging {
  readonly validFrom: LocalDate;
  /** From which day on the version after it judges; null for none. */
  readonly until: LocalDate | null;
}

/** A version that judges a day of a closed month stays as it is (rules 17.6). */
export function whyNotChange(
  { validFrom, until }: Judging,
  closed: readonly LocalDate[],
): Extract<RefusalCode, 'POLICY_JUDGED'> | null {
  const isJudged = closed.some(
    (startsOn) => periodOfMonth(monthOf(startsOn)).to > validFrom && (until === null || startsOn < until),
  );
  return isJudged ? 'POLICY_JUDGED' : null;
}

/** The first day of the version after one; drafts are none. */
export function nextStart(starts: readonly LocalDate[], validFrom: LocalDate): LocalDate | null {
  return starts.filter((start) => start > validFrom).toSorted()[0] ?? null;
}

export type PolicyStep = 'PUT_IN_FORCE' | 'TAKE_BACK';

/** @param taken the first days of the versions in force. */
export function whyNotStep(
  step: PolicyStep,
  { state, validFrom }: { state: 'DRAFT' | 'IN_FORCE'; validFrom: LocalDate },
  taken: readonly LocalDate[],
): Extract<RefusalCode, 'POLICY_DATE_TAKEN' | 'POLICY_IN_FORCE' | 'POLICY_NOT_IN_FORCE'> | null {
  if (step === 'TAKE_BACK') return state === 'IN_FORCE' ? null : 'POLICY_NOT_IN_FORCE';
  if (state === 'IN_FORCE') return 'POLICY_IN_FORCE';
  return taken.includes(validFrom) ? 'POLICY_DATE_TAKEN' : null;
}
