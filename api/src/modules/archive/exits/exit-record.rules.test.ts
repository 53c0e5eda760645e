import { expect, test } from 'vitest';

import { whyNotEndedOn } from './exit-record.rules.ts';

test('rules 6.6: a relation has ended when it is recorded, today at the latest', () => {
  expect(whyNotEndedOn('2026-11-21', '2026-11-21')).toBeNull();
  expect(whyNotEndedOn('2026-11-22', '2026-11-21')).toBe('EXIT_IN_FUTURE');
});
