import type { LocalDate } from '../../../kernel/period.ts';

export const PAIR_STATES = ['ELECTRONIC_ONLY', 'PAPER_MISSING', 'ONE_SIDED', 'PAIRED'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** What a volume must not be bound with, and what the list of one-sided items shows (rules 6.8). */
export const UNTIDY_PAIRS: readonly PairState[] = ['PAPER_MISSING', 'ONE_SIDED'];

export interface PairFacts {
  readonly hasLegalForce: boolean;
  readonly eLocation: string | null;
  readonly paperNo: string | null;
  readonly paperLocation: string | null;
  /** When the code and place of the electronic one was written on the paper. */
  readonly paperMarkedOn: string | null;
}

/** Each of the two sets must say where the other one is (rules 6.8). */
export function pairStateOf({ hasLegalForce, eLocation, paperNo, paperLocation, paperMarkedOn }: PairFacts): PairState {
  if (paperNo === null) return hasLegalForce ? 'PAPER_MISSING' : 'ELECTRONIC_ONLY';
  const isBothWays = eLocation !== null && paperLocation !== null && paperMarkedOn !== null;
  return isBothWays ? 'PAIRED' : 'ONE_SIDED';
}

/** What stands on the paper is wrong once something of the electronic one, or the paper itself, is another. */
export function isMarkOutdated(before: PairFacts, after: PairFacts): boolean {
  return before.eLocation !== after.eLocation || before.paperNo !== after.paperNo;
}

/** A mark without a paper would be on nothing; a place without a number would be of nothing. */
export function whyNotPair({ paperNo, paperLocation, paperMarkedOn }: PairFacts): 'ITEM_PAPER_NUMBER_MISSING' | null {
  return paperNo === null && (paperLocation !== null || paperMarkedOn !== null) ? 'ITEM_PAPER_NUMBER_MISSING' : null;
}

/** Volumes are of years since 1900 (rules 6.6); an earlier day is a slip of the pen. */
const FIRST_DAY = '1900-01-01';

export function whyNotHappenedOn(day: LocalDate, today: LocalDate): 'ITEM_IN_FUTURE' | 'ITEM_TOO_OLD' | null {
  if (day > today) return 'ITEM_IN_FUTURE';
  return day < FIRST_DAY ? 'ITEM_TOO_OLD' : null;
}
