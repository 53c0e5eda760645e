import { expect, test } from 'vitest';

import { KeySet } from './key-set.ts';

test('a key is new once', () => {
  const keys = new KeySet();

  const first = Array.from({ length: 20_000 }, (_, index) => keys.add(`customer ${index}`));
  const second = Array.from({ length: 20_000 }, (_, index) => keys.add(`customer ${index}`));

  expect(first.every(Boolean)).toBe(true);
  expect(second.some(Boolean)).toBe(false);
});
