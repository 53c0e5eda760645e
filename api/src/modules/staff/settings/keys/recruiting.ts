import { whole } from '../setting-kinds.ts';

/** How long is kept who applied (promise D4; rules 20.2). */
export const RECRUITING_SETTINGS = {
  'retention.candidates': whole(
    { fallback: 6, min: 1, max: 60, unit: 'months' },
    'How long after a refusal it is kept who a candidate was.',
  ),
  'retention.reservePool': whole(
    { fallback: 24, min: 1, max: 60, unit: 'months' },
    'How long somebody stays in the reserve pool before it is erased who it is.',
  ),
} as const;
