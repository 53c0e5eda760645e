import { expect, test } from 'vitest';

import { type ClosingFacts, hindrancesOf, whyNotClose } from './closing.rules.ts';

const READY: ClosingFacts = {
  isOver: true,
  isClosed: false,
  waitingRequestCount: 0,
  peopleCount: 4,
  resultCount: 4,
  confirmedCount: 4,
  dueCount: 0,
  openObjectionCount: 0,
};

test('rules 17.7: a month is closed when it is over, judged, confirmed, and nobody waits for an answer', () => {
  expect(hindrancesOf(READY)).toEqual([]);
  expect(whyNotClose(READY)).toBeNull();
});

test.each([
  [{ isOver: false }, 'ATTENDANCE_MONTH_NOT_OVER'],
  [{ waitingRequestCount: 1, confirmedCount: 3 }, 'ATTENDANCE_REQUESTS_WAITING'],
  [{ resultCount: 3, confirmedCount: 3 }, 'ATTENDANCE_RESULTS_MISSING'],
  [{ peopleCount: 0, resultCount: 0, confirmedCount: 0 }, 'ATTENDANCE_RESULTS_MISSING'],
  [{ dueCount: 1 }, 'ATTENDANCE_RESULTS_DUE'],
  [{ confirmedCount: 3 }, 'ATTENDANCE_RESULTS_UNCONFIRMED'],
  [{ openObjectionCount: 1 }, 'ATTENDANCE_OBJECTIONS_OPEN'],
  [{ isClosed: true, isOver: false }, 'ATTENDANCE_MONTH_CLOSED'],
])('rules 17.7: %j stands in the way as %s', (facts, code) => {
  expect(whyNotClose({ ...READY, ...facts })).toBe(code);
});
