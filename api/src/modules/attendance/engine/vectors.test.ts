import { expect, test } from 'vitest';

import { addDays, periodOfMonth } from '../../../kernel/period.ts';
import {
  at,
  by,
  changeTo,
  clerk,
  DAY,
  dayOf,
  incidentsOf,
  leave,
  manager,
  notice,
  outing,
  payOf,
  punched,
  shiftOn,
} from './facts.testing.ts';

test('rules 22 A: no incident', () => {
  expect(payOf(clerk())).toEqual({ bonus: '600.00', deduction: '0.00' });
});

test('rules 22 B: one notified personal leave of 3 h', () => {
  const facts = clerk({
    leaves: [leave('14:00-17:00')],
    punches: punched('08:55 IN', '14:00 OUT', '17:00 IN', '18:00 OUT'),
  });

  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '60.00' });
});

test('rules 22 C: 12 min late un-notified and 48 min early notified', () => {
  const facts = clerk({ punches: punched('09:12 IN', '17:12 OUT'), notices: [notice('17:00-18:00')] });

  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '24.00' });
  expect(payOf({ ...facts, ...by({ rounding: 'CEIL_HOUR_PER_MONTH' }) }).deduction).toBe('60.00');
});

test('rules 22 D: leave 09:00-11:00 asked the day before, arrives 11:30', () => {
  const facts = clerk({ leaves: [leave('09:00-11:00')], punches: punched('11:30 IN', '18:00 OUT') });

  expect(incidentsOf(facts)).toEqual(['PERSONAL 09:00-11:00 120 min notified', 'LATE 11:00-11:30 30 min un-notified']);
  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '60.00' });
});

test("rules 22 E: manager's business outing, not explained beforehand, not back before closing", () => {
  const facts = manager({
    outings: [outing('16:30-18:00', { requestedAt: at('19:00') })],
    punches: punched('09:00 IN', '16:30 OUT'),
  });

  expect(incidentsOf(facts)).toEqual(['OUTING_VIOLATION 16:30-18:00 90 min un-notified']);
  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '30.00' });
});

test('rules 22 F: policy starts 3 Feb, 2 workdays before and 22 after, one incident on 10 Feb', () => {
  const period = periodOfMonth('2026-02');
  const dates = Array.from({ length: 24 }, (_, day) => addDays(period.from, day));
  const facts = clerk({
    period,
    shifts: dates.map((date) => shiftOn(date)),
    punches: dates.flatMap((date) =>
      punched(`${date} ${date === '2026-02-10' ? '09:30' : '09:00'} IN`, `${date} 18:00 OUT`),
    ),
  });

  expect(payOf(facts)).toEqual({ bonus: '490.00', deduction: '20.00' });
});

test('rules 22 G: notice of a shift change sent at 07:40 for a 07:30 shift', () => {
  const early = shiftOn(DAY, { start: '07:30', end: '16:30', breaks: [{ start: '12:00', end: '13:00' }] });
  const facts = manager({
    shifts: [early],
    shiftChanges: [changeTo(shiftOn(DAY), { sentAt: at('07:40') })],
    punches: punched('09:00 IN', '18:00 OUT'),
  });

  expect(dayOf(facts).shift).toBe(early);
  expect(dayOf(facts).flags).toEqual(['UNREPORTED_SHIFT_CHANGE']);
  expect(incidentsOf(facts)).toEqual(['LATE 07:30-09:00 90 min un-notified']);
});

test('rules 22 H: manager signs in at HR 10:00 and out 11:00, back in the store 12:00', () => {
  const noBreak = { start: '09:00', end: '18:00', breaks: [] };
  const facts = manager({
    shifts: [shiftOn(DAY, noBreak)],
    punches: punched('10:00 IN HQ', '11:00 OUT HQ', '12:00 IN', '18:00 OUT'),
  });

  expect(incidentsOf(facts)).toEqual(['LATE 09:00-10:00 60 min excused', 'PERSONAL 11:00-12:00 60 min excused']);
  expect(payOf(facts)).toEqual({ bonus: '600.00', deduction: '0.00' });
});

test('rules 22 I: arrives 09:20, notice sent at 09:00:00 exactly', () => {
  const facts = clerk({
    punches: punched('09:20 IN', '18:00 OUT'),
    notices: [notice('09:00-09:20', { requestedAt: at('09:00:00') })],
  });

  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '13.33' });
  const inTime = [notice('09:00-09:20', { requestedAt: at('08:59:59') })];
  expect(payOf({ ...facts, notices: inTime }).deduction).toBe('6.67');
});

test('rules 22 J: as E, but no outing record', () => {
  const facts = manager({ punches: punched('09:00 IN', '16:30 OUT') });

  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '60.00' });
});

const ERRAND = punched('09:00 IN', '14:00 OUT', '14:45 IN', '18:00 OUT');

test('rules 22 K: clerk out 14:00-14:45 without cover', () => {
  expect(payOf(clerk({ punches: ERRAND }))).toEqual({ bonus: '480.00', deduction: '30.00' });
});

test('rules 22 L: as K, private outing approved', () => {
  const facts = clerk({ punches: ERRAND, outings: [outing('14:00-15:00', { kind: 'PRIVATE' })] });

  expect(payOf(facts)).toEqual({ bonus: '480.00', deduction: '15.00' });
});
