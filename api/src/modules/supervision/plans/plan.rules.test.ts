import { expect, test } from 'vitest';

import { clockOf, daysToDraw, minuteOf, whyNotCount } from './plan.rules.ts';

const MARCH = { from: '2026-03-01', to: '2026-04-01' };

test('rules 18.1: what lies ahead is drawn, from tomorrow on; of a month that is over nothing', () => {
  expect(daysToDraw(MARCH, '2026-02-10')).toEqual(MARCH);
  expect(daysToDraw(MARCH, '2026-03-10')).toEqual({ from: '2026-03-11', to: '2026-04-01' });
  expect(daysToDraw(MARCH, '2026-03-31')).toBeNull();
});

test('times of the day count in minutes', () => {
  expect(minuteOf('09:30')).toBe(570);
  expect(clockOf(570)).toBe('09:30');
  expect(clockOf(1_439)).toBe('23:59');
});

test('rules 18.1: a plan has what the shops need, and no more than can be done', () => {
  expect(whyNotCount(3, { least: 4, shopDays: 20 })).toBe('SPOT_CHECK_PLAN_TOO_SMALL');
  expect(whyNotCount(4, { least: 4, shopDays: 20 })).toBeNull();
  expect(whyNotCount(101, { least: 4, shopDays: 20 })).toBe('SPOT_CHECK_PLAN_TOO_LARGE');
});
