import type { PunchDirection } from '../punches/punch.enums.ts';

interface Added {
  readonly at: Date | null | undefined;
  readonly direction: PunchDirection | null | undefined;
}

/** SEEN is what a spot check notes; nobody asks for it. */
export function whyNotAdd(
  { at, direction }: Added,
  now: Date,
): {
  readonly path: 'at' | 'direction';
  readonly code: 'VALUE_REQUIRED' | 'VALUE_OUT_OF_RANGE' | 'PUNCH_IN_FUTURE';
} | null {
  if (!at) return { path: 'at', code: 'VALUE_REQUIRED' };
  if (!direction) return { path: 'direction', code: 'VALUE_REQUIRED' };
  if (direction === 'SEEN') return { path: 'direction', code: 'VALUE_OUT_OF_RANGE' };
  return at.getTime() > now.getTime() ? { path: 'at', code: 'PUNCH_IN_FUTURE' } : null;
}
