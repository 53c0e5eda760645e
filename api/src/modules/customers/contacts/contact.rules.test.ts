import { expect, test } from 'vitest';

import { whyNotBirthYear } from './contact.rules.ts';

test.each([
  [1849, 'VALUE_OUT_OF_RANGE'],
  [1850, null],
  [2026, null],
  [2027, 'VALUE_OUT_OF_RANGE'],
])('rules 3.2 E: a person of 2026 may be born in %d: %s', (year, reason) => {
  expect(whyNotBirthYear(year, 2026)).toBe(reason);
});
