import { describe, expect, test } from 'vitest';

import {
  addDays,
  addMonths,
  addMonthsClamped,
  businessDate,
  daysBetween,
  endOfLocalDay,
  intervalOf,
  isInPeriod,
  isLocalDate,
  isMonth,
  isTimeZone,
  periodOfMonth,
  startOfLocalDay,
  startOfQuarter,
  startOfWeek,
  trailingTwelveMonths,
} from './period.ts';

const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';

function hoursOf(date: string, zone: string): number {
  return (endOfLocalDay(date, zone).getTime() - startOfLocalDay(date, zone).getTime()) / 3_600_000;
}

describe('local dates', () => {
  test('rules 1.1: the business date is the local date of the instant', () => {
    expect(businessDate(new Date('2026-03-01T15:59:59.999Z'), SHANGHAI)).toBe('2026-03-01');
    expect(businessDate(new Date('2026-03-01T16:00:00Z'), SHANGHAI)).toBe('2026-03-02');
  });

  test('rules 1.1: the date is right on both sides of midnight however odd the zone, asked once or again', () => {
    // A quarter of an hour off, clocks put back at one minute past midnight, local mean time with seconds.
    const midnights = [
      ['Asia/Kathmandu', '2026-03-01T18:15:00Z', '2026-03-01', '2026-03-02'],
      ['America/St_Johns', '1999-10-31T02:31:00Z', '1999-10-31', '1999-10-30'],
      [SHANGHAI, '1900-06-30T15:54:17Z', '1900-06-30', '1900-07-01'],
    ] as const;
    for (const [zone, instant, before, after] of [...midnights, ...midnights]) {
      const at = new Date(instant).getTime();
      expect(businessDate(new Date(at - 1000), zone)).toBe(before);
      expect(businessDate(new Date(at + 1000), zone)).toBe(after);
    }
  });

  test('rules 1.1: a day of 23 or 25 hours is one day', () => {
    expect(hoursOf('2026-03-29', BERLIN)).toBe(23);
    expect(hoursOf('2026-10-25', BERLIN)).toBe(25);
    expect(hoursOf('2026-03-29', SHANGHAI)).toBe(24);
  });

  test('rules 1.1: where summer time skips midnight the day starts at the first moment there is', () => {
    expect(startOfLocalDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  test('rules 1.6: a month later is clamped to the last day', () => {
    expect(addMonthsClamped('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonthsClamped('2028-01-30', 1)).toBe('2028-02-29');
    expect(addMonthsClamped('2026-03-15', 1)).toBe('2026-04-15');
    expect(addMonthsClamped('2028-02-29', -12)).toBe('2027-02-28');
  });

  test('rules 1.1: days are added on the calendar', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-05-02', '2026-05-01')).toBe(-1);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00',
    '',
    '+002026-01-01',
    '２０２６-01-01',
  ])('%j is no date', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test('29 February exists in a leap year', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
  });

  test('a month has twelve numbers', () => {
    expect(isMonth('2026-12')).toBe(true);
    expect(isMonth('2026-13')).toBe(false);
    expect(isMonth('2026-00')).toBe(false);
  });

  test('a zone has a name that the calendar knows', () => {
    expect(isTimeZone(BERLIN)).toBe(true);
    expect(isTimeZone('+08:00')).toBe(false);
    expect(isTimeZone('Asia/Atlantis')).toBe(false);
  });
});

describe('periods', () => {
  test('rules 1.5: a month is half-open', () => {
    const december = periodOfMonth('2026-12');

    expect(december).toEqual({ from: '2026-12-01', to: '2027-01-01' });
    expect(isInPeriod('2026-12-31', december)).toBe(true);
    expect(isInPeriod('2027-01-01', december)).toBe(false);
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });

  test('rules 1.5: the trailing twelve months leave out the same day a year ago', () => {
    expect(trailingTwelveMonths('2026-11-21')).toEqual({ from: '2025-11-22', to: '2026-11-22' });
    expect(trailingTwelveMonths('2028-02-29')).toEqual({ from: '2027-03-01', to: '2028-03-01' });
  });

  test('the week starts on Monday, the quarter in January, April, July, October', () => {
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16');
    expect(startOfWeek('2026-11-16')).toBe('2026-11-16');
    expect(startOfQuarter('2026-12-31')).toBe('2026-10-01');
    expect(startOfQuarter('2026-01-01')).toBe('2026-01-01');
  });

  test('rules 1.1: a period becomes instants of the zone', () => {
    expect(intervalOf(periodOfMonth('2026-03'), BERLIN)).toEqual({
      from: new Date('2026-02-28T23:00:00Z'),
      to: new Date('2026-03-31T22:00:00Z'),
    });
  });
});
