import { expect, test } from 'vitest';

import { whyNotCheckAt } from './observation.rules.ts';

const now = new Date('2026-03-10T08:00:00Z');
const later = new Date('2026-03-10T08:00:01Z');

test('rules 18.2: an answer that promises a check says when, ahead; no other has a moment', () => {
  expect(whyNotCheckAt({ outcome: 'CHECK', checkAt: later }, now)).toBeNull();
  expect(whyNotCheckAt({ outcome: 'CHECK', checkAt: now }, now)).toBe('OBSERVATION_CHECK_NOT_AHEAD');
  expect(whyNotCheckAt({ outcome: 'CHECK', checkAt: null }, now)).toBe('OBSERVATION_CHECK_NOT_AHEAD');
  expect(whyNotCheckAt({ outcome: 'TALK', checkAt: null }, now)).toBeNull();
  expect(whyNotCheckAt({ outcome: 'NONE', checkAt: later }, now)).toBe('OBSERVATION_CHECK_UNFIT');
});
