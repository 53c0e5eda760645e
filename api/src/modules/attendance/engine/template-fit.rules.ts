import type { ShiftTimes } from './shift-times.rules.ts';
import type { Seconds, Span } from './spans.rules.ts';

/** When somebody came and went. */
export interface Punched {
  readonly in: Seconds | null;
  readonly out: Seconds | null;
}

function distance(punched: { readonly in: Seconds; readonly out: Seconds }, { from, to }: Span): Seconds {
  return Math.abs(punched.in - from) + Math.abs(punched.out - to);
}

/**
 * The shift of the store that somebody rather seems to have worked: its start and end are together nearer to the punches,
 * by at least the margin (rules 18.3, FND-31). Null when the own one fits, or when a punch is missing.
 */
export function betterFit<T extends ShiftTimes>(
  punched: Punched,
  others: readonly T[],
  { own, margin }: { readonly own: Span; readonly margin: Seconds },
): T | null {
  const { in: arrival, out: departure } = punched;
  if (arrival === null || departure === null) return null;
  const times = { in: arrival, out: departure };
  let best: T | null = null;
  let least = distance(times, own) - margin;
  for (const other of others) {
    const far = distance(times, other);
    if (far < least || (far === least && best === null)) {
      best = other;
      least = far;
    }
  }
  return best;
}
