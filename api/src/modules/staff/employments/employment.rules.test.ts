import { expect, test } from 'vitest';

import { isEmployedOn, shopsOf, whyNotHiredAgain, whyNotLeaveReason } from './employment.rules.ts';

const spring = { hiredOn: '2026-03-02', leftOn: '2026-05-31' };

test('rules 20.0: the first and the last day of work belong to an employment', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-05-31', '2026-06-01'];

  expect(days.map((day) => isEmployedOn(spring, day))).toEqual([false, true, true, false]);
  expect(isEmployedOn({ ...spring, leftOn: null }, '2030-01-01')).toBe(true);
});

test('rules 20.0: who comes again left before', () => {
  expect(whyNotHiredAgain([spring], '2026-06-01')).toBeNull();
  expect(whyNotHiredAgain([spring], '2026-05-31')).toBe('EMPLOYMENT_OVERLAPS');
  expect(whyNotHiredAgain([{ ...spring, leftOn: null }], '2026-06-01')).toBe('EMPLOYMENT_NOT_ENDED');
  expect(whyNotHiredAgain([], '2026-06-01')).toBeNull();
});

test('rules 20.1: a reason for leaving is told of who left', () => {
  expect(whyNotLeaveReason('2026-05-31', { reason: 'OTHER', note: 'moved' })).toBeNull();
  expect(whyNotLeaveReason(null, { reason: 'OTHER' })).toBe('EMPLOYMENT_NOT_ENDED');
  expect(whyNotLeaveReason(null, { note: 'moved' })).toBe('EMPLOYMENT_NOT_ENDED');
  expect(whyNotLeaveReason(null, { reason: null, note: '  ' })).toBeNull();
});

test('rules 20.1: shops count who began there and who left from there', () => {
  const postings = [
    { shop: 'second', startsOn: '2026-04-01', endsOn: null },
    { shop: 'first', startsOn: '2026-03-02', endsOn: '2026-03-31' },
    { shop: 'before', startsOn: '2025-01-01', endsOn: '2025-12-31' },
  ];

  expect(shopsOf(spring, postings)).toEqual({ first: 'first', last: 'second' });
  expect(shopsOf({ ...spring, leftOn: null }, postings)).toEqual({ first: 'first', last: null });
  expect(shopsOf(spring, [])).toEqual({ first: null, last: null });
});
