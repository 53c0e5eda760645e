import { expect, test } from 'vitest';

import { whyNotMend, whyNotScore } from './inspection.rules.ts';

test('rules 18.4: each item has 1 to 5 points', () => {
  expect([1, 5, undefined].map(whyNotScore)).toEqual([null, null, null]);
  expect([0, 6, null].map(whyNotScore)).toEqual(Array.from({ length: 3 }, () => 'INSPECTION_SCORE_INVALID'));
});

test('rules 18.4: an inspection is mended on its day in the zone of the company', () => {
  const now = new Date('2026-03-10T15:59:00Z');

  expect(whyNotMend(new Date('2026-03-09T16:00:00Z'), { now, zone: 'Asia/Shanghai' })).toBeNull();
  expect(whyNotMend(new Date('2026-03-09T15:59:00Z'), { now, zone: 'Asia/Shanghai' })).toBe('INSPECTION_DAY_OVER');
});
