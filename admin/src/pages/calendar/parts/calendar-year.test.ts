import { expect, test } from 'vitest';

import { yearGrid } from './calendar-year.ts';

test('weeks begin on Monday and hold every day of the year once', () => {
  const months = yearGrid(2028, []);
  const days = months.flatMap(({ weeks }) => weeks.flat().flatMap((cell) => cell ?? []));

  expect(days).toHaveLength(366);
  expect(new Set(days.map(({ day }) => day)).size).toBe(366);
  expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
  // 1 January 2028 is a Saturday.
  expect(months[0]?.weeks[0]?.findIndex((cell) => cell !== null)).toBe(5);
  expect(days.find(({ day }) => day === '2028-01-01')?.isWeekend).toBe(true);
  expect(days.find(({ day }) => day === '2028-01-03')?.isWeekend).toBe(false);
});

test('the company has the last word on a day', () => {
  const months = yearGrid(2026, [
    { day: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' },
    { day: '2026-10-01', kind: 'WORKDAY', name: '盘点' },
  ]);
  const day = months[9]?.weeks.flat().find((cell) => cell?.day === '2026-10-01');

  expect(day?.special).toEqual({ day: '2026-10-01', kind: 'WORKDAY', name: '盘点' });
});
