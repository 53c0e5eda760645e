import { expect, test } from 'vitest';

import {
  addBusinessMinutes,
  addWorkdays,
  businessMinutesBetween,
  countWorkdays,
  dueAfter,
  isOpen,
  isWorkday,
  lastWorkdayBefore,
  nextOpening,
  type WorkCalendar,
} from './workdays.ts';

const week = { validFrom: '0001-01-01', weekdays: new Set([1, 2, 3, 4, 5]), opens: 540, closes: 1080 };

/** Monday to Friday, 09:00 to 18:00, as the vectors of rules 22 have it. */
function calendar(exceptions: Record<string, boolean> = {}, zone = 'Asia/Shanghai'): WorkCalendar {
  return { zone, weeks: [week], exceptions: new Map(Object.entries(exceptions)) };
}

const shanghai = (local: string): Date => new Date(`${local}:00+08:00`);

test('rules 22: an inquiry on Friday 17:45 is quoted by Monday 09:15 (BUSINESS, 30 minutes)', () => {
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T17:45'), 30)).toEqual(shanghai('2026-11-23T09:15'));
});

test('rules 22: a complaint on Friday 15:00 is to be settled by Monday 14:00 (BUSINESS, 8 hours)', () => {
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T15:00'), 480)).toEqual(shanghai('2026-11-23T14:00'));
});

test('rules 22: an order of Friday 17:30 is answered by Saturday 17:30 (ELAPSED, 24 hours)', () => {
  const from = shanghai('2026-11-20T17:30');
  expect(dueAfter(calendar(), from, { minutes: 1440, clock: 'ELAPSED' })).toEqual(shanghai('2026-11-21T17:30'));
  expect(dueAfter(calendar(), from, { minutes: 30, clock: 'BUSINESS' })).toEqual(shanghai('2026-11-20T18:00'));
});

test('rules 1.3: holidays count nothing and a make-up day on a Sunday counts like any other', () => {
  const days = calendar({ '2026-10-01': false, '2026-10-02': false, '2026-10-04': true });

  expect(addBusinessMinutes(days, shanghai('2026-09-30T17:00'), 120)).toEqual(shanghai('2026-10-04T10:00'));
  expect(isWorkday(days, '2026-10-02')).toBe(false);
  expect(isWorkday(days, '2026-10-04')).toBe(true);
  expect(countWorkdays(days, { from: '2026-09-28', to: '2026-10-05' })).toBe(4);
});

test('rules 1.3: what begins outside the opening hours is counted from the next opening on', () => {
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-21T11:00'), 15)).toEqual(shanghai('2026-11-23T09:15'));
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T07:00'), 15)).toEqual(shanghai('2026-11-20T09:15'));
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T21:00'), 0)).toEqual(shanghai('2026-11-23T09:00'));
});

test('rules 1.3: the end of the opening hours is in time, and the next minute is one of the next day', () => {
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T17:30'), 30)).toEqual(shanghai('2026-11-20T18:00'));
  expect(addBusinessMinutes(calendar(), shanghai('2026-11-20T17:30'), 31)).toEqual(shanghai('2026-11-23T09:01'));
});

test('rules 1.12: other opening hours hold from their day on', () => {
  const later = { ...week, validFrom: '2026-11-23', opens: 600, closes: 960 };
  const changed: WorkCalendar = { ...calendar(), weeks: [week, later] };

  expect(addBusinessMinutes(changed, shanghai('2026-11-20T17:45'), 30)).toEqual(shanghai('2026-11-23T10:15'));
  expect(isOpen(changed, shanghai('2026-11-20T17:30'))).toBe(true);
  expect(isOpen(changed, shanghai('2026-11-23T17:30'))).toBe(false);
});

test('rules 1.1: opening hours are meant on the clocks of the zone, also when those are changed', () => {
  const sundays = { ...week, weekdays: new Set([6, 7]), opens: 0, closes: 1440 };
  const berlin: WorkCalendar = { zone: 'Europe/Berlin', weeks: [sundays], exceptions: new Map() };
  const day = (date: string): [Date, Date] => [new Date(`${date}T00:00+01:00`), new Date(`${date}T23:59+02:00`)];

  expect(businessMinutesBetween(berlin, ...day('2026-03-29'))).toBe(23 * 60 - 1);
  expect(addBusinessMinutes(berlin, new Date('2026-10-24T22:00:00Z'), 25 * 60)).toEqual(
    new Date('2026-10-25T23:00:00Z'),
  );
});

test('rules 1.3: open minutes between two instants', () => {
  const [friday, monday] = [shanghai('2026-11-20T17:45'), shanghai('2026-11-23T09:15')];
  expect(businessMinutesBetween(calendar(), friday, monday)).toBe(30);
  expect(businessMinutesBetween(calendar(), monday, friday)).toBe(0);
});

test('rules 1.3: the next opening is now while the company is open', () => {
  expect(nextOpening(calendar(), shanghai('2026-11-20T17:59'))).toEqual(shanghai('2026-11-20T17:59'));
  expect(nextOpening(calendar(), shanghai('2026-11-20T18:00'))).toEqual(shanghai('2026-11-23T09:00'));
  expect(nextOpening(calendar(), shanghai('2026-11-20T06:00'))).toEqual(shanghai('2026-11-20T09:00'));
});

test('rules 8.2: the last day of work before a month; days of work are added in both directions', () => {
  expect(lastWorkdayBefore(calendar(), '2026-11-01')).toBe('2026-10-30');
  expect(lastWorkdayBefore(calendar({ '2026-10-30': false }), '2026-11-01')).toBe('2026-10-29');
  expect(addWorkdays(calendar(), '2026-11-20', 1)).toBe('2026-11-23');
  expect(addWorkdays(calendar(), '2026-11-20', 5)).toBe('2026-11-27');
  expect(addWorkdays(calendar(), '2026-11-22', 0)).toBe('2026-11-23');
  expect(addWorkdays(calendar(), '2026-11-23', -1)).toBe('2026-11-20');
});

test('a calendar without any day of work is said to be one instead of being searched for ever', () => {
  const never: WorkCalendar = { ...calendar(), weeks: [{ ...week, weekdays: new Set() }] };
  expect(() => addWorkdays(never, '2026-11-20', 1)).toThrow('No day of work');
});
