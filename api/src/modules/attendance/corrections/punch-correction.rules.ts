import type { PunchDirection } from '../punches/punch.enums.ts';
import { whyNotMoment } from '../punches/punch.rules.ts';

interface Added {
  readonly at: Date | null | undefined;
  readonly direction: PunchDirection | null | undefined;
}

/** SEEN is what a spot check notes; nobody asks for it. */
export function whyNotAdd(
  { at, direction }: Added,
  when: Parameters<typeof whyNotMoment>[1],
): {
  readonly path: 'at' | 'direction';
  readonly code: 'VALUE_REQUIRED' | 'VALUE_OUT_OF_RANGE' | NonNullable<ReturnType<typeof whyNotMoment>>;
} | null {
  if (!at) return { path: 'at', code: 'VALUE_REQUIRED' };
  if (!direction) return { path: 'direction', code: 'VALUE_REQUIRED' };
  if (direction === 'SEEN') return { path: 'direction', code: 'VALUE_OUT_OF_RANGE' };
  const code = whyNotMoment(at, when);
  return code && { path: 'at', code };
}
