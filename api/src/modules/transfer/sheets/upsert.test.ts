import { expect, test } from 'vitest';

import { assignChanged } from './upsert.ts';

test('only what differs is changed, and what is not given stays', () => {
  const row = { name: 'Ann', hiredAt: new Date('2026-01-01T00:00:00Z'), post: 'Rep' as string | null };

  expect(assignChanged(row, { name: 'Ann', hiredAt: new Date('2026-01-01T00:00:00Z') })).toBe(false);
  expect(assignChanged(row, { post: null })).toBe(true);
  expect(row).toMatchObject({ name: 'Ann', post: null });
});
