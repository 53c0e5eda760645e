import { expect, test } from 'vitest';

import { preparedName } from './statement-names.ts';

test('a text that comes again is prepared, under one name', () => {
  expect(preparedName('select 1 where $1')).toBeUndefined();
  const name = preparedName('select 1 where $1');
  expect(name).toBeDefined();
  expect(preparedName('select 1 where $1')).toBe(name);
});

test('promise R14: a list of all columns is never prepared, nor is a very long text', () => {
  for (const text of ['select "c0".* from customers c0', `select ${'$1, '.repeat(3000)}`]) {
    for (let time = 0; time < 3; time += 1) expect(preparedName(text)).toBeUndefined();
  }
});
