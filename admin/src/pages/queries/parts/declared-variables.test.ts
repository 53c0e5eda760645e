import { expect, test } from 'vitest';

import { blankVariables, declaredVariables, readVariables } from './declared-variables.ts';

const DOCUMENT = `# Orders
query Orders($since: DateTime!, $first: Int! = 100, $states: [OrderState!], $after: String) {
  orders(first: $first) { nodes { number } }
}`;

test('the variables of a document, and which must be given', () => {
  expect(declaredVariables(DOCUMENT)).toEqual([
    { name: 'since', type: 'DateTime!', isRequired: true },
    { name: 'first', type: 'Int!', isRequired: false },
    { name: 'states', type: '[OrderState!]', isRequired: false },
    { name: 'after', type: 'String', isRequired: false },
  ]);
});

test('a document without variables has none, whatever its fields take', () => {
  expect(declaredVariables('query Orders { orders(first: 3) { nodes { number } } }')).toEqual([]);
  expect(declaredVariables('{ orders(first: 3) { nodes { number } } }')).toEqual([]);
});

test('the form begins with what must be given', () => {
  expect(JSON.parse(blankVariables(DOCUMENT))).toEqual({ since: '' });
  expect(blankVariables('{ orders { totalCount } }')).toBe('');
});

test('variables are an object or nothing', () => {
  expect(readVariables(' ')).toEqual({});
  expect(readVariables('{ "since": "2026-01-01" }')).toEqual({ since: '2026-01-01' });
  expect([readVariables('[]'), readVariables('{'), readVariables('null'), readVariables('3')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
