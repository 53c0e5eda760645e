import { describe, expect, test } from 'vitest';

import {
  closedUntil,
  isSessionOver,
  normalizeLoginName,
  sessionEndsAt,
  whyNotJudge,
  whyNotLoginName,
} from './sign-in.rules.ts';

const now = new Date('2026-11-21T10:00:00Z');

function ago(minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}

function guesses(count: number, minutesAgo: number): Date[] {
  return Array.from({ length: count }, () => ago(minutesAgo));
}

describe('guesses', () => {
  test('promise S11: the eleventh guess in 15 minutes is not judged', () => {
    expect(whyNotJudge({ ofAccount: guesses(9, 5), ofAddress: [] }, now)).toBeNull();
    expect(whyNotJudge({ ofAccount: guesses(10, 5), ofAddress: [] }, now)).toBe('SIGN_IN_TOO_OFTEN');
  });

  test('promise S11: an address has fifty, over all accounts', () => {
    expect(whyNotJudge({ ofAccount: [], ofAddress: guesses(49, 5) }, now)).toBeNull();
    expect(whyNotJudge({ ofAccount: [], ofAddress: guesses(50, 5) }, now)).toBe('SIGN_IN_TOO_OFTEN');
  });

  test('promise S11: guesses older than 15 minutes are forgotten', () => {
    expect(whyNotJudge({ ofAccount: guesses(10, 15), ofAddress: guesses(50, 15) }, now)).toBeNull();
  });

  test('promise S11: the door opens when the tenth last guess is 15 minutes old', () => {
    expect(closedUntil([...guesses(3, 14), ...guesses(9, 2)], 10, now)).toEqual(ago(-1));
    expect(closedUntil([...guesses(1, 14), ...guesses(9, 2)], 10, now)).toEqual(ago(-1));
    expect(closedUntil(guesses(9, 2), 10, now)).toBeNull();
  });

  test.each([' Wang ', 'WANG', 'ｗａｎｇ', 'wang\u00A0'])('promise S11: %j is the account wang', (text) => {
    expect(normalizeLoginName(text)).toBe('wang');
  });

  test('a login name is a word of any script', () => {
    for (const name of ['wang', '王小明', 'li.na@example.org', 'i\u0307x']) expect(whyNotLoginName(name)).toBeNull();
    for (const name of ['', 'w', 'wang li', '.wang', 'wa\u0000ng', 'w'.repeat(65)]) {
      expect(whyNotLoginName(name)).toBe('LOGIN_NAME_INVALID');
    }
  });
});

describe('sessions', () => {
  const session = { startedAt: ago(60), lastSeenAt: ago(0), roleKeys: ['REP'] };

  test('promise S13: twelve idle hours end a session, eight for HR and administrators', () => {
    expect(sessionEndsAt(session)).toEqual(ago(-12 * 60));
    expect(sessionEndsAt({ ...session, roleKeys: ['REP', 'HR'] })).toEqual(ago(-8 * 60));
    expect(sessionEndsAt({ ...session, roleKeys: ['ADMIN'] })).toEqual(ago(-8 * 60));
  });

  test('promise S13: after seven days a session ends however busy it was', () => {
    const old = { ...session, startedAt: ago(7 * 24 * 60) };

    expect(isSessionOver(old, now)).toBe(true);
    expect(isSessionOver({ ...old, startedAt: ago(7 * 24 * 60 - 1) }, now)).toBe(false);
    expect(isSessionOver({ ...session, lastSeenAt: ago(12 * 60) }, now)).toBe(true);
  });
});
