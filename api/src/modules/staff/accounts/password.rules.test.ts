import { expect, test } from 'vitest';

import { COMMON_WORDS } from './common-passwords.ts';
import { isCommonPassword, whyNotPassword } from './password.rules.ts';

test('promise S12: a password has 8 to 128 characters, counted as people count them', () => {
  expect(whyNotPassword('kR7-vEq', 'wang')).toBe('PASSWORD_TOO_SHORT');
  expect(whyNotPassword('😀🍰🥮🍞', 'wang')).toBe('PASSWORD_TOO_SHORT');
  expect(whyNotPassword('kR7-vEq2', 'wang')).toBeNull();
  expect(whyNotPassword('好吃的月饼和糕点', 'wang')).toBeNull();
  expect(whyNotPassword('kR7-vEq2'.repeat(16), 'wang')).toBeNull();
  expect(whyNotPassword(`${'kR7-vEq2'.repeat(16)}x`, 'wang')).toBe('PASSWORD_TOO_LONG');
});

test.each([
  'password',
  'PASSWORD',
  'ｐａｓｓｗｏｒｄ',
  'Passw0rd!',
  'password2026',
  '12345678',
  '87654321',
  'abcdefgh',
  'aaaaaaaa',
  'qwertyqwerty',
  'qwerty123456',
  '52013145201314',
  'woaini1314',
  'woaini5201314',
  'wodemima123',
  'kehudangan',
  'zhangwei1988',
  '1qaz2wsx',
  'iloveyou!!',
])('promise S12: %s is refused as common', (password) => {
  expect(whyNotPassword(password, 'wang')).toBe('PASSWORD_COMMON');
});

test.each(['passwordless mooncakes', 'correct horse battery', 'aaaaaaab', 'woaichidangao', 'qwertyzebra17'])(
  'promise S12: %s is accepted, whatever its kinds of characters',
  (password) => {
    expect(whyNotPassword(password, 'wang')).toBeNull();
  },
);

test('promise S12: a password is not the login name', () => {
  expect(whyNotPassword('Wang.Xiaoming', 'wang.xiaoming')).toBe('PASSWORD_EQUALS_LOGIN_NAME');
});

test('the list is some hundred words in lower case, and judging the longest password is quick', () => {
  expect(COMMON_WORDS.size).toBeGreaterThan(300);
  expect([...COMMON_WORDS].filter((word) => word !== word.toLowerCase())).toEqual([]);
  expect(isCommonPassword(`${'!'.repeat(127)}x`)).toBe(false);
});
