import { expect, test } from 'vitest';

import { whyNotMerge, whyNotUndo } from './merge.rules.ts';

const archive = { id: 'a', state: 'ACTIVE' } as const;

test('rules 4: two customers that are there are merged, never one with itself', () => {
  expect(whyNotMerge(archive, { id: 'b', state: 'ACTIVE' })).toBeNull();
  expect(whyNotMerge(archive, { id: 'b', state: 'DRAFT' })).toBeNull();
  expect(whyNotMerge(archive, archive)).toBe('CUSTOMER_MERGE_SAME');
  expect(whyNotMerge(archive, { id: 'b', state: 'DELETED' })).toBe('CUSTOMER_MERGE_STATE_UNFIT');
  expect(whyNotMerge({ id: 'b', state: 'DRAFT' }, archive)).toBe('CUSTOMER_MERGE_STATE_UNFIT');
});

test('rules 6.4: a merge is undone while the loser lies in the bin', () => {
  expect(whyNotUndo({ state: 'MERGED' }, true)).toBeNull();
  expect(whyNotUndo({ state: 'MERGED' }, false)).toBe('CUSTOMER_MERGE_FINAL');
  expect(whyNotUndo({ state: 'UNDONE' }, true)).toBe('CUSTOMER_MERGE_UNDONE');
});
