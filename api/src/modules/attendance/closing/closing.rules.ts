import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { ClosingHindrance } from './closing.enums.ts';

/** What is known of a month that is to be closed. */
export interface ClosingFacts {
  readonly isOver: boolean;
  readonly isClosed: boolean;
  readonly waitingRequestCount: number;
  readonly peopleCount: number;
  readonly resultCount: number;
  readonly confirmedCount: number;
  readonly dueCount: number;
  readonly openObjectionCount: number;
}

/**
 * A month is closed when it is over, judged to its end, confirmed by HR, and nobody waits for an answer (rules 17.7): what was
 * asked for would be undecidable ever after.
 */
export function hindrancesOf(facts: ClosingFacts): ClosingHindrance[] {
  const { peopleCount, resultCount, confirmedCount, dueCount, openObjectionCount } = facts;
  if (facts.isClosed) return ['CLOSED'];
  const found: Record<Exclude<ClosingHindrance, 'CLOSED'>, boolean> = {
    NOT_OVER: !facts.isOver,
    REQUESTS_WAITING: facts.waitingRequestCount > 0,
    RESULTS_MISSING: resultCount < peopleCount || peopleCount === 0,
    RESULTS_DUE: dueCount > 0,
    RESULTS_UNCONFIRMED: confirmedCount < resultCount,
    OBJECTIONS_OPEN: openObjectionCount > 0,
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((name) => found[name]);
}

const CODES = {
  NOT_OVER: 'ATTENDANCE_MONTH_NOT_OVER',
  CLOSED: 'ATTENDANCE_MONTH_CLOSED',
  REQUESTS_WAITING: 'ATTENDANCE_REQUESTS_WAITING',
  RESULTS_MISSING: 'ATTENDANCE_RESULTS_MISSING',
  RESULTS_DUE: 'ATTENDANCE_RESULTS_DUE',
  RESULTS_UNCONFIRMED: 'ATTENDANCE_RESULTS_UNCONFIRMED',
  OBJECTIONS_OPEN: 'ATTENDANCE_OBJECTIONS_OPEN',
} as const satisfies Record<ClosingHindrance, RefusalCode>;

export function whyNotClose(facts: ClosingFacts): (typeof CODES)[ClosingHindrance] | null {
  const [first] = hindrancesOf(facts);
  return first ? CODES[first] : null;
}
