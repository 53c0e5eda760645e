import { expect, test } from 'vitest';

import { amountOf, emptyLine, faultsOfLine, totalOf } from './new-order.ts';

const line = (given: object) => ({ ...emptyLine(), productId: 'p', quantity: '1', unitPrice: '10', ...given });

test('a line comes to quantity times price less discount', () => {
  expect(amountOf(line({ quantity: '3', unitPrice: '18.40', discountPercent: '15' }))).toBe('46.92');
  expect(amountOf(line({ quantity: 'x' }))).toBeNull();
});

test('the total leaves out what is not complete yet', () => {
  expect(totalOf([line({}), line({ quantity: '' }), line({ unitPrice: '0.10' })])).toBe('10.10');
});

test('a line without product, quantity or with an impossible discount is not sent', () => {
  expect(Object.keys(faultsOfLine(emptyLine()))).toEqual(['productId', 'quantity']);
  expect(Object.keys(faultsOfLine(line({ discountPercent: '101' })))).toEqual(['discountPercent']);
  expect(faultsOfLine(line({ unitPrice: '' }))).toEqual({});
});
