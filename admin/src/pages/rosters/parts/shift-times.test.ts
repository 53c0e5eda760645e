import { expect, test } from 'vitest';

import { breaksText, clockOf, minuteOf, netMinutes, readBreaks, readTimes, timesOn } from './shift-times.ts';

test('times of the clock are typed and shown', () => {
  expect(['07:30', '7:30', ' 00:00 ', '24:00', '7.30', ''].map(minuteOf)).toEqual([450, 450, 0, null, null, null]);
  expect([0, 450, 1_440, 1_830].map(clockOf)).toEqual(['00:00', '07:30', '00:00', '06:30']);
});

test('a shift at night ends on the next day, and so do its breaks', () => {
  const night = readTimes({ start: '22:00', end: '06:00', breaks: '23:30-00:15，02:00-02:30' });

  expect(night).toEqual({
    startMinute: 1_320,
    endMinute: 1_800,
    breaks: [
      { startMinute: 1_410, endMinute: 1_455 },
      { startMinute: 1_560, endMinute: 1_590 },
    ],
  });
  expect(netMinutes(night ?? { startMinute: 0, endMinute: 0, breaks: [] })).toBe(405);
  expect(breaksText(night?.breaks ?? [])).toBe('23:30-00:15, 02:00-02:30');
});

test('what is no time is told', () => {
  expect(readTimes({ start: '9', end: '18:00', breaks: '' })).toBeNull();
  expect(readBreaks('12:00')).toBeNull();
  expect(readBreaks('')).toEqual([]);
});

test('the times of a day are those of the latest version that has begun', () => {
  const at = (validFrom: string) => ({ validFrom, startMinute: 0, endMinute: 60, breaks: [] });
  const versions = [at('2026-12-01'), at('2026-10-01')];
  expect(timesOn(versions, '2026-11-30')).toBe(versions[1]);
  expect(timesOn(versions, '2026-12-01')).toBe(versions[0]);
  expect(timesOn(versions, '2026-09-30')).toBeNull();
});
