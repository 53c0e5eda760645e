import { expect, test } from 'vitest';

import { changedFields } from './changed-fields.ts';

test('each changed field stands once, with what it held and what it holds; blanks that stay blank are left out', () => {
  const found = changedFields({ zz: 'a', gone: 1, blank: null }, { zz: 'b', fresh: true, blank: '' });

  expect(found.map(({ name, before, after }) => [name, before, after])).toEqual([
    ['zz', 'a', 'b'],
    ['gone', '1', ''],
    ['fresh', '', expect.any(String)],
  ]);
  expect(changedFields(null, null)).toEqual([]);
});
