import { expect, test } from 'vitest';

import { lastDayOf, lastPeriod, periodBefore, periodFrom, whyNotPeriod } from './review-meeting.rules.ts';

test.each([
  ['QUARTERLY', '2026-11-21', '2026-07-01', '2026-10-01'],
  ['QUARTERLY', '2026-10-01', '2026-07-01', '2026-10-01'],
  ['QUARTERLY', '2026-02-28', '2025-10-01', '2026-01-01'],
  ['HALF_YEAR', '2026-11-21', '2026-01-01', '2026-07-01'],
  ['YEARLY', '2026-11-21', '2025-01-01', '2026-01-01'],
] as const)('rules 6.10: the last %s period on %s is %s to %s', (...[kind, today, from, to]) => {
  expect(lastPeriod(kind, today)).toEqual({ from, to });
});

test('rules 6.10: a period is compared with the one before it, and has its last day', () => {
  const quarter = periodFrom('QUARTERLY', '2026-07-01');
  expect(periodBefore(quarter, 'QUARTERLY')).toEqual({ from: '2026-04-01', to: '2026-07-01' });
  expect(lastDayOf(quarter)).toBe('2026-09-30');
});

test('rules 6.10: only whole periods that are over are analysed', () => {
  expect(whyNotPeriod('QUARTERLY', '2026-07-01', '2026-10-01')).toBeNull();
  expect(whyNotPeriod('QUARTERLY', '2026-07-01', '2026-09-30')).toBe('REVIEW_PERIOD_NOT_OVER');
  expect(whyNotPeriod('HALF_YEAR', '2026-04-01', '2026-11-01')).toBe('VALUE_OUT_OF_RANGE');
});
