import { expect, test } from 'vitest';

import { isEmployedThen, isPriorNotice, monthsTouched, whyNotSpan, whyNotWithdraw } from './staff-request.rules.ts';

const ZONE = 'Asia/Shanghai';
const now = new Date('2026-11-21T02:00:00Z');
const time = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });

test('rules 17.3; 22, I: at the start is too late for prior notice', () => {
  expect(isPriorNotice(now, new Date('2026-11-21T02:00:00Z'))).toBe(false);
  expect(isPriorNotice(now, new Date('2026-11-21T02:00:00.001Z'))).toBe(true);
});

test('a time has a length, not too much of it, and is not out of the world', () => {
  const judged = (startsAt: string, endsAt: string) => whyNotSpan(time(startsAt, endsAt), { now, mostHours: 24 });

  expect(judged('2026-11-21T02:00:00Z', '2026-11-22T02:00:00Z')).toBeNull();
  expect(judged('2026-11-21T02:00:00Z', '2026-11-21T02:00:00Z')).toBe('REQUEST_ENDS_BEFORE_START');
  expect(judged('2026-11-21T02:00:00Z', '2026-11-22T02:00:01Z')).toBe('REQUEST_TOO_LONG');
  expect(judged('2025-10-01T02:00:00Z', '2025-10-01T03:00:00Z')).toBe('REQUEST_TOO_FAR');
  expect(judged('2028-01-01T02:00:00Z', '2028-01-01T03:00:00Z')).toBe('REQUEST_TOO_FAR');
});

test('rules 17.2, 17.7: months are those of local dates, and of the shift that began the day before', () => {
  expect(monthsTouched(time('2026-10-31T16:00:00Z', '2026-11-01T16:00:00Z'), [], ZONE)).toEqual(['2026-11']);
  expect(monthsTouched(time('2026-10-31T15:59:59Z', '2026-12-31T17:00:00Z'), [], ZONE)).toEqual([
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  const night = time('2026-10-31T16:00:00Z', '2026-10-31T18:00:00Z');
  expect(monthsTouched(night, ['2026-10-31'], ZONE)).toEqual(['2026-10', '2026-11']);
});

test('rules 17.5: nobody asks for days on which he does not work here', () => {
  const november = time('2026-11-01T01:00:00Z', '2026-11-30T10:00:00Z');

  expect(isEmployedThen({ hiredOn: null, leftOn: null }, november, ZONE)).toBe(true);
  expect(isEmployedThen({ hiredOn: '2026-11-01', leftOn: '2026-11-30' }, november, ZONE)).toBe(true);
  expect(isEmployedThen({ hiredOn: '2026-11-02', leftOn: null }, november, ZONE)).toBe(false);
  expect(isEmployedThen({ hiredOn: null, leftOn: '2026-11-29' }, november, ZONE)).toBe(false);
});

test('what waits is taken back at any time, what was granted before it begins, the rest by HR or not at all', () => {
  const judged = (state: 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN', startsAt: string, isHr = false) =>
    whyNotWithdraw({ state, startsAt: new Date(startsAt) }, { now, isHr });

  expect(judged('PENDING', '2026-11-20T02:00:00Z')).toBeNull();
  expect(judged('APPROVED', '2026-11-21T02:00:01Z')).toBeNull();
  expect(judged('APPROVED', '2026-11-21T02:00:00Z')).toBe('REQUEST_BEGUN');
  expect(judged('APPROVED', '2026-11-20T02:00:00Z', true)).toBeNull();
  expect(judged('REJECTED', '2026-11-22T02:00:00Z', true)).toBe('REQUEST_DECIDED');
  expect(judged('WITHDRAWN', '2026-11-22T02:00:00Z')).toBe('REQUEST_DECIDED');
});
