import type { Ruling } from './covers.rules.ts';
import type { Leave } from './facts.rules.ts';
import { intersect, subtract, type Span } from './spans.rules.ts';

export interface LeavePart {
  readonly leave: Leave;
  readonly spans: readonly Span[];
}

function precedence({ state, kind }: Leave): number {
  return (state === 'APPROVED' ? 0 : 2) + (kind === 'OTHER' ? 0 : 1);
}

/** Approved before pending, then what does not break full attendance, then who asked first. */
function byPrecedence(one: Leave, other: Leave): number {
  return precedence(one) - precedence(other) || one.requestedAt - other.requestedAt || (one.id < other.id ? -1 : 1);
}

/** Leave cuts the shift, also while it is pending; rejected leave covers nothing; no minute is taken twice (rules 17.3). */
export function leaveParts({ from, to }: Span, leaves: readonly Leave[]): LeavePart[] {
  let free: readonly Span[] = [{ from, to }];
  return leaves
    .filter(({ state }) => state !== 'REJECTED')
    .toSorted(byPrecedence)
    .map((leave) => {
      const spans = intersect(free, [leave]);
      free = subtract(free, [leave]);
      return { leave, spans };
    });
}

/** Full attendance is kept by leave of other kinds than sick and personal (rules 17.2). */
export function leaveRuling({ id, kind }: Leave): Ruling {
  const isExcused = kind === 'OTHER';
  return { kind, reason: 'LEAVE', clause: isExcused ? 1 : null, isExcused, causeId: id };
}
