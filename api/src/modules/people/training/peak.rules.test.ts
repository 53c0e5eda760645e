import { expect, test } from 'vitest';

import { datesOf, occurrencesOf, peakTouched, whyNotInPeak, whyNotPeakDays } from './peak.rules.ts';

const mooncakes = { name: 'Mooncakes', startsOn: '2026-08-25', endsOn: '2026-09-25', isYearly: false };
const newYear = { name: 'New Year', startsOn: '2025-12-20', endsOn: '2026-02-10', isYearly: true };

test('rules 20.4: a peak ends on or after its first day and within a year', () => {
  expect(whyNotPeakDays(mooncakes)).toBeNull();
  expect(whyNotPeakDays({ ...mooncakes, endsOn: '2026-08-25' })).toBeNull();
  expect(whyNotPeakDays({ ...mooncakes, endsOn: '2026-08-24' })).toBe('PEAK_ENDS_BEFORE_START');
  expect(whyNotPeakDays({ ...mooncakes, endsOn: '2027-08-24' })).toBeNull();
  expect(whyNotPeakDays({ ...mooncakes, endsOn: '2027-08-25' })).toBe('PEAK_TOO_LONG');
});

test('rules 20.4: both days belong to the peak', () => {
  const touched = (from: string, to = from) => peakTouched([mooncakes], { from, to })?.name ?? null;

  expect(touched('2026-08-24')).toBeNull();
  expect(touched('2026-08-25')).toBe('Mooncakes');
  expect(touched('2026-09-25')).toBe('Mooncakes');
  expect(touched('2026-09-26')).toBeNull();
  expect(touched('2026-08-01', '2026-10-31')).toBe('Mooncakes');
  expect(touched('2027-09-01')).toBeNull();
});

test('rules 20.4: a yearly peak returns, also over the turn of the year, and never before its first year', () => {
  const touched = (from: string, to = from) => peakTouched([newYear], { from, to }) !== null;

  expect(['2025-12-19', '2024-12-25', '2025-01-05'].map((day) => touched(day))).toEqual([false, false, false]);
  expect(['2026-01-31', '2026-12-20', '2027-02-10', '2030-01-01'].map((day) => touched(day))).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(touched('2027-02-11')).toBe(false);
  expect(occurrencesOf(newYear, '2026-01-01', '2027-12-31').map(({ startsOn }) => startsOn)).toEqual([
    '2025-12-20',
    '2026-12-20',
    '2027-12-20',
  ]);
});

test('rules 20.4: a leap day is the last of February in other years', () => {
  const peak = { startsOn: '2028-02-29', endsOn: '2028-03-02', isYearly: true };

  expect(occurrencesOf(peak, '2029-01-01', '2029-12-31')).toEqual([{ startsOn: '2029-02-28', endsOn: '2029-03-02' }]);
});

test('rules 20.4: a session touches the local dates from its start to its last moment', () => {
  const session = { startsAt: new Date('2026-08-23T16:30:00Z'), endsAt: new Date('2026-08-24T16:00:00Z') };

  expect(datesOf(session, 'Asia/Shanghai')).toEqual({ from: '2026-08-24', to: '2026-08-24' });
  expect(datesOf({ ...session, endsAt: new Date('2026-08-24T16:00:01Z') }, 'Asia/Shanghai').to).toBe('2026-08-25');
});

test('rules 20.4: inside a peak only with a reason, outside with none', () => {
  expect(whyNotInPeak(true, null)).toBe('TRAINING_IN_PEAK');
  expect(whyNotInPeak(true, ' ')).toBe('TRAINING_IN_PEAK');
  expect(whyNotInPeak(true, 'A new till.')).toBeNull();
  expect(whyNotInPeak(false, null)).toBeNull();
  expect(whyNotInPeak(false, 'A new till.')).toBe('TRAINING_OVERRIDE_UNFIT');
});
