import { expect, test } from 'vitest';

import type { WorkCalendar } from '../../../kernel/workdays.ts';
import {
  isLate,
  proposedDailyVisits,
  proposedNewCustomers,
  proposedTimes,
  publicationDueAt,
  validFromOf,
  versionOn,
  whyNotMonth,
  whyNotReason,
} from './assignment.rules.ts';

const CALENDAR: WorkCalendar = {
  zone: 'Asia/Shanghai',
  weeks: [{ validFrom: '0001-01-01', weekdays: new Set([1, 2, 3, 4, 5]), opens: 540, closes: 1080 }],
  exceptions: new Map(),
};

test('rules 8.2: due at 24:00 of the last working day before the month', () => {
  // 30 November 2026 is a Monday; before 1 November come a Saturday and a Sunday.
  expect(publicationDueAt(CALENDAR, '2026-12').toISOString()).toBe('2026-11-30T16:00:00.000Z');
  expect(publicationDueAt(CALENDAR, '2026-11').toISOString()).toBe('2026-10-30T16:00:00.000Z');
  const holiday = { ...CALENDAR, exceptions: new Map([['2026-11-30', false]]) };
  expect(publicationDueAt(holiday, '2026-12').toISOString()).toBe('2026-11-27T16:00:00.000Z');
});

test('rules 1.2, 8.2: exactly on time is not late', () => {
  const due = publicationDueAt(CALENDAR, '2026-12');
  expect(isLate(due, due)).toBe(false);
  expect(isLate(new Date(due.getTime() + 1), due)).toBe(true);
});

test('rules 8.2: the first version holds for the whole month, a later one from its day on', () => {
  expect(validFromOf('2026-12', { versionNo: 1, publishedOn: '2026-12-03' })).toBe('2026-12-01');
  expect(validFromOf('2026-12', { versionNo: 2, publishedOn: '2026-12-10' })).toBe('2026-12-10');
  expect(validFromOf('2026-12', { versionNo: 2, publishedOn: '2026-11-29' })).toBe('2026-12-01');
});

test('rules 8.2: each day is judged by the version that held on it', () => {
  const versions = [
    { versionNo: 1, validFrom: '2026-12-01' },
    { versionNo: 2, validFrom: '2026-12-10' },
  ];
  expect(versionOn(versions, '2026-12-09')?.versionNo).toBe(1);
  expect(versionOn(versions, '2026-12-10')?.versionNo).toBe(2);
  expect(versionOn(versions, '2026-11-30')).toBeNull();
});

test('rules 8.2: a month that is over gets no new version, a change says why', () => {
  expect(whyNotMonth('2026-10', '2026-11-01')).toBe('ASSIGNMENT_MONTH_OVER');
  expect(whyNotMonth('2026-11', '2026-11-30')).toBeNull();
  expect([whyNotReason(1, null), whyNotReason(2, ' '), whyNotReason(2, '客户停产')]).toEqual([
    null,
    'TEXT_REQUIRED',
    null,
  ]);
});

test.each([
  [null, 14, 3],
  ['2026-11-30', 14, 2],
  ['2026-11-10', 30, 1],
  ['2026-11-30', 60, 0],
  ['2026-12-05', 26, 1],
])('rules 8.2: visited last on %s, every %i days: %i times in December', (lastVisitOn, intervalDays, times) => {
  expect(proposedTimes({ lastVisitOn, intervalDays }, '2026-12')).toBe(times);
});

test('rules 8.2: customers a day and new customers are derived from the archive', () => {
  expect(proposedDailyVisits(115, CALENDAR, { month: '2026-12', least: 4 })).toBe('5.0');
  expect(proposedDailyVisits(20, CALENDAR, { month: '2026-12', least: 4 })).toBe('4.0');
  expect([proposedNewCustomers(0), proposedNewCustomers(12), proposedNewCustomers(13)]).toEqual([1, 1, 2]);
});
