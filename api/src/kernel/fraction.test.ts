import { expect, test } from 'vitest';

import { exact, toDecimal } from './fraction.ts';
import { roundHalfUp } from './money.ts';

test('rules 1.7: thirds stay exact until they are rounded', () => {
  expect(toDecimal(exact('20.00').div(3).mul(3))).toBe('20.00');
  expect(toDecimal(exact('40').div(3))).toBe('13.33');
  expect(toDecimal(exact('40').div(3), 4)).toBe('13.3333');
});

test('rules 1.7: half a cent goes away from zero, as it does with decimals', () => {
  expect(toDecimal(exact('0.005'))).toBe('0.01');
  expect(toDecimal(exact('-0.005'))).toBe('-0.01');
  expect(toDecimal(exact(1).div(200).sub('0.0000001'))).toBe('0.00');
});

test('rules 1.7: rounds as decimals are rounded, at each of their digits', () => {
  for (const value of ['0', '0.004', '0.005', '-0.004', '-0.005', '9.995', '-9.995', '1234567890.125', '600.00']) {
    expect(toDecimal(exact(value))).toBe(roundHalfUp(value));
    expect(toDecimal(exact(value), 6)).toBe(roundHalfUp(value, 6));
  }
});
