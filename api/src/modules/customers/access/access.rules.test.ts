import { expect, test } from 'vitest';

import { isInForce, lastDayOf, MOST_CUSTOMERS, whyNotDays, whyNotWanted } from './access.rules.ts';

test('rules 6.5: at least one day, at most as many as the setting says', () => {
  expect(whyNotDays(7, 30)).toBeNull();
  expect(whyNotDays(30, 30)).toBeNull();
  for (const days of [0, -1, 31, 1.5]) expect(whyNotDays(days, 30)).toBe('ACCESS_DAYS_OUT_OF_RANGE');
});

test('rules 6.5: a request names customers or describes them', () => {
  expect(whyNotWanted({ codes: ['SHP-AM-00042'], hasFilter: false })).toBeNull();
  expect(whyNotWanted({ codes: [], hasFilter: true })).toBeNull();
  expect(whyNotWanted({ codes: [], hasFilter: false })).toBe('ACCESS_WITHOUT_CUSTOMERS');
  expect(whyNotWanted({ codes: ['SHP-AM-00042'], hasFilter: true })).toBe('ACCESS_WITHOUT_CUSTOMERS');
  expect(whyNotWanted({ codes: Array.from({ length: MOST_CUSTOMERS + 1 }, String), hasFilter: false })).toBe(
    'ACCESS_TOO_WIDE',
  );
});

test('rules 6.5: seven days from 24 February end with 3 March, by themselves', () => {
  expect(lastDayOf('2026-02-24', 7)).toBe('2026-03-03');
  const spell = { startsAt: new Date('2026-02-24T02:00:00Z'), endsAt: new Date('2026-03-03T16:00:00Z') };

  expect(isInForce(spell, new Date('2026-03-03T15:59:59Z'))).toBe(true);
  expect(isInForce(spell, new Date('2026-03-03T16:00:00Z'))).toBe(false);
  expect(isInForce(spell, new Date('2026-02-24T01:59:59Z'))).toBe(false);
});
