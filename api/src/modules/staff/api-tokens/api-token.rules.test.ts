import { expect, test } from 'vitest';

import { ROLE_TABLE } from '../roles/role-table.ts';
import { tokenPermissions } from './api-token.rules.ts';

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
