import { describe, expect, test } from 'vitest';

import { isHighPotential, medianInterval, seasonality } from './buying-habits.rules.ts';

describe('rules 3.1: derived buying facts', () => {
  test('the median interval is that of the middle one; two orders of one day are one', () => {
    expect(medianInterval(['2026-01-01'])).toBeNull();
    expect(medianInterval(['2026-01-01', '2026-01-01'])).toBeNull();
    expect(medianInterval(['2026-01-31', '2026-01-01', '2026-01-11'])).toBe(15);
    expect(medianInterval(['2026-01-01', '2026-01-11', '2026-01-13', '2026-03-13'])).toBe(10);
  });

  test('seasonality tells orders and amount of each month, over all years', () => {
    const months = seasonality([
      { on: '2024-09-12', amount: '100.50' },
      { on: '2025-09-01', amount: '200.00' },
      { on: '2025-01-31', amount: '5.00' },
    ]);

    expect(months).toHaveLength(12);
    expect(months[8]).toEqual({ monthNo: 9, orderCount: 2, amount: '300.50' });
    expect(months[0]).toEqual({ monthNo: 1, orderCount: 1, amount: '5.00' });
    expect(months[5]).toEqual({ monthNo: 6, orderCount: 0, amount: '0.00' });
  });
});

test('rules 3.2: the potential is high from twice the orders of twelve months on; unknown it never is', () => {
  const facts = { potentialAmountYear: '200000.00', orderedAmount: '100000.00', factor: 2 };

  expect(isHighPotential(facts)).toBe(true);
  expect(isHighPotential({ ...facts, potentialAmountYear: '199999.99' })).toBe(false);
  expect(isHighPotential({ ...facts, orderedAmount: '0.00' })).toBe(true);
  expect(isHighPotential({ ...facts, potentialAmountYear: null, orderedAmount: '0.00' })).toBe(false);
});
