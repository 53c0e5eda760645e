import { expect, test } from 'vitest';

import { faultOf, type Field } from './field.ts';

const text: Field = { name: 'name', label: 'Name', kind: 'text', required: true, max: 3 };

test('a required field does not accept blanks', () => {
  expect(faultOf(text, '   ')).not.toBeNull();
  expect(faultOf(text, '冠生园')).toBeNull();
});

test('length is counted in characters, not in code units', () => {
  expect(faultOf(text, '😀😀😀')).toBeNull();
  expect(faultOf(text, '😀😀😀😀')).not.toBeNull();
});

test('amounts are decimals above zero where that is wanted', () => {
  const amount: Field = { name: 'amount', label: 'Amount', kind: 'decimal', positive: true };

  expect(faultOf(amount, '0')).not.toBeNull();
  expect(faultOf(amount, '1e3')).not.toBeNull();
  expect(faultOf(amount, '12.50')).toBeNull();
});
