import { expect, test } from 'vitest';

import { expectedOf, isSeen, whyNotMoment, whyNotPeople } from './spot-check.rules.ts';

const now = new Date('2026-03-10T08:00:00Z');
const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

test('rules 18.1: a check lies in the past, and not so long ago that nobody remembers', () => {
  expect(whyNotMoment(now, now)).toBeNull();
  expect(whyNotMoment(new Date(now.getTime() + 1), now)).toBe('SPOT_CHECK_IN_FUTURE');
  expect(whyNotMoment(before(31), now)).toBeNull();
  expect(whyNotMoment(before(32), now)).toBe('SPOT_CHECK_TOO_OLD');
});

test('rules 18.1: nobody has to be there in a break, and only who had to be and was is evidence', () => {
  expect(expectedOf('ON_BREAK')).toBe('OFF');
  expect(expectedOf('ON_DUTY')).toBe('ON_DUTY');
  expect(isSeen({ expected: 'ON_DUTY', finding: 'PRESENT' })).toBe(true);
  expect(isSeen({ expected: 'ON_LEAVE', finding: 'PRESENT' })).toBe(false);
  expect(isSeen({ expected: 'ON_DUTY', finding: 'UNREACHABLE' })).toBe(false);
});

test('rules 18.1: a check names people of the shop, each once, and not the checker', () => {
  const known = new Set(['a', 'b']);
  const ask = (...ids: string[]) => whyNotPeople({ ids, known, checkerId: 'me' });

  expect(ask('a', 'b')).toBeNull();
  expect(ask()).toBe('SPOT_CHECK_EMPTY');
  expect(ask('a', 'a')).toBe('SPOT_CHECK_PERSON_TWICE');
  expect(ask('a', 'me')).toBe('SPOT_CHECK_OF_SELF');
  expect(ask('c')).toBe('SPOT_CHECK_PERSON_ELSEWHERE');
});
