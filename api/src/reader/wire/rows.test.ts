import { expect, test } from 'vitest';

import { madeRows } from './made-rows.ts';
import { noRows } from './rows.ts';

test('values are read where they lie, empty ones and nulls told apart', () => {
  const rows = madeRows(['a', null, ''], ['中文 🥮', 'b', null]);

  expect([rows.texts(0), rows.texts(1)]).toEqual([
    ['a', null, ''],
    ['中文 🥮', 'b', null],
  ]);
  expect([rows.isNull(0, 1), rows.isNull(0, 2)]).toEqual([true, false]);
});

test('many rows do not disturb each other', () => {
  const given = Array.from({ length: 1000 }, (_, n) => [`id-${n}`, n % 3 === 0 ? null : 'x'.repeat(n)]);
  const rows = madeRows(...given);

  expect(given.map((_, row) => rows.texts(row))).toEqual(given);
  expect(rows.ids()).toEqual(given.map(([id]) => id));
});

test('equal values are told from their bytes', () => {
  const rows = madeRows(['abc', null], ['abc', null], ['abd', ''], ['ab', '']);

  expect([rows.same(0, 1, 0), rows.same(1, 2, 0), rows.same(2, 3, 0)]).toEqual([true, false, false]);
  expect([rows.same(0, 1, 1), rows.same(1, 2, 1), rows.same(2, 3, 1)]).toEqual([true, false, true]);
});

test('rows that are not kept are gone', () => {
  const rows = madeRows(['a', '1'], ['b', '2'], ['c', '3'], ['d', '4']);
  expect(rows.ids()).toHaveLength(4);

  rows.keep([1, 3]);

  expect([rows.count, rows.texts(0), rows.texts(1), rows.ids()]).toEqual([2, ['b', '2'], ['d', '4'], ['b', 'd']]);
  rows.truncate(1);
  expect([rows.count, rows.ids()]).toEqual([1, ['b']]);
});

test('without rows there is nothing', () => {
  expect([noRows().count, noRows().ids()]).toEqual([0, []]);
});
