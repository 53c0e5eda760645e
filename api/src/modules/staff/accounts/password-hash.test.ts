import { expect, test } from 'vitest';

import { hashPassword, isPassword } from './password-hash.ts';

test('a hash is argon2id with at least 19 MiB, two passes, one lane', async () => {
  expect(await hashPassword('quiet-river-42')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('the same password in another composition of characters is right, another one is wrong', async () => {
  const kept = await hashPassword('caf\u00e9-\u6708\u997c');

  expect(await isPassword('cafe\u0301-\u6708\u997c', kept)).toBe(true);
  expect(await isPassword('cafe-\u6708\u997c', kept)).toBe(false);
});

test('nobody has a password, not even the one that stands for it', async () => {
  expect(await isPassword('nobody', null)).toBe(false);
});
