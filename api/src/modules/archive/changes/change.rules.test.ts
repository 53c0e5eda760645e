import { expect, test } from 'vitest';

import { whyNotReason } from './change.rules.ts';

test.each([
  [null, 'TEXT_REQUIRED'],
  ['  ', 'TEXT_REQUIRED'],
  ['迁址', 'CHANGE_REASON_TOO_SHORT'],
  ['已经迁址', null],
])('rules 6.3: the reason %s has at least 4 characters: %s', (reason, code) => {
  expect(whyNotReason(reason, 4)).toBe(code);
});
