import type { Move } from './presence.rules.ts';
import { isSome, type Seconds, type Span } from './spans.rules.ts';

/** What a sign-in at HR excuses, and by which punch. */
export interface HqExcuse extends Span {
  readonly punchId: string;
}

interface Visit {
  readonly punchId: string;
  readonly signIn: Seconds;
  readonly signOut: Seconds;
  readonly lastStoreOut: Seconds;
}

/** Each sign-in with the sign-out that follows; `withSignOuts` has seen to it that there is one. */
function visitsOf(moves: readonly Move[]): Visit[] {
  const visits: Visit[] = [];
  let lastStoreOut = -Infinity;
  let signIn: Move | null = null;
  for (const move of moves) {
    if (!move.isAtHq) {
      if (move.direction === 'OUT') lastStoreOut = move.at;
    } else if (move.direction === 'IN') {
      signIn ??= move;
    } else if (move.direction === 'OUT' && signIn) {
      visits.push({ punchId: signIn.punchId, signIn: signIn.at, signOut: move.at, lastStoreOut });
      signIn = null;
    }
  }
  return visits;
}

/**
 * A manager's visits to headquarters (rules 17.4, clause 4): the sign-in is the condition; the way there counts from the
 * store or for as long as the policy says, whichever is shorter, and so does the way back.
 */
export function hqExcuses(shift: Span, moves: readonly Move[], travel: Seconds): HqExcuse[] {
  return visitsOf(moves)
    .map(({ punchId, signIn, signOut, lastStoreOut }) => {
      const back = moves.find((move) => !move.isAtHq && move.direction === 'IN' && move.at >= signOut);
      return {
        punchId,
        from: Math.max(shift.from, lastStoreOut, signIn - travel),
        to: Math.min(shift.to, back?.at ?? Infinity, signOut + travel),
      };
    })
    .filter(isSome);
}
