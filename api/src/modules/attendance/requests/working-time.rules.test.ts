import { expect, test } from 'vitest';

import {
  dateOfMoment,
  datesWithin,
  hoursText,
  isInsideShift,
  isOutsideShift,
  type RosterDay,
  spanOf,
  workingSeconds,
} from './working-time.rules.ts';

const ZONE = 'Asia/Shanghai';
const SHOP = 'shop';
const span = (from: string, to: string) => spanOf({ startsAt: new Date(from), endsAt: new Date(to) });

/** From nine to six with an hour at noon, and a night from ten to six. */
const day = (date: string): RosterDay => ({
  date,
  shopId: SHOP,
  shifts: [
    {
      ...span(`${date}T01:00:00Z`, `${date}T10:00:00Z`),
      breaks: [span(`${date}T04:00:00Z`, `${date}T05:00:00Z`)],
    },
  ],
});
const night: RosterDay = {
  date: '2026-11-30',
  shopId: SHOP,
  shifts: [{ ...span('2026-11-30T14:00:00Z', '2026-11-30T22:00:00Z'), breaks: [] }],
};
const rest: RosterDay = { date: '2026-11-25', shopId: SHOP, shifts: [] };
const around = (...days: RosterDay[]) => ({ days, zone: ZONE, isWorkday: () => true });

test('rules 17.2: leave takes the hours of the roster without breaks and rest days', () => {
  const days = around(day('2026-11-23'), day('2026-11-24'), rest);

  expect(hoursText(workingSeconds(span('2026-11-23T01:00:00Z', '2026-11-23T03:00:00Z'), days))).toBe('2.00');
  expect(hoursText(workingSeconds(span('2026-11-23T03:30:00Z', '2026-11-23T05:30:00Z'), days))).toBe('1.00');
  expect(hoursText(workingSeconds(span('2026-11-22T16:00:00Z', '2026-11-25T16:00:00Z'), days))).toBe('16.00');
  expect(hoursText(workingSeconds(span('2026-11-24T04:00:00Z', '2026-11-24T05:00:00Z'), days))).toBe('0.00');
  expect(hoursText(workingSeconds(span('2026-11-23T01:00:00Z', '2026-11-23T01:20:00Z'), days))).toBe('0.33');
});

test('rules 1.4: where no roster tells, a working day of the calendar counts eight hours at most', () => {
  const monday = span('2026-11-22T16:00:00Z', '2026-11-23T16:00:00Z');
  const none = { days: [], zone: ZONE, isWorkday: (date: string) => date === '2026-11-23' };

  expect(hoursText(workingSeconds(monday, none))).toBe('8.00');
  expect(hoursText(workingSeconds(span('2026-11-21T16:00:00Z', '2026-11-24T16:00:00Z'), none))).toBe('8.00');
  expect(hoursText(workingSeconds(span('2026-11-23T01:00:00Z', '2026-11-23T04:30:00Z'), none))).toBe('3.50');
});

test('rules 17.2: a shift across midnight belongs to its start date', () => {
  const early = span('2026-11-30T17:00:00Z', '2026-11-30T19:00:00Z');

  expect(datesWithin(early, [night])).toEqual(['2026-11-30']);
  expect(hoursText(workingSeconds(early, { ...around(night), isWorkday: () => false }))).toBe('2.00');
  expect(dateOfMoment(new Date('2026-11-30T22:05:00Z'), [night], ZONE)).toBe('2026-11-30');
  expect(dateOfMoment(new Date('2026-12-01T03:00:00Z'), [night], ZONE)).toBe('2026-12-01');
});

test('rules 17.2: an outing is from a shift, overtime is beside it', () => {
  const days = [day('2026-11-23')];

  expect(isOutsideShift(span('2026-11-23T02:00:00Z', '2026-11-23T03:00:00Z'), days, ZONE)).toBe(false);
  expect(isOutsideShift(span('2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z'), days, ZONE)).toBe(true);
  expect(isOutsideShift(span('2026-11-25T02:00:00Z', '2026-11-25T03:00:00Z'), [rest], ZONE)).toBe(true);
  expect(isOutsideShift(span('2026-11-25T02:00:00Z', '2026-11-25T03:00:00Z'), [], ZONE)).toBe(false);
  expect(isInsideShift(span('2026-11-23T09:59:59Z', '2026-11-23T12:00:00Z'), days)).toBe(true);
  expect(isInsideShift(span('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z'), days)).toBe(false);
});
