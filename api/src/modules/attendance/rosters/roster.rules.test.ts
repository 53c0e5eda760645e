import { expect, test } from 'vitest';

import { overlapping, rosterTimes } from './roster-times.rules.ts';
import {
  datesOf,
  isClosed,
  needsReason,
  sourceOf,
  staffingWarnings,
  stepOn,
  whyNotDate,
  whyNotDays,
} from './roster.rules.ts';

test('rules 17.2: a night shift belongs to its first date and its times stay moments', () => {
  const night = { startMinute: 1_320, endMinute: 1_800, breaks: [{ startMinute: 1_500, endMinute: 1_530 }] };

  expect(rosterTimes('Asia/Shanghai')(night, '2026-03-01')).toEqual({
    startsAt: new Date('2026-03-01T14:00:00Z'),
    endsAt: new Date('2026-03-01T22:00:00Z'),
    breaks: [{ startsAt: '2026-03-01T17:00:00.000Z', endsAt: '2026-03-01T17:30:00.000Z' }],
  });
});

test('who works until the morning cannot begin before it', () => {
  const at = (from: string, to: string) => ({
    startsAt: new Date(`2026-03-${from}:00:00Z`),
    endsAt: new Date(`2026-03-${to}:00:00Z`),
  });
  const [night, early, rest] = [at('01T14', '01T23'), at('01T22', '02T06'), { startsAt: null, endsAt: null }];

  expect(overlapping([night, early, rest, rest])).toEqual([night, early]);
  expect(overlapping([night, at('01T23', '02T06')])).toEqual([]);
});

test('a week is copied by weekday, and so is a month', () => {
  const week = { startsOn: '2026-03-02', endsOn: '2026-03-08' };
  expect(['2026-03-09', '2026-03-15', '2026-03-18'].map((date) => sourceOf(date, week))).toEqual([
    '2026-03-02',
    '2026-03-08',
    '2026-03-04',
  ]);
  expect(sourceOf('2026-03-09', { startsOn: '2026-03-03', endsOn: '2026-03-05' })).toBeNull();

  const february = { startsOn: '2026-02-01', endsOn: '2026-02-28' };
  for (const date of datesOf({ startsOn: '2026-03-01', endsOn: '2026-03-31' })) {
    const source = String(sourceOf(date, february));
    expect(source >= '2026-02-01' && source <= '2026-02-28').toBe(true);
    expect((Date.parse(date) - Date.parse(source)) % (7 * 86_400_000)).toBe(0);
  }
  expect(sourceOf('2026-03-01', february)).toBe('2026-02-01');
  expect(sourceOf('2026-03-29', february)).toBe('2026-02-01');
  const march = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
  expect(['2026-04-01', '2026-04-07', '2026-04-08', '2026-04-29'].map((date) => sourceOf(date, march))).toEqual([
    '2026-03-04',
    '2026-03-10',
    '2026-03-11',
    '2026-03-04',
  ]);
});

test('two early, two late, one rest: everybody begins where he is told', () => {
  const steps = ['E', 'E', 'L', 'L', '-'];
  const row = (offset: number): string => [0, 1, 2, 3, 4, 5, 6].map((day) => stepOn(steps, day, offset)).join('');

  expect([row(0), row(2), row(-1)]).toEqual(['EELL-EE', 'LL-EELL', '-EELL-E']);
});

test('rosters reach from 2000 to 400 days ahead', () => {
  const dates = ['1999-12-31', '2000-01-01', '2027-04-14', '2027-04-15', '9999-12-31'];
  expect(dates.map((date) => whyNotDate(date, '2026-03-10'))).toEqual([
    'ROSTER_DATE_TOO_FAR',
    null,
    null,
    'ROSTER_DATE_TOO_FAR',
    'ROSTER_DATE_TOO_FAR',
  ]);
});

test('what was published or is over wants a reason', () => {
  const today = '2026-03-10';
  expect(needsReason({ date: '2026-03-10', today, isPublished: false })).toBe(false);
  expect(needsReason({ date: '2026-03-09', today, isPublished: false })).toBe(true);
  expect(needsReason({ date: '2026-03-11', today, isPublished: true })).toBe(true);
});

test('rules 17.7: dates of a closed month', () => {
  expect(isClosed('2026-02-28', ['2026-02-01'])).toBe(true);
  expect(isClosed('2026-03-01', ['2026-02-01'])).toBe(false);
});

test('a stretch of days has an end, and no more than a quarter', () => {
  expect(whyNotDays({ startsOn: '2026-03-01', endsOn: '2026-03-01' })).toBeNull();
  expect(whyNotDays({ startsOn: '2026-03-02', endsOn: '2026-03-01' })).toBe('ROSTER_DAYS_INVALID');
  expect(whyNotDays({ startsOn: '2026-03-01', endsOn: '2026-06-01' })).toBe('ROSTER_DAYS_INVALID');
});

test('rules 17.1: shops outside 2 to 6 people are warned of, and days with too few on duty', () => {
  const facts = {
    period: { from: '2026-03-01', to: '2026-03-04' },
    usual: { fewest: 2, most: 6 },
    onDuty: new Map([
      ['2026-03-01', 1],
      ['2026-03-02', 2],
    ]),
    minOnDuty: (date: string) => (date < '2026-03-02' ? 1 : 2),
  };

  expect(staffingWarnings({ ...facts, people: 4 })).toEqual([
    { kind: 'ON_DUTY_TOO_FEW', date: '2026-03-03', count: 0, limit: 2 },
  ]);
  const kinds = (people: number) => staffingWarnings({ ...facts, people })[0]?.kind;
  expect([1, 2, 6, 7].map(kinds)).toEqual(['PEOPLE_TOO_FEW', 'ON_DUTY_TOO_FEW', 'ON_DUTY_TOO_FEW', 'PEOPLE_TOO_MANY']);
});
