import { expect, test } from 'vitest';

import { compileDateFormat, dateText, readLocalTime } from './date-text.rules.ts';

const read = (text: string, format?: string) =>
  readLocalTime(text, format === undefined ? undefined : compileDateFormat(format));

test('the usual dates need no format', () => {
  expect(read('1996-07-04 00:00:00.000')).toMatchObject({ year: 1996, month: 7, day: 4, hour: 0 });
  expect(read('2026/3/9 8:05')).toMatchObject({ year: 2026, month: 3, day: 9, hour: 8, minute: 5 });
});

test('mm is the month before the hour and the minutes after it', () => {
  expect(read('31/12/2015 23:59', 'dd/mm/yyyy hh:mm')).toMatchObject({
    year: 2015,
    month: 12,
    day: 31,
    hour: 23,
    minute: 59,
  });
});

test('fractions of a second count from the left', () => {
  expect(read('2026-01-02 03:04:05.5', 'yyyy-MM-dd HH:mm:ss.SSS')?.millisecond).toBe(500);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '04/07/1996', '', 'today'])(
  '%j is no date',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('the 29th of February exists in leap years', () => {
  expect(dateText(read('2024-02-29') ?? expect.fail())).toBe('2024-02-29');
  expect(read('1900-02-29')).toBeNull();
});

test.each(['dd/mm', 'yyyy-MM-dd yyyy', 'HH:mm', ''])('%j is no format for a date', (format) => {
  expect(() => compileDateFormat(format)).toThrow(RangeError);
});
