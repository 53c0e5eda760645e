import { expect, test } from 'vitest';

import { isEmpty, nextOpenMonth, whyNotAmount } from './adjustment.rules.ts';

test('rules 17.7: a correction counts in the first month after the closed one that is open', () => {
  expect(nextOpenMonth('2026-10', ['2026-10-01'])).toBe('2026-11');
  expect(nextOpenMonth('2026-10', ['2026-10-01', '2026-11-01', '2026-12-01'])).toBe('2027-01');
});

test('an amount is money, and may be left out', () => {
  expect(whyNotAmount(null)).toBeNull();
  expect(whyNotAmount('-20.00')).toBeNull();
  expect(whyNotAmount('0.001')).toBe('VALUE_OUT_OF_RANGE');
});

test('to put nothing right is nothing', () => {
  expect(isEmpty({ bonus: '0.00', deduction: '0' })).toBe(true);
  expect(isEmpty({ bonus: '0.00', deduction: '-0.01' })).toBe(false);
});
