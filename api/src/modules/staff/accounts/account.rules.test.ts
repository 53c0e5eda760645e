import { expect, test } from 'vitest';

import { whyNotChangeOwn, whyNotLocale } from './account.rules.ts';

const administrator = { isDisabled: false, permissions: ['account:manage', 'role:manage'] };
const clerk = { isDisabled: false, permissions: ['employee:read'] };

test('nobody disables the own account', () => {
  expect(whyNotChangeOwn(clerk, { ...clerk, isDisabled: true })).toBe('ACCOUNT_OWN_LOCKOUT');
});

test('an administrator does not take the right to give rights from himself', () => {
  expect(whyNotChangeOwn(administrator, clerk)).toBe('ACCOUNT_OWN_LOCKOUT');
});

test('other changes of the own account are free', () => {
  expect(whyNotChangeOwn(administrator, { isDisabled: false, permissions: ['role:manage'] })).toBeNull();
  expect(whyNotChangeOwn(clerk, administrator)).toBeNull();
});

test.each([
  ['zh-CN', null],
  ['en', null],
  ['EN', 'LOCALE_UNKNOWN'],
  ['', 'LOCALE_UNKNOWN'],
])('the interface speaks %j: %s', (locale, reason) => {
  expect(whyNotLocale(locale)).toBe(reason);
});
