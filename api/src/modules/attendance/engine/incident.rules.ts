import type { IncidentKind, IncidentReason, Ruling } from './covers.rules.ts';
import type { Clause, Notice, PolicyVersion } from './facts.rules.ts';
import { intersect, lengthOf, overlaps, subtract, union, type Seconds, type Span } from './spans.rules.ts';

/** Minutes of a shift that were not worked, or that leave covers (rules 17.3). */
export interface Incident extends Span {
  readonly kind: IncidentKind;
  readonly reason: IncidentReason;
  /** Without the breaks between `from` and `to`. */
  readonly seconds: Seconds;
  /** Where the whole begins of which a notice may cover only a part; a notice must be earlier than this. */
  readonly startedAt: Seconds;
  readonly isNotified: boolean;
  readonly isExcused: boolean;
  readonly clause: Clause;
  readonly causeId: string | null;
  /** Requests and notices that came in time. */
  readonly noticeIds: readonly string[];
}

export interface IncidentFacts {
  /** The shift without its breaks. */
  readonly net: readonly Span[];
  readonly policy: PolicyVersion;
  /** Whatever was asked of HR or told to HR: leaves and outings too. */
  readonly notices: readonly Notice[];
}

/** A decision against it takes its worth; whether one in favour is needed, the policy says (rules 17.3; 23, Q8). */
function counts({ state }: Notice, { noticeRule }: PolicyVersion): boolean {
  return state === 'APPROVED' || (state === 'PENDING' && noticeRule === 'REQUESTED');
}

function clauseOf(ruling: Ruling, isNotified: boolean, policy: PolicyVersion): Clause {
  if (ruling.clause !== null) return ruling.clause;
  return !isNotified && policy.clauses.includes(3) ? 3 : 2;
}

/** The part of a span that is not break; null when all of it is. */
function netOf(span: Span, net: readonly Span[]): (Span & { readonly seconds: Seconds }) | null {
  const spans = intersect([span], net);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { from: first.from, to: last.to, seconds: lengthOf(spans) } : null;
}

/** Excused minutes cost nothing and violations cost the same with and without notice: there is nothing to divide. */
function isDivided({ isExcused, kind }: Ruling): boolean {
  return !isExcused && kind !== 'OUTING_VIOLATION';
}

/**
 * A stretch of the shift as incidents: notified where it is covered by what reached HR before the whole of it began; at the
 * moment of its beginning is too late (rules 17.3).
 */
export function incidentsOf(whole: Span, ruling: Ruling, { net, policy, notices }: IncidentFacts): Incident[] {
  const all = netOf(whole, net);
  if (all === null) return [];
  const startedAt = all.from;
  const inTime = notices.filter(
    (notice) => counts(notice, policy) && notice.requestedAt < startedAt && overlaps(notice, all),
  );
  const told = intersect([whole], isDivided(ruling) ? union(inTime) : inTime.slice(0, 1).map(() => whole));

  function make(span: Span, isNotified: boolean): Incident[] {
    const measured = netOf(span, net);
    if (measured === null) return [];
    const noticeIds = isNotified ? inTime.filter((notice) => overlaps(notice, span)).map(({ id }) => id) : [];
    const { kind, reason, isExcused, causeId } = ruling;
    const clause = clauseOf(ruling, isNotified, policy);
    return [{ ...measured, kind, reason, startedAt, isNotified, isExcused, clause, causeId, noticeIds }];
  }

  return [...told.flatMap((span) => make(span, true)), ...subtract([whole], told).flatMap((span) => make(span, false))];
}
