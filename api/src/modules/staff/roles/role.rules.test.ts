import { expect, test } from 'vitest';

import { ROLE_TABLE } from './role-table.ts';
import { whyNotPermissions } from './role.rules.ts';

test('a role takes permissions that the product knows, or none', () => {
  expect(whyNotPermissions('CLERK', ['employee:read'])).toBeNull();
  expect(whyNotPermissions('CLERK', [])).toBeNull();
  expect(whyNotPermissions('CLERK', ['shop:sell'])).toBe('PERMISSION_UNKNOWN');
});

test('administrators keep the right to give rights', () => {
  const { permissions } = ROLE_TABLE.ADMIN;

  expect(whyNotPermissions('ADMIN', permissions)).toBeNull();
  expect(
    whyNotPermissions(
      'ADMIN',
      permissions.filter((name) => name !== 'role:manage'),
    ),
  ).toBe('ROLE_ADMIN_INCOMPLETE');
  expect(
    whyNotPermissions(
      'ADMIN',
      permissions.filter((name) => name !== 'schema:explore'),
    ),
  ).toBeNull();
});
