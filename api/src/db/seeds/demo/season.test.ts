import { expect, test } from 'vitest';

import { at, demandOn, isWorkday, midAutumn, nextWorkday, springFestival } from './season.ts';

test.each([
  [2024, '2024-09-17', '2024-02-10'],
  [2025, '2025-10-06', '2025-01-29'],
  [2026, '2026-09-25', '2026-02-17'],
  [2033, '2033-09-08', '2033-01-31'],
])('in %i Mid-Autumn is on %s and the New Year on %s', (year, autumn, spring) => {
  expect(midAutumn(year)).toBe(autumn);
  expect(springFestival(year)).toBe(spring);
});

test('the weeks before Mid-Autumn draw several times as much as a quiet day, the week after it hardly anything', () => {
  expect(demandOn('2026-09-01')).toBeGreaterThan(4 * demandOn('2026-06-15'));
  expect(demandOn('2026-09-27')).toBeLessThan(0.2);
});

test('nobody works on Sundays and in the week of the New Year', () => {
  expect(isWorkday('2026-11-22')).toBe(false);
  expect(isWorkday('2026-02-18')).toBe(false);
  expect(nextWorkday('2026-11-22')).toBe('2026-11-23');
});

test('half past nine is Shanghai time', () => {
  expect(at('2026-11-21', 9.5).toISOString()).toBe('2026-11-21T01:30:00.000Z');
});
