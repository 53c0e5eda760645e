import { expect, test } from 'vitest';

import { avgPrice, isBelowPlan, periodToCompute, priceLevel, whyNotQuarter } from './price-level.rules.ts';

test('rules 8.9: average price and level against plan, rounded once', () => {
  const sold = { netAmount: '1000.00', quantity: '30.000' };

  expect(avgPrice(sold)).toBe('33.33');
  expect(priceLevel(sold, '35.00')).toBe('0.9524');
  // 33.33 by 35.00 would be 0.9523.
  expect(isBelowPlan('0.9500', '0.95')).toBe(false);
  expect(isBelowPlan('0.9499', '0.95')).toBe(true);
});

test('rules 8.9, 1.7: no level without quantity or plan, and none is not below', () => {
  expect(avgPrice({ netAmount: '0.00', quantity: '0.000' })).toBeNull();
  expect(priceLevel({ netAmount: '0.00', quantity: '0.000' }, '35.00')).toBeNull();
  expect(priceLevel({ netAmount: '10.00', quantity: '1.000' }, null)).toBeNull();
  expect(isBelowPlan(null, '0.95')).toBe(false);
});

test('rules 8.9: the quarter to date, and at the end of a quarter all of it', () => {
  expect(periodToCompute('2026-11-01')).toEqual({ from: '2026-10-01', to: '2026-11-01' });
  expect(periodToCompute('2027-01-01')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
  // A job that comes days late still computes the quarter that is over.
  expect(periodToCompute('2027-01-04')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
});

test('rules 8.9: plans are for quarters that are not over', () => {
  expect(whyNotQuarter('2026-10-01', '2026-12-31')).toBeNull();
  expect(whyNotQuarter('2026-10-01', '2027-01-01')).toBe('PRICE_PLAN_QUARTER_OVER');
  expect(whyNotQuarter('2026-11-01', '2026-11-21')).toBe('PRICE_PLAN_QUARTER_INVALID');
});
