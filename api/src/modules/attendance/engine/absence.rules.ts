import type { PolicyVersion } from './facts.rules.ts';
import type { Stay } from './presence.rules.ts';
import { isSome, lengthOf, type Seconds, type Span } from './spans.rules.ts';

export type AbsenceCause = 'LATE' | 'EARLY' | 'GAP' | 'NO_PUNCH' | 'MISSING_PUNCH';

/** A part of the shift in which nobody was seen, before it is asked why. */
export interface Absence extends Span {
  readonly cause: AbsenceCause;
  /** So much of it, when nothing else covers it, has no consequence. */
  readonly tolerance: Seconds;
}

/** An arrival after the end and a departure before the start tell nothing about the shift when the other punch is not there. */
function isOfShift(stay: Stay, shift: Span): boolean {
  return (stay.isInKnown || stay.to > shift.from) && (stay.isOutKnown || stay.from < shift.to);
}

function edgesAndGaps(shift: Span, stays: readonly Stay[], policy: PolicyVersion): Absence[] {
  const [first, last] = [stays[0], stays.at(-1)];
  if (first === undefined || last === undefined) return [{ ...shift, cause: 'NO_PUNCH', tolerance: 0 }];
  const { grace, gap } = policy;
  return [
    { from: shift.from, to: first.from, cause: first.isInKnown ? 'LATE' : 'MISSING_PUNCH', tolerance: grace },
    ...stays.slice(1).map((stay, at) => ({
      from: stays[at]?.to ?? stay.from,
      to: stay.from,
      cause: 'GAP' as const,
      tolerance: gap,
    })),
    { from: last.to, to: shift.to, cause: last.isOutKnown ? 'EARLY' : 'MISSING_PUNCH', tolerance: grace },
  ];
}

/** The shift less what is known of presence (rules 17.3), in order and without overlaps; breaks are still in it. */
export function absencesOf(shift: Span, stays: readonly Stay[], policy: PolicyVersion): Absence[] {
  const { from, to } = shift;
  const own = stays.filter((stay) => isOfShift(stay, shift));
  return edgesAndGaps({ from, to }, own, policy)
    .map((absence) => ({ ...absence, from: Math.max(absence.from, from), to: Math.min(absence.to, to) }))
    .filter((absence) => isSome(absence) && (absence.cause !== 'MISSING_PUNCH' || policy.missingPunch === 'ABSENT'));
}

/** LATE if `in > start + grace`, after leave has put the start off; a gap counts by what is left of it (rules 17.3). */
export function isTolerated({ cause, tolerance }: Absence, rest: readonly Span[]): boolean {
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined) return true;
  return (cause === 'GAP' ? lengthOf(rest) : last.to - first.from) <= tolerance;
}
