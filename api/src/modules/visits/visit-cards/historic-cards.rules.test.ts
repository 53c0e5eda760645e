import { expect, test } from 'vitest';

import { cardNumbers, placeOf } from './historic-cards.rules.ts';

test('rules 5.1: imported history fills historic cards in date order, slot after slot', () => {
  expect([0, 3, 4, 7, 8].map((index) => placeOf(index, 8))).toEqual([
    { card: 0, slotNo: 1, side: 'FRONT' },
    { card: 0, slotNo: 4, side: 'FRONT' },
    { card: 0, slotNo: 5, side: 'BACK' },
    { card: 0, slotNo: 8, side: 'BACK' },
    { card: 1, slotNo: 1, side: 'FRONT' },
  ]);
});

test('rules 5.1: historic cards are numbered after those that were given', () => {
  expect(cardNumbers(null, 2)).toEqual([1, 2]);
  expect(cardNumbers(4, 2)).toEqual([5, 6]);
});
