import { expect, test } from 'vitest';

import { bare, compare, isDecimal, lineAmount, percentToRate, subtract, sum } from './decimal.ts';

test('sums are exact where floats are not', () => {
  expect(sum(['0.10', '0.20'])).toBe('0.30');
  expect(sum(['99999999999.99', '0.01'])).toBe('100000000000.00');
  expect(sum([])).toBe('0.00');
});

test('a line is rounded half up to the cent once', () => {
  expect(lineAmount('3', '18.40', '0.15')).toBe('46.92');
  expect(lineAmount('1.5', '0.33')).toBe('0.50');
  expect(lineAmount('1', '0.005')).toBe('0.01');
  expect(lineAmount('12', '14', '0')).toBe('168.00');
});

test('percent becomes a rate of four places', () => {
  expect(percentToRate('12.5')).toBe('0.1250');
  expect(percentToRate('5')).toBe('0.0500');
});

test('differences may be negative', () => {
  expect(subtract('10.00', '12.50')).toBe('-2.50');
});

test('typed amounts are judged by their digits', () => {
  expect(isDecimal('12.30')).toBe(true);
  expect(isDecimal('12.345')).toBe(false);
  expect(isDecimal('12.345', 3)).toBe(true);
  expect(isDecimal('1e3')).toBe(false);
  expect(isDecimal('')).toBe(false);
});

test('comparing looks at value, not at text', () => {
  expect(compare('2.50', '2.5')).toBe(0);
  expect(compare('10', '9.99')).toBe(1);
  expect(compare('-1', '0')).toBe(-1);
});

test('zeros that say nothing are left out', () => {
  expect([bare('50.000'), bare('1.250'), bare('100'), bare('0.000')]).toEqual(['50', '1.25', '100', '0']);
});
