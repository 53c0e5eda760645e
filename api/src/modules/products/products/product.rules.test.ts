import { describe, expect, test } from 'vitest';

import { whyNotCurrency, whyNotGeneration, whyNotListPrice } from './product.rules.ts';

describe('a product', () => {
  test.each(['0', '0.00', '12.5', '999999999999.99'])('may cost %s', (price) => {
    expect(whyNotListPrice(price)).toBeNull();
  });

  test.each([
    ['-0.01', 'PRICE_NEGATIVE'],
    ['1.005', 'VALUE_OUT_OF_RANGE'],
    ['1000000000000', 'VALUE_OUT_OF_RANGE'],
  ])('may not cost %s', (price, reason) => {
    expect(whyNotListPrice(price)).toBe(reason);
  });

  test.each([
    ['CNY', null],
    ['EUR', null],
    ['cny', 'VALUE_OUT_OF_RANGE'],
    ['RMB', 'VALUE_OUT_OF_RANGE'],
    ['', 'VALUE_OUT_OF_RANGE'],
  ])('has a price in %s: %s', (code, reason) => {
    expect(whyNotCurrency(code)).toBe(reason);
  });

  test.each([
    [0, 'VALUE_OUT_OF_RANGE'],
    [1, null],
    [1000, null],
    [1001, 'VALUE_OUT_OF_RANGE'],
  ])('is of generation %d: %s (rules 11.11)', (generation, reason) => {
    expect(whyNotGeneration(generation)).toBe(reason);
  });
});
