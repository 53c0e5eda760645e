import { expect, test } from 'vitest';

import { type Actor, NOBODY, type Permission } from '../../../kernel/context.ts';
import { mayGive } from './account.access.ts';

function someoneWho(...permissions: Permission[]): Actor {
  return { ...NOBODY, permissions: new Set(permissions), can: (permission) => permissions.includes(permission) };
}

test('rights that one holds may be given', () => {
  expect(mayGive(someoneWho('account:manage', 'employee:read'), ['employee:read'])).toBe(true);
});

test('rights that one does not hold may not', () => {
  expect(mayGive(someoneWho('account:manage', 'employee:read'), ['employee:read', 'order:readAll'])).toBe(false);
});

test('who may change roles gives every right', () => {
  expect(mayGive(someoneWho('account:manage', 'role:manage'), ['order:readAll'])).toBe(true);
});
