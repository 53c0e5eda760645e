import { expect, test } from 'vitest';

import { type Actor, NOBODY, type Permission } from '../../../kernel/context.ts';
import { personalFieldNotAllowed } from './employee.access.ts';

function someoneWho(...permissions: Permission[]): Actor {
  return { ...NOBODY, permissions: new Set(permissions), can: (permission) => permissions.includes(permission) };
}

test('who may read home addresses may write them', () => {
  expect(personalFieldNotAllowed(someoneWho('employee:readPersonal'), { homeAddress: 'Nanjing Road 1' })).toBeNull();
});

test('who may not read a value may not write over it, nor empty it', () => {
  expect(personalFieldNotAllowed(someoneWho('employee:readPersonal'), { birthOn: '1990-01-01', phone: null })).toBe(
    'phone',
  );
});

test('what is not given asks for no right', () => {
  expect(personalFieldNotAllowed(someoneWho(), {})).toBeNull();
});
