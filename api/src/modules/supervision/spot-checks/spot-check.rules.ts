import type { DutyExpected, SpotCheckFinding } from './spot-check.enums.ts';

/** Longer ago nobody remembers who was there. */
const MOST_DAYS = 31;
const DAY = 86_400_000;

/** What the board of a shop says of a person at a moment. */
type Standing = 'ON_DUTY' | 'ON_BREAK' | 'ON_LEAVE' | 'OUT' | 'OFF';

/** Nobody has to be there in a break. */
export function expectedOf(standing: Standing): DutyExpected {
  return standing === 'ON_BREAK' ? 'OFF' : standing;
}

export function whyNotMoment(at: Date, now: Date): 'SPOT_CHECK_IN_FUTURE' | 'SPOT_CHECK_TOO_OLD' | null {
  if (at > now) return 'SPOT_CHECK_IN_FUTURE';
  return now.getTime() - at.getTime() > MOST_DAYS * DAY ? 'SPOT_CHECK_TOO_OLD' : null;
}

/** Only who was to be there, and was, is evidence of presence (rules 17.2, source SPOT_CHECK). */
export function isSeen({ expected, finding }: { expected: DutyExpected; finding: SpotCheckFinding }): boolean {
  return expected === 'ON_DUTY' && finding === 'PRESENT';
}

interface Named {
  readonly ids: readonly string[];
  /** Posted to the shop or rostered there on that day. */
  readonly known: ReadonlySet<string>;
  readonly checkerId: string | null;
}

export function whyNotPeople({
  ids,
  known,
  checkerId,
}: Named):
  | 'SPOT_CHECK_EMPTY'
  | 'SPOT_CHECK_PERSON_TWICE'
  | 'SPOT_CHECK_OF_SELF'
  | 'SPOT_CHECK_PERSON_ELSEWHERE'
  | null {
  if (ids.length === 0) return 'SPOT_CHECK_EMPTY';
  if (new Set(ids).size < ids.length) return 'SPOT_CHECK_PERSON_TWICE';
  if (checkerId !== null && ids.includes(checkerId)) return 'SPOT_CHECK_OF_SELF';
  return ids.every((id) => known.has(id)) ? null : 'SPOT_CHECK_PERSON_ELSEWHERE';
}
