import { expect, test } from 'vitest';

import { isSameTime, isToldInTime, whyNotConsent, whyNotTimes, whyNotWays } from './shift-change.rules.ts';

const at = (time: string): Date => new Date(`2026-03-10T${time}:00+08:00`);

test('rules 17.4 (6), 22 G: HR is told before the old and before the new shift', () => {
  const told = (time: string, oldStart: string | null, newStart: string | null): boolean =>
    isToldInTime({
      sentAt: at(time),
      oldStartsAt: oldStart === null ? null : at(oldStart),
      newStartsAt: newStart === null ? null : at(newStart),
    });

  expect(told('07:40', '07:30', '12:00')).toBe(false);
  expect(told('07:30', '07:30', '12:00')).toBe(false);
  expect(told('07:29', '07:30', '12:00')).toBe(true);
  expect(told('10:00', '12:00', '09:00')).toBe(false);
  expect(told('10:00', null, '12:00')).toBe(true);
  expect(told('10:00', '09:00', null)).toBe(false);
});

test('a change is one thing', () => {
  const none = { hasTemplate: false, hasTimes: false, isDayOff: false, hasColleague: false };
  expect(whyNotWays({ ...none, isDayOff: true })).toBeNull();
  expect(whyNotWays(none)).toBe('SHIFT_CHANGE_AMBIGUOUS');
  expect(whyNotWays({ ...none, hasTemplate: true, hasColleague: true })).toBe('SHIFT_CHANGE_AMBIGUOUS');
});

test('rules 17.2: new times begin on the date of the roster line', () => {
  const judge = (startsAt: Date | null, endsAt: Date | null) =>
    whyNotTimes({ startsAt, endsAt, date: '2026-03-10', zone: 'Asia/Shanghai' });

  expect(judge(at('20:00'), new Date('2026-03-11T06:00:00+08:00'))).toBeNull();
  expect(judge(at('20:00'), null)).toBe('SHIFT_CHANGE_TIMES_INVALID');
  expect(judge(at('20:00'), at('20:00'))).toBe('SHIFT_CHANGE_TIMES_INVALID');
  expect(judge(at('20:00'), new Date('2026-03-11T20:01:00+08:00'))).toBe('SHIFT_CHANGE_TIMES_INVALID');
  expect(judge(new Date('2026-03-11T00:00:00+08:00'), new Date('2026-03-11T08:00:00+08:00'))).toBe(
    'SHIFT_CHANGE_TIMES_INVALID',
  );
});

test('rules 17.4 (6): consent heals no late notice of a store manager, only of others', () => {
  const consent = { isAsAsked: true, isInTime: false, isBound: true };
  expect(whyNotConsent(consent)).toBe('SHIFT_CHANGE_TOO_LATE');
  expect(whyNotConsent({ ...consent, isBound: false })).toBeNull();
  expect(whyNotConsent({ ...consent, isInTime: true })).toBeNull();
  expect(whyNotConsent({ isAsAsked: false, isInTime: true, isBound: false })).toBe('SHIFT_CHANGE_OUTDATED');
});

test('days off are the same, shifts by their times', () => {
  const off = { startsAt: null, endsAt: null };
  const early = { startsAt: at('07:30'), endsAt: at('16:00') };
  expect([isSameTime(off, off), isSameTime(early, { ...early }), isSameTime(early, off)]).toEqual([true, true, false]);
});
