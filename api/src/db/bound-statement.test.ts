import { expect, test } from 'vitest';

import { bindValues } from './bound-statement.ts';

test('values are sent beside the text, in their order', () => {
  const at = new Date('2026-03-01T16:00:00Z');
  expect(bindValues('update t set a = ?, b = ? where c = ?', ['x', null, at])).toEqual({
    text: 'update t set a = $1, b = $2 where c = $3',
    values: ['x', null, '2026-03-01T16:00:00.000Z'],
  });
});

test('an operator that has a question mark stays one', () => {
  expect(bindValues(String.raw`select a \? ?`, ['x'])).toEqual({ text: 'select a ? $1', values: ['x'] });
});

test('a list, a piece of SQL, an identifier and nothing at all are left to the ORM', () => {
  expect(bindValues('a in (?)', [['x', 'y']])).toBeNull();
  expect(bindValues('a = ?', [{ sql: 'now()' }])).toBeNull();
  expect(bindValues('select ??', ['name'])).toBeNull();
  expect(bindValues('a = ?', [undefined])).toBeNull();
});
