import { expect, test } from 'vitest';

import { isPrepared } from './consultation.rules.ts';

const visitedAt = new Date('2026-11-20T02:00:00Z');

test.each([
  ['48 hours before, to the second', '2026-11-18T02:00:00Z', true],
  ['a second earlier', '2026-11-18T01:59:59Z', false],
  ['at the door', '2026-11-20T02:00:00Z', true],
  ['after it began', '2026-11-20T02:00:01Z', false],
])('rules 5.3: a visit is prepared by looking the customer up within 48 hours before it: %s', (_, at, prepared) => {
  expect(isPrepared(visitedAt, new Date(at), 48)).toBe(prepared);
});

test('rules 5.3: without looking anything up no visit is prepared', () => {
  expect(isPrepared(visitedAt, null, 48)).toBe(false);
});
