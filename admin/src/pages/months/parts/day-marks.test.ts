import { expect, test } from 'vitest';

import { type Day, gravest, type Incident, marksOf } from './day-marks.ts';

const incident = (change: Partial<Incident>): Incident => ({
  kind: 'LATE',
  reason: 'LATE',
  startsAt: '2026-10-05T01:00:00.000Z',
  endsAt: '2026-10-05T01:20:00.000Z',
  seconds: 1200,
  wholeStartsAt: '2026-10-05T01:00:00.000Z',
  isNotified: false,
  isExcused: false,
  clause: 3,
  causes: [],
  ...change,
});
const day = (incidents: Incident[], flags: Day['flags'] = []): Day => ({ incidents, flags }) as unknown as Day;

test('a day without anything is in order', () => {
  expect(marksOf(day([]))).toEqual([{ name: 'OK', tone: 'good' }]);
});

test('what counts is shown, each kind once, and what HR knew before looks milder', () => {
  const marks = marksOf(
    day([
      incident({ isNotified: true }),
      incident({}),
      incident({ kind: 'EARLY', reason: 'EARLY', isNotified: true }),
      incident({ kind: 'OTHER', reason: 'LEAVE', isExcused: true }),
    ]),
  );

  expect(marks).toEqual([
    { name: 'LATE', tone: 'warning' },
    { name: 'EARLY', tone: 'warning' },
  ]);
  expect(gravest([...marks, { name: 'ABSENT', tone: 'error' }])).toBe('error');
});

test('leave and excuses are told apart; a flag shows where nothing counts', () => {
  expect(marksOf(day([incident({ kind: 'OTHER', reason: 'LEAVE', isExcused: true })]))[0]?.name).toBe('LEAVE');
  expect(marksOf(day([incident({ reason: 'HQ_VISIT', isExcused: true })], ['HQ_VISIT']))).toEqual([
    { name: 'EXCUSED', tone: 'info' },
  ]);
  expect(marksOf(day([], ['MISSING_PUNCH']))).toEqual([{ name: 'FLAG', tone: 'warning' }]);
});
