import { describe, expect, test } from 'vitest';

import { lostAfterDays, timeClass, tradeClass, volumeClass } from './axes.rules.ts';

const TODAY = '2026-11-21';
const LIMITS = { factor: 3, leastDays: 30, fewDays: 180 };
const ASKED = { today: TODAY, intentDays: 90, limits: LIMITS };

test('rules 7.1: FUTURE without an order, NEW for twelve months after the first one, then OLD', () => {
  expect(timeClass(null, TODAY)).toBe('FUTURE');
  expect(timeClass('2025-11-22', TODAY)).toBe('NEW');
  expect(timeClass('2025-11-21', TODAY)).toBe('OLD');
});

describe('trade', () => {
  test('rules FND-09: orders of 5 Jan, 6 Feb, 5 Mar, 8 Apr make a median of 32 days and LOST from 14 July', () => {
    const orderDates = ['2026-01-05', '2026-02-06', '2026-03-05', '2026-04-08'];
    const facts = { orderDates, hasOpenOrder: false, lastIntentOn: null };

    expect(lostAfterDays(orderDates, LIMITS)).toBe(96);
    expect(tradeClass(facts, { ...ASKED, today: '2026-07-13' })).toBe('CURRENT');
    expect(tradeClass(facts, { ...ASKED, today: '2026-07-14' })).toBe('PAST');
    expect(tradeClass({ ...facts, hasOpenOrder: true }, { ...ASKED, today: '2026-07-14' })).toBe('CURRENT');
  });

  test('rules FND-09: with fewer than three intervals 180 days hold, and never less than 30', () => {
    expect(lostAfterDays(['2026-01-01', '2026-01-02'], LIMITS)).toBe(180);
    expect(lostAfterDays(['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'], LIMITS)).toBe(30);
  });

  test('rules 7.1: COMING within 90 days of a sample or intent, else NONE', () => {
    const facts = { orderDates: [], hasOpenOrder: false };
    expect(tradeClass({ ...facts, lastIntentOn: '2026-08-23' }, ASKED)).toBe('COMING');
    expect(tradeClass({ ...facts, lastIntentOn: '2026-08-22' }, ASKED)).toBe('NONE');
    expect(tradeClass({ ...facts, lastIntentOn: null }, ASKED)).toBe('NONE');
  });
});

describe('volume and position', () => {
  const long = { firstOrderOn: '2024-11-21', ordersOfYear: 5, grade: 'C' };
  const asked = { today: TODAY, mainMonths: 24 };

  test('rules 7.1: MAIN trades for 24 months and was A in the last two quarters', () => {
    expect(volumeClass({ ...long, lastRuns: ['A', 'A'] }, asked)).toBe('MAIN');
    expect(volumeClass({ ...long, lastRuns: ['A', 'B'] }, asked)).toBe('GENERAL');
    expect(volumeClass({ ...long, firstOrderOn: '2024-11-22', lastRuns: ['A', 'A'] }, asked)).toBe('GENERAL');
  });

  test('rules 7.1: before the second run the grade of now decides', () => {
    expect(volumeClass({ ...long, grade: 'A', lastRuns: ['C'] }, asked)).toBe('MAIN');
    expect(volumeClass({ ...long, grade: 'A', lastRuns: [] }, asked)).toBe('MAIN');
  });

  test('rules 7.1: GENERAL has two orders in twelve months, else SCATTERED', () => {
    expect(volumeClass({ ...long, ordersOfYear: 2, lastRuns: [] }, asked)).toBe('GENERAL');
    expect(volumeClass({ ...long, ordersOfYear: 1, lastRuns: [] }, asked)).toBe('SCATTERED');
  });
});
