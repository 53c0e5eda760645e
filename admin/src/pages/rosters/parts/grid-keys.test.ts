import { expect, test } from 'vitest';

import { isSelected, moved, placesOf, shiftOfKey } from './grid-keys.ts';

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

test('letters spell codes, digits are places in the legend', () => {
  const shifts = [{ code: 'E' }, { code: 'N' }, { code: 'N2' }, { code: '晚' }];
  const key = (typed: string) => shiftOfKey(shifts, { typed, letter: typed.at(-1) ?? '' })?.code;
  expect(['e', 'n', 'n2', '晚', 'x', '4', '5'].map(key)).toEqual(['E', 'N', 'N2', '晚', undefined, '晚', undefined]);
  expect(shiftOfKey([{ code: 'AB' }, { code: 'AC' }], { typed: 'a', letter: 'a' })).toBeNull();
  expect(shiftOfKey([{ code: 'A' }, { code: '1' }], { typed: '1', letter: '1' })?.code).toBe('1');
});
