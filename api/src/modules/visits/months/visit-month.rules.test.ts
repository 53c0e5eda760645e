import { expect, test } from 'vitest';

import { firstDayOf, firstDayOfNextMonth, unrecordedShare, whyNotLock } from './visit-month.rules.ts';

test('rules 5.2, 22: 105 recorded and about 20 unrecorded visits are a share of 0.16', () => {
  expect(unrecordedShare(20, 105)).toBe('0.1600');
  expect(unrecordedShare(0, 0)).toBeNull();
  expect(unrecordedShare(3, 0)).toBe('1.0000');
});

test('rules 5.2: a month locks after its last day', () => {
  expect(whyNotLock('2026-10-01', '2026-11-01')).toBeNull();
  expect(whyNotLock('2026-10-01', '2026-10-31')).toBe('SALES_MONTH_NOT_OVER');
});

test('months are known by their first day', () => {
  expect(firstDayOf('2026-12-31')).toBe('2026-12-01');
  expect(firstDayOfNextMonth('2026-12-31')).toBe('2027-01-01');
});
