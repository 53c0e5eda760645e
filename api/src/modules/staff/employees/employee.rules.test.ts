import { expect, test } from 'vitest';

import { wayUpIn, whyNotEmail, whyNotEmployment, whyNotManager } from './employee.rules.ts';

test('a person may leave on the first day, not before it', () => {
  expect(whyNotEmployment({ hiredOn: '2026-05-04', leftOn: '2026-05-04' })).toBeNull();
  expect(whyNotEmployment({ hiredOn: '2026-05-04', leftOn: '2026-05-03' })).toBe('EMPLOYEE_LEFT_BEFORE_HIRED');
  expect(whyNotEmployment({ hiredOn: null, leftOn: '2026-05-03' })).toBeNull();
});

test('nobody reports to himself, not even over others', () => {
  expect(whyNotManager('me', ['chief', 'owner'])).toBeNull();
  expect(whyNotManager('me', ['me'])).toBe('EMPLOYEE_MANAGER_IN_CIRCLE');
  expect(whyNotManager('me', ['mine', 'me'])).toBe('EMPLOYEE_MANAGER_IN_CIRCLE');
});

test.each([
  [null, null],
  ['', null],
  ['li.na@example.com', null],
  ['li na@example.com', 'EMAIL_INVALID'],
  ['example.com', 'EMAIL_INVALID'],
])('the address %j: %s', (email, reason) => {
  expect(whyNotEmail(email)).toBe(reason);
});

test('the way up by the rows of a file ends at the top, and where a circle closes', () => {
  const managers = new Map([
    ['clerk', 'lead'],
    ['lead', 'boss'],
    ['boss', null],
    ['one', 'other'],
    ['other', 'one'],
  ]);

  expect(wayUpIn(managers, 'clerk')).toEqual(['clerk', 'lead', 'boss']);
  expect(wayUpIn(managers, 'one')).toEqual(['one', 'other']);
  expect(wayUpIn(managers, 'nobody')).toEqual(['nobody']);
});
