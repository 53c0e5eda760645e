import { expect, test } from 'vitest';

import { moved, sentItems, templateState, type TypedItem, withItem } from './template-items.ts';

const item = (key: string, stageNo: number): TypedItem => ({
  key,
  stageNo,
  nameZh: ` ${key} `,
  nameEn: key,
  meaningZh: '',
  meaningEn: '',
});
const keys = (items: readonly TypedItem[]): string => items.map(({ key }) => key).join('');
const ITEMS = [item('a', 1), item('b', 1), item('c', 2)];

test('an item moves within its stage and no further', () => {
  expect(keys(moved(ITEMS, 'b', -1))).toBe('bac');
  expect(keys(moved(ITEMS, 'b', 1))).toBe('abc');
  expect(keys(moved(ITEMS, 'a', -1))).toBe('abc');
});

test('a new item stands behind the others of its stage', () => {
  expect(keys(withItem(ITEMS, 1, 'n'))).toBe('abnc');
});

test('what is sent has no blanks around it', () => {
  expect(sentItems([item('a', 1)])[0]).toMatchObject({ stageNo: 1, nameZh: 'a' });
});

test('of each post the newest version that has begun is in force', () => {
  const version = (id: string, validFrom: string) => ({ id, post: 'CLERK' as const, validFrom });
  const versions = [version('old', '2026-01-01'), version('now', '2026-06-01'), version('next', '2027-01-01')];
  const states = versions.map((row) => templateState(row, versions, '2026-11-23'));

  expect(states).toEqual(['past', 'current', 'coming']);
});
