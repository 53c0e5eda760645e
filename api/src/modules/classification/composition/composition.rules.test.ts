import { expect, test } from 'vitest';

import { bandLabel, changeOf, periodsOf, withShares } from './composition.rules.ts';

test('rules 7.5, 6.10: quarter, half-year and year, each against the one before', () => {
  expect(periodsOf('2026-10-01', 'QUARTER')).toEqual({
    now: { from: '2026-10-01', to: '2027-01-01' },
    before: { from: '2026-07-01', to: '2026-10-01' },
  });
  expect(periodsOf('2026-07-01', 'HALF_YEAR').before).toEqual({ from: '2026-01-01', to: '2026-07-01' });
  expect(periodsOf('2026-01-01', 'YEAR').now).toEqual({ from: '2026-01-01', to: '2027-01-01' });
});

test('rules 7.5: count, amount, share and change', () => {
  const row = { label: null, previousCustomerCount: 1, buyerCount: 1, previousBuyerCount: 1 };
  const rows = [
    { ...row, key: 'A', customerCount: 1, amount: '300.00', previousAmount: '200.00' },
    { ...row, key: 'B', customerCount: 3, amount: '100.00', previousAmount: '0.00' },
  ];
  const [a, b] = withShares(rows, { amount: '400.00', customerCount: '4' });

  expect(a).toMatchObject({ share: '0.7500', customerShare: '0.2500', change: '0.5000' });
  expect(b).toMatchObject({ share: '0.2500', customerShare: '0.7500', change: null });
});

test('rules 7.5: a band of sales is named by its limits', () => {
  const bands = '10000,50000';
  expect(['0', '1', '2', 'NONE'].map((key) => bandLabel(key, bands))).toEqual([
    '~10000',
    '10000~50000',
    '50000~',
    null,
  ]);
});

test('rules 1.7: no share of nothing, no change against nothing', () => {
  const row = {
    key: 'A',
    label: null,
    customerCount: 0,
    previousCustomerCount: 0,
    buyerCount: 0,
    previousBuyerCount: 0,
  };
  const none = { amount: '0', customerCount: '0' };
  expect(withShares([{ ...row, amount: '0', previousAmount: '0' }], none)).toMatchObject([
    { share: null, customerShare: null, change: null },
  ]);
  expect(changeOf('50.00', '200.00')).toBe('-0.7500');
});
