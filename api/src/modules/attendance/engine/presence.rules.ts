import type { PolicyVersion, Punch } from './facts.rules.ts';
import type { Seconds, Span } from './spans.rules.ts';

/** A punch at the rostered store or at HR that says whether somebody came, went or was met. */
export interface Move {
  readonly punchId: string;
  readonly at: Seconds;
  readonly isAtHq: boolean;
  readonly direction: 'IN' | 'OUT' | 'SEEN';
}

/** From the first to the last moment somebody is known to be there, and whether arrival and departure were punched. */
export interface Stay extends Span {
  readonly isInKnown: boolean;
  readonly isOutKnown: boolean;
}

export interface Presence {
  readonly stays: readonly Stay[];
  readonly isPunchMissing: boolean;
}

/** A device without status: who appears at another place has come there, otherwise coming and going take turns. */
function guess(punch: Punch, last: Move | null, repeat: Seconds): 'IN' | 'OUT' {
  if (last === null || last.direction === 'SEEN' || last.isAtHq !== (punch.shopId === null)) return 'IN';
  if (punch.at - last.at <= repeat) return last.direction;
  return last.direction === 'IN' ? 'OUT' : 'IN';
}

/** Punches of one shift in order of time, all at the rostered store or at HR. */
export function readMoves(punches: readonly Punch[], { repeat }: Pick<PolicyVersion, 'repeat'>): Move[] {
  let last: Move | null = null;
  return punches.map((punch) => {
    const direction = punch.direction ?? guess(punch, last, repeat);
    const move: Move = { punchId: punch.id, at: punch.at, isAtHq: punch.shopId === null, direction };
    if (direction !== 'SEEN') last = move;
    return move;
  });
}

/** A manager who did not sign out at HR went at once, until HR corrects it (rules 17.4, clause 4). */
export function withSignOuts(moves: readonly Move[]): Move[] {
  return moves.flatMap((move, at) =>
    move.isAtHq && move.direction === 'IN' && moves[at + 1]?.isAtHq !== true
      ? [move, { ...move, direction: 'OUT' as const }]
      : [move],
  );
}

function isMissingBetween(last: Stay, { at, direction }: Move, gap: Seconds): boolean {
  if (direction === 'SEEN') return last.isOutKnown;
  return last.isOutKnown === (direction === 'OUT') && at - last.to > gap;
}

/** Of two arrivals in a row the first holds, of two departures the last: only OUT to IN is a gap (rules 17.3). */
export function presenceOf(moves: readonly Move[], { gap }: Pick<PolicyVersion, 'gap'>): Presence {
  const stays: Stay[] = [];
  let isPunchMissing = false;
  for (const move of moves) {
    const { at, direction } = move;
    const isOutKnown = direction === 'OUT';
    const last = stays.at(-1);
    if (last === undefined || (direction === 'IN' && last.isOutKnown)) {
      stays.push({ from: at, to: at, isInKnown: direction === 'IN', isOutKnown });
    } else {
      isPunchMissing ||= isMissingBetween(last, move, gap);
      stays[stays.length - 1] = { ...last, to: at, isOutKnown };
    }
  }
  isPunchMissing ||= stays.some((stay) => !stay.isInKnown || !stay.isOutKnown);
  return { stays, isPunchMissing };
}
