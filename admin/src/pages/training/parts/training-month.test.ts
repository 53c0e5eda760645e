import { expect, test } from 'vitest';

import { dayAfterKey, trainingMonth } from './training-month.ts';

const peak = { id: 'p', name: '月饼旺季' };
const month = trainingMonth('2026-09-01', {
  sessions: [
    { id: 'one', startsAt: '2026-09-07T01:00:00Z', endsAt: '2026-09-07T03:00:00Z' },
    // From 20:00 to midnight in Shanghai.
    { id: 'late', startsAt: '2026-09-08T12:00:00Z', endsAt: '2026-09-08T16:00:00Z' },
    { id: 'long', startsAt: '2026-09-09T01:00:00Z', endsAt: '2026-09-10T03:00:00Z' },
  ],
  spans: [{ startsOn: '2026-08-25', endsOn: '2026-09-03', peak }],
  today: '2026-09-09',
});
const days = month.flat().flatMap((day) => day ?? []);
const on = (number: number) => days.find((day) => day.number === number);

test('a session stands on each day that it touches, in the time of the company', () => {
  expect([7, 8, 9, 10, 11].map((number) => on(number)?.sessions.map(({ id }) => id))).toEqual([
    ['one'],
    ['late'],
    ['long'],
    ['long'],
    [],
  ]);
});

test('days of a peak are told, with its name where one begins to read', () => {
  expect(days.filter(({ peaks }) => peaks.length > 0).map(({ number }) => number)).toEqual([1, 2, 3]);
  expect([1, 2].map((number) => on(number)?.isPeakNamed)).toEqual([true, false]);
  expect(on(9)?.isToday).toBe(true);
});

test('arrows move by days and weeks and stay in the month', () => {
  expect(dayAfterKey('ArrowDown', 1, 30)).toBe(8);
  expect(dayAfterKey('ArrowUp', 3, 30)).toBe(1);
  expect(dayAfterKey('ArrowRight', 30, 30)).toBe(30);
  expect(dayAfterKey('End', 3, 30)).toBe(30);
  expect(dayAfterKey('x', 3, 30)).toBeNull();
});
