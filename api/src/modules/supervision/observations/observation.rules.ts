import type { ObservationOutcome } from './observation.enums.ts';

/** An answer that promises a check says when; no other has a moment (rules 18.2). */
export function whyNotCheckAt(
  { outcome, checkAt }: { outcome: ObservationOutcome; checkAt: Date | null },
  now: Date,
): 'OBSERVATION_CHECK_UNFIT' | 'OBSERVATION_CHECK_NOT_AHEAD' | null {
  if (outcome !== 'CHECK') return checkAt === null ? null : 'OBSERVATION_CHECK_UNFIT';
  return checkAt !== null && checkAt > now ? null : 'OBSERVATION_CHECK_NOT_AHEAD';
}
