import { overlaps, type Seconds, type Span } from '../engine/spans.rules.ts';

/** What somebody should be doing at a moment, by roster, leave and outing (rules 18.1). */
export type ShopStanding = 'ON_DUTY' | 'ON_BREAK' | 'ON_LEAVE' | 'OUT' | 'OFF';

/** A change that waits, of somebody bound by clause 6; one that was consented to stands in the roster already. */
export interface ChangeFacts {
  /** Null: a day off instead. */
  readonly to: Span | null;
  readonly sentAt: Seconds;
}

export interface ShiftFacts extends Span {
  readonly breaks: readonly Span[];
  readonly changes: readonly ChangeFacts[];
}

export interface AwayFacts extends Span {
  readonly id: string;
}

export interface PresenceFacts {
  readonly shifts: readonly ShiftFacts[];
  /** Waiting or granted; what was refused or taken back covers nothing (rules 17.3). */
  readonly leaves: readonly AwayFacts[];
  readonly outings: readonly AwayFacts[];
}

export interface Standing {
  readonly standing: ShopStanding;
  /** From when to when; of somebody who is off none. */
  readonly span: Span | null;
  /** The leave or the outing. */
  readonly causeId: string | null;
}

/** Explained to HR before either shift and not refused (rules 17.4, clause 6). */
function holds({ sentAt, to }: ChangeFacts, old: Span): boolean {
  return sentAt < Math.min(old.from, to?.from ?? Infinity);
}

function worked(shift: ShiftFacts): { readonly span: Span | null; readonly breaks: readonly Span[] } {
  const change = shift.changes.toSorted((one, other) => one.sentAt - other.sentAt).findLast((one) => holds(one, shift));
  return change ? { span: change.to, breaks: [] } : { span: shift, breaks: shift.breaks };
}

/** Leave goes before an outing, as it does when the day is judged; both only within the shift. */
export function standingAt(facts: PresenceFacts, at: Seconds): Standing {
  const now = { from: at, to: at + 1 };
  const shift = facts.shifts.map(worked).find(({ span }) => span !== null && overlaps(span, now));
  if (!shift?.span) return { standing: 'OFF', span: null, causeId: null };
  const during = (list: readonly AwayFacts[]): AwayFacts | undefined => list.find((one) => overlaps(one, now));
  const [leave, outing] = [during(facts.leaves), during(facts.outings)];
  if (leave) return { standing: 'ON_LEAVE', span: leave, causeId: leave.id };
  if (outing) return { standing: 'OUT', span: outing, causeId: outing.id };
  const pause = shift.breaks.find((one) => overlaps(one, now));
  return pause
    ? { standing: 'ON_BREAK', span: pause, causeId: null }
    : { standing: 'ON_DUTY', span: shift.span, causeId: null };
}
