import { expect, test } from 'vitest';

import { codeTyped, isSelected, moved, placesOf } from './grid-keys.ts';

const size = { rows: 3, columns: 31 };

test('arrows move within the grid', () => {
  expect(moved({ row: 0, column: 0 }, 'ArrowRight', size)).toEqual({ row: 0, column: 1 });
  expect(moved({ row: 0, column: 0 }, 'ArrowUp', size)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 1, column: 5 }, 'End', size)).toEqual({ row: 1, column: 30 });
  expect(moved({ row: 1, column: 5 }, 'e', size)).toBeNull();
});

test('a selection is a rectangle, whatever corner it began with', () => {
  const selection = { from: { row: 2, column: 4 }, to: { row: 1, column: 3 } };
  expect(placesOf(selection)).toEqual([
    { row: 1, column: 3 },
    { row: 1, column: 4 },
    { row: 2, column: 3 },
    { row: 2, column: 4 },
  ]);
  expect(isSelected(selection, { row: 1, column: 4 })).toBe(true);
  expect(isSelected(selection, { row: 0, column: 4 })).toBe(false);
});

test('letters spell codes', () => {
  const shifts = [{ code: 'E' }, { code: 'N' }, { code: 'N2' }, { code: '晚' }];
  expect(['e', 'n', 'n2', '晚', 'x'].map((typed) => codeTyped(shifts, typed)?.code)).toEqual([
    'E',
    'N',
    'N2',
    '晚',
    undefined,
  ]);
  expect(codeTyped([{ code: 'AB' }, { code: 'AC' }], 'a')).toBeNull();
});
