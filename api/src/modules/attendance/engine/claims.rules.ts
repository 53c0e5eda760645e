import { isTolerated, type Absence } from './absence.rules.ts';
import { bareRuling, coversOf, privateRuling, type CoverFacts, type Ruling } from './covers.rules.ts';
import type { Outing } from './facts.rules.ts';
import { leaveRuling, type LeavePart } from './leave-cover.rules.ts';
import { intersect, overlaps, subtract, type Span } from './spans.rules.ts';

/** Stretches of a shift and what they are; those of one day do not overlap. */
export interface Claim {
  readonly spans: readonly Span[];
  readonly ruling: Ruling;
}

export interface ClaimFacts extends CoverFacts {
  readonly absences: readonly Absence[];
  readonly leaveParts: readonly LeavePart[];
  /** The shift without its breaks. */
  readonly net: readonly Span[];
}

function absenceClaims(absence: Absence, free: readonly Span[], facts: ClaimFacts): Claim[] {
  // Who is within the grace is not late at all, whatever was asked for; an errand that was asked for counts however short.
  if (absence.cause !== 'GAP' && isTolerated(absence, [absence])) return [];
  let rest: readonly Span[] = intersect(free, [absence]);
  const claims: Claim[] = [];
  for (const cover of coversOf(absence, facts)) {
    claims.push({ spans: intersect(rest, [cover]), ruling: cover.ruling });
    rest = subtract(rest, [cover]);
  }
  if (!isTolerated(absence, intersect(rest, facts.net))) claims.push({ spans: rest, ruling: bareRuling(absence) });
  return claims;
}

function isUnseen({ kind, state, from, to }: Outing, absences: readonly Absence[]): boolean {
  return kind === 'PRIVATE' && state !== 'REJECTED' && !absences.some((absence) => overlaps(absence, { from, to }));
}

/** Errands that no punch shows: by what was asked for, until somebody is back (rules 17.3). */
function unseenErrands(free: readonly Span[], { absences, moves, outings }: ClaimFacts): Claim[] {
  let rest = free;
  return outings
    .filter((outing) => isUnseen(outing, absences))
    .map((outing) => {
      const back = moves.find(({ at, direction }) => direction === 'IN' && outing.from <= at);
      const away = { from: outing.from, to: Math.min(outing.to, back?.at ?? Infinity) };
      const spans = intersect(rest, [away]);
      rest = subtract(rest, [away]);
      return { spans, ruling: privateRuling(outing) };
    });
}

/** Leave cuts the shift first; what is left of an absence is shared out among outings and visits, then stands for itself. */
export function claimsOf(facts: ClaimFacts): Claim[] {
  const { shift, leaveParts, absences } = facts;
  const onLeave = leaveParts.flatMap(({ spans }) => spans);
  const free = subtract([{ from: shift.from, to: shift.to }], onLeave);
  return [
    ...leaveParts.map(({ leave, spans }) => ({ spans, ruling: leaveRuling(leave) })),
    ...absences.flatMap((absence) => absenceClaims(absence, free, facts)),
    ...unseenErrands(free, facts),
  ];
}
