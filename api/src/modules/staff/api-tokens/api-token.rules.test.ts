import { expect, test } from 'vitest';

import { ROLE_TABLE } from '../roles/role-table.ts';
import { latestExpiry, shownPrefix, tokenPermissions, whyNotExpiry, withinScope } from './api-token.rules.ts';

test('a token may not do what its owner may not do', () => {
  expect(tokenPermissions(['order:readAll', 'order:create'], ['order:readAll', 'employee:read'])).toEqual([
    'order:readAll',
  ]);
});

test('promise D5: a token of the general manager reads figures, no names, phones or memos', () => {
  const { permissions } = ROLE_TABLE.GENERAL_MANAGER;

  const held = tokenPermissions(permissions, permissions);

  expect(held).toContain('order:readAmounts');
  expect(held.filter((name) => /read(Name|Phone|Personal|Profile|Memo|Changes)$|^contact:/.test(name))).toEqual([]);
});

test('a token of the administrator gives no rights', () => {
  const { permissions } = ROLE_TABLE.ADMIN;

  const held = tokenPermissions(permissions, permissions);

  expect(held).toContain('schema:explore');
  expect(held.filter((name) => /^(account|role|apiToken|repAssignment):manage$/.test(name))).toEqual([]);
});

test('a permission that the product does not know opens nothing', () => {
  expect(tokenPermissions(['made:up'], ['made:up'])).toEqual([]);
});

test('a scope leaves of the role what was chosen, and adds nothing', () => {
  expect(withinScope(['order:readAll', 'visit:readAll'], ['order:readAll', 'journal:read'])).toEqual(['order:readAll']);
  expect(withinScope(['order:readAll'], null)).toEqual(['order:readAll']);
  expect(withinScope(['order:readAll'], [])).toEqual([]);
});

test('a token ends between now and as many days as the setting says', () => {
  const now = new Date('2026-11-22T08:00:00Z');
  const asked = (expiresAt: string): string | null => whyNotExpiry(new Date(expiresAt), { now, mostDays: 30 });

  expect(asked('2026-11-22T08:00:00Z')).toBe('API_TOKEN_EXPIRED');
  expect(asked('2026-11-22T08:00:01Z')).toBeNull();
  expect(asked('2026-12-22T08:00:00Z')).toBeNull();
  expect(asked('2026-12-22T08:00:01Z')).toBe('API_TOKEN_TOO_LONG');
  expect(latestExpiry(now, 30).toISOString()).toBe('2026-12-22T08:00:00.000Z');
});

test('what is shown of a token is its beginning', () => {
  expect(shownPrefix('lat_AbCdEfGhIjKl')).toBe('lat_AbCdEf');
});
