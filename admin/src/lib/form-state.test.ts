import { expect, test } from 'vitest';

import { changesOf, cleaned } from './form-state.ts';

test('empty texts go out as null, others trimmed', () => {
  expect(cleaned({ name: ' 光明 ', fax: '  ', isActive: false })).toEqual({ name: '光明', fax: null, isActive: false });
});

test('only what the person changed is sent', () => {
  const before = { name: '光明', fax: null, roleIds: ['a'] };

  expect(changesOf(before, { name: '光明', fax: '', roleIds: ['a'] })).toEqual({});
  expect(changesOf(before, { name: '光明', fax: '6301', roleIds: ['a', 'b'] })).toEqual({
    fax: '6301',
    roleIds: ['a', 'b'],
  });
});
