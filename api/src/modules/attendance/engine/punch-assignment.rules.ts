import type { Punch } from './facts.rules.ts';
import type { Seconds, Span } from './spans.rules.ts';

/** A shift and how far around it a punch may belong to it. */
export interface Reach extends Span {
  readonly window: Seconds;
}

interface Candidate {
  readonly at: number;
  readonly distance: Seconds;
}

function byTime(one: Punch, other: Punch): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}

function candidate(reaches: readonly Reach[], at: number, punch: Punch): Candidate | null {
  const reach = reaches[at];
  if (reach === undefined) return null;
  const distance = Math.max(reach.from - punch.at, punch.at - reach.to, 0);
  return distance <= reach.window ? { at, distance } : null;
}

/** Who is as near to both has come to the later one or gone from the earlier one; an unknown direction is the one that is due. */
function isArrival({ direction }: Punch, before: readonly Punch[] | undefined): boolean {
  if (direction === null) return (before?.length ?? 0) % 2 === 0;
  return direction === 'IN';
}

/**
 * The punches of each shift, in order of time: a punch belongs to the nearest shift within its window (rules 17.3).
 * Shifts in order of time; punches in any.
 */
export function assignPunches(reaches: readonly Reach[], punches: readonly Punch[]): Punch[][] {
  const assigned = reaches.map((): Punch[] => []);
  let next = 0;
  for (const punch of punches.toSorted(byTime)) {
    while ((reaches[next]?.from ?? Infinity) < punch.at) next += 1;
    const earlier = candidate(reaches, next - 1, punch);
    const later = candidate(reaches, next, punch);
    const isLater =
      later !== null &&
      (earlier === null ||
        later.distance < earlier.distance ||
        (later.distance === earlier.distance && isArrival(punch, assigned[earlier.at])));
    const chosen = isLater ? later : earlier;
    if (chosen !== null) assigned[chosen.at]?.push(punch);
  }
  return assigned;
}
