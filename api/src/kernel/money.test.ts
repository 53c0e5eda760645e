import { describe, expect, test } from 'vitest';

import {
  add,
  compare,
  divide,
  multiply,
  parseMoney,
  parseQuantity,
  parseRate,
  rateOf,
  roundHalfUp,
  subtract,
  sum,
} from './money.ts';

describe('money', () => {
  test('rules 1.7: amounts add without the error of floats', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(subtract('1.00', '1.00')).toBe('0');
    expect(sum(['999999999999.99', '0.01', '-1'])).toBe('999999999999');
    expect(sum([])).toBe('0');
  });

  test('rules 1.7: a product is exact until it is rounded once at the end', () => {
    expect(multiply('3.333', '0.15')).toBe('0.49995');
    expect(roundHalfUp('0.49995')).toBe('0.50');
  });

  test('rules 1.7: half a cent rounds up, and down below zero', () => {
    expect(roundHalfUp('2.675')).toBe('2.68');
    expect(roundHalfUp('2.6749')).toBe('2.67');
    expect(roundHalfUp('-2.675')).toBe('-2.68');
    expect(roundHalfUp('-0.001')).toBe('0.00');
    expect(roundHalfUp('12')).toBe('12.00');
  });

  test('rules 1.7: numbers are compared by value, not by text', () => {
    expect(compare('10.0', '9.99')).toBe(1);
    expect(compare('1.50', '1.5')).toBe(0);
    expect(compare('-1', '0')).toBe(-1);
  });

  test('rules 1.7: an amount has at most twelve digits and two places', () => {
    expect(parseMoney('999999999999.99')).toBe('999999999999.99');
    expect(parseMoney('1000000000000')).toBeNull();
    expect(parseMoney('1.005')).toBeNull();
    expect(parseMoney('1.500')).toBe('1.50');
    expect(parseMoney('-0')).toBe('0.00');
  });

  test.each(['', ' 1', '1e3', 'NaN', 'Infinity', '0x10', '.5', '5.', '1,000', '+1', '１２', '1\n'])(
    'rules 1.7: %j is not an amount',
    (text) => {
      expect(parseMoney(text)).toBeNull();
    },
  );

  test('rules 1.7: a rate lies between 0 and 1 with four places', () => {
    expect(parseRate('0.15')).toBe('0.1500');
    expect(parseRate('1')).toBe('1.0000');
    expect(parseRate('1.0001')).toBeNull();
    expect(parseRate('-0.1')).toBeNull();
    expect(parseRate('0.12345')).toBeNull();
  });

  test('a quantity has three places', () => {
    expect(parseQuantity('12.5')).toBe('12.500');
    expect(parseQuantity('0.0001')).toBeNull();
  });
});

test('rules 1.7: a quotient is rounded half-up, once', () => {
  expect(divide('1', '8')).toBe('0.13');
  expect(divide('-1', '8')).toBe('-0.13');
  expect(divide('2', '3', 4)).toBe('0.6667');
  // 0.12499…9 would become 0.13 if it were rounded twice.
  expect(divide('0.12499999999999999999999', '1')).toBe('0.12');
});

test('rules 1.7: a rate without a denominator is none', () => {
  expect(rateOf('18', '42')).toBe('0.4286');
  expect(rateOf('5', '0')).toBeNull();
  expect(rateOf('5', '0.00')).toBeNull();
  expect(rateOf('5', null)).toBeNull();
});
