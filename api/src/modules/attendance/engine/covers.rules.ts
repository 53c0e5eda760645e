import type { Absence, AbsenceCause } from './absence.rules.ts';
import { isBound, type Clause, type Outing, type PolicyVersion } from './facts.rules.ts';
import { hqExcuses } from './hq-visits.rules.ts';
import type { Move } from './presence.rules.ts';
import { overlaps, type Span } from './spans.rules.ts';

export type IncidentKind = 'LATE' | 'EARLY' | 'SICK' | 'PERSONAL' | 'ABSENT' | 'OUTING_VIOLATION' | 'OTHER';

export type IncidentReason = AbsenceCause | 'LEAVE' | 'PRIVATE_OUTING' | 'BUSINESS_OUTING' | 'HQ_OUTING' | 'HQ_VISIT';

/** What minutes are, and by what. */
export interface Ruling {
  readonly kind: IncidentKind;
  readonly reason: IncidentReason;
  /** The clause that excuses, or that the violation is of; null where clauses 2 and 3 decide. */
  readonly clause: Clause | null;
  readonly isExcused: boolean;
  /** The leave, the outing or the sign-in at HR. */
  readonly causeId: string | null;
}

export interface Cover extends Span {
  readonly ruling: Ruling;
}

export interface CoverFacts {
  readonly shift: Span;
  readonly policy: PolicyVersion;
  readonly post: string | null;
  readonly moves: readonly Move[];
  /** In the order in which they were requested. */
  readonly outings: readonly Outing[];
}

const KINDS: Readonly<Record<AbsenceCause, IncidentKind>> = {
  LATE: 'LATE',
  EARLY: 'EARLY',
  GAP: 'PERSONAL',
  NO_PUNCH: 'ABSENT',
  MISSING_PUNCH: 'ABSENT',
};

/** What an absence is that nothing covers. */
export function bareRuling({ cause }: Absence): Ruling {
  return { kind: KINDS[cause], reason: cause, clause: null, isExcused: false, causeId: null };
}

function excused(absence: Absence, why: Pick<Ruling, 'reason' | 'clause' | 'causeId'>): Ruling {
  return { ...bareRuling(absence), ...why, isExcused: true };
}

export function privateRuling({ id }: Outing): Ruling {
  return { kind: 'PERSONAL', reason: 'PRIVATE_OUTING', clause: null, isExcused: false, causeId: id };
}

/** At the store at the start, out after it and back before the end: then the whole gap was work (rules 17.4, clause 5). */
function isWithinTheDay(absence: Absence, { shift, moves }: CoverFacts): boolean {
  const arrival = moves.find(({ isAtHq, direction }) => !isAtHq && direction === 'IN');
  return (
    absence.cause === 'GAP' &&
    arrival !== undefined &&
    arrival.at <= absence.from &&
    absence.from > shift.from &&
    absence.to < shift.to
  );
}

/** HR can accept only a reason that was explained before the outing; one without an answer is not accepted (clause 5). */
function isAccepted({ state, reasonState, requestedAt, from }: Outing): boolean {
  return state !== 'REJECTED' && reasonState === 'ACCEPTED' && requestedAt < from;
}

function managerOnBusiness(outing: Outing, absence: Absence, facts: CoverFacts): Cover | null {
  const why = { reason: 'BUSINESS_OUTING', clause: 5, causeId: outing.id } as const;
  const { from, to, state } = outing;
  if (isWithinTheDay(absence, facts)) {
    const whole = { from: absence.from, to: absence.to };
    return state === 'REJECTED' ? null : { ...whole, ruling: excused(absence, why) };
  }
  if (isAccepted(outing)) return { from, to, ruling: excused(absence, why) };
  return { from, to, ruling: { ...why, kind: 'OUTING_VIOLATION', isExcused: false } };
}

/** An approved outing of somebody to whom the manager's clauses do not apply. */
function clerkOnBusiness(outing: Outing, absence: Absence): Cover | null {
  if (outing.state !== 'APPROVED') return null;
  const reason = outing.kind === 'HQ' ? 'HQ_OUTING' : 'BUSINESS_OUTING';
  return { from: outing.from, to: outing.to, ruling: excused(absence, { reason, clause: 1, causeId: outing.id }) };
}

function coverBy(outing: Outing, absence: Absence, facts: CoverFacts): Cover | null {
  const { policy, post } = facts;
  switch (outing.kind) {
    case 'PRIVATE':
      return outing.state === 'REJECTED' ? null : { from: outing.from, to: outing.to, ruling: privateRuling(outing) };
    case 'BUSINESS':
      return isBound(policy, post, 5) ? managerOnBusiness(outing, absence, facts) : clerkOnBusiness(outing, absence);
    case 'HQ':
      // To declare a visit is not to sign in (rules 17.4, clause 4).
      return isBound(policy, post, 4) ? null : clerkOnBusiness(outing, absence);
  }
}

function rank({ ruling }: Cover): number {
  if (ruling.isExcused) return 0;
  return ruling.kind === 'OUTING_VIOLATION' ? 2 : 1;
}

/** What covers an absence, in the order in which it is taken: what excuses, then private errands, then violations. */
export function coversOf(absence: Absence, facts: CoverFacts): Cover[] {
  const { shift, policy, post, moves, outings } = facts;
  const visits = isBound(policy, post, 4) ? hqExcuses(shift, moves, policy.hqTravel) : [];
  const byVisit = visits.map(({ from, to, punchId }) => ({
    from,
    to,
    ruling: excused(absence, { reason: 'HQ_VISIT', clause: 4, causeId: punchId }),
  }));
  const byOuting = outings
    .filter((outing) => overlaps(outing, absence))
    .flatMap((outing) => coverBy(outing, absence, facts) ?? []);
  return [...byVisit, ...byOuting].toSorted((one, other) => rank(one) - rank(other));
}
