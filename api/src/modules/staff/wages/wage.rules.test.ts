import { expect, test } from 'vitest';

import { whyNotAmount } from './wage.rules.ts';

test.each(['0', '3480', '3480.00', '999999999999.99'])('%s is a wage', (amount) => {
  expect(whyNotAmount(amount)).toBeNull();
});

test.each(['-0.01', '0.001', '1000000000000', 'much', ''])('%j is none', (amount) => {
  expect(whyNotAmount(amount)).toBe('VALUE_OUT_OF_RANGE');
});
