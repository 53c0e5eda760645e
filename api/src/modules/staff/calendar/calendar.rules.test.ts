import { expect, test } from 'vitest';

import { exceptionsFrom, hoursFrom, weekdaysFrom, weekFrom } from './calendar.rules.ts';
import { publicDays } from './public-days.ts';

test('rules 1.3: opening hours are one stretch of a day', () => {
  expect(hoursFrom('09:00-18:00')).toEqual({ opens: 540, closes: 1080 });
  expect(hoursFrom('00:00-24:00')).toEqual({ opens: 0, closes: 1440 });
  for (const text of ['18:00-09:00', '09:00-09:00', '9:00-18:00', '09:00-24:30', '09:00']) {
    expect(hoursFrom(text)).toBeNull();
  }
});

test('rules 1.3: weekdays are named once each, at least one', () => {
  expect(weekdaysFrom('MON,SAT,SUN')).toEqual(new Set([1, 6, 7]));
  for (const text of ['', 'MON,MON', 'MON,XYZ', 'mon']) expect(weekdaysFrom(text)).toBeNull();
});

test('a week that a later release no longer understands is the usual one', () => {
  const week = weekFrom({ validFrom: '2026-01-01', hours: 'always', weekdays: 'never' });
  expect(week).toMatchObject({ opens: 540, closes: 1080, weekdays: new Set([1, 2, 3, 4, 5]) });
});

test('rules 1.3: holidays and make-up days of the state are known, and the company has the last word', () => {
  const days = publicDays('CN');
  expect(days.get('2026-10-01')).toMatchObject({ isWorkday: false, nameZh: '国庆节' });
  expect(days.get('2026-10-10')).toMatchObject({ isWorkday: true });
  expect(publicDays('NONE').size).toBe(0);

  const known = new Map([...days].map(([day, { isWorkday }]) => [day, isWorkday]));
  const own = exceptionsFrom(known, [
    { day: '2026-10-01', kind: 'WORKDAY' },
    { day: '2026-11-20', kind: 'HOLIDAY' },
  ]);
  expect(own.get('2026-10-01')).toBe(true);
  expect(own.get('2026-11-20')).toBe(false);
  expect(own.get('2026-10-02')).toBe(false);
});
