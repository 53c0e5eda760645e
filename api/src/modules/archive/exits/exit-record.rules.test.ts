import { expect, test } from 'vitest';

import { whyNotEndedOn } from './exit-record.rules.ts';

test('rules 6.6: a relation has ended when it is recorded, today at the latest', () => {
  expect(whyNotEndedOn('2026-11-21', '2026-11-21')).toBeNull();
  expect(whyNotEndedOn('2026-11-22', '2026-11-21')).toBe('EXIT_IN_FUTURE');
  expect(whyNotEndedOn('1900-01-01', '2026-11-21')).toBeNull();
  expect(whyNotEndedOn('1899-12-31', '2026-11-21')).toBe('ITEM_TOO_OLD');
});
