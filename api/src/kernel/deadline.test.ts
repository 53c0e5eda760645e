import { expect, test } from 'vitest';

import { dueAfterDays, elapsedClock, isBreached, isMet } from './deadline.ts';

const dueAt = new Date('2026-11-21T09:30:00Z');

test('rules 1.2: exactly on time is met, one second later is breached', () => {
  const now = new Date('2026-11-30T00:00:00Z');
  const late = new Date('2026-11-21T09:30:01Z');

  expect(isMet({ dueAt, doneAt: dueAt })).toBe(true);
  expect(isBreached({ dueAt, doneAt: dueAt }, now)).toBe(false);
  expect(isMet({ dueAt, doneAt: late })).toBe(false);
  expect(isBreached({ dueAt, doneAt: late }, now)).toBe(true);
});

test('rules 1.2: what is not done is open until the due time has passed', () => {
  expect(isMet({ dueAt, doneAt: null })).toBe(false);
  expect(isBreached({ dueAt, doneAt: null }, dueAt)).toBe(false);
  expect(isBreached({ dueAt, doneAt: null }, new Date('2026-11-21T09:30:01Z'))).toBe(true);
});

test('rules 1.2: three days from a date end at 24:00 of the third day after it', () => {
  const event = new Date('2026-11-20T01:00:00Z');

  expect(dueAfterDays(event, 3, 'Asia/Shanghai').toISOString()).toBe('2026-11-23T16:00:00.000Z');
});

test('rules 1.1: days across a change to winter time end at local midnight', () => {
  const event = new Date('2026-10-24T10:00:00Z');

  expect(dueAfterDays(event, 1, 'Europe/Berlin').toISOString()).toBe('2026-10-25T23:00:00.000Z');
});

test('rules 1.3: the elapsed clock counts every minute, also across a change of the clock', () => {
  const event = new Date('2026-10-24T10:00:00Z');

  expect(elapsedClock(event, 24 * 60).toISOString()).toBe('2026-10-25T10:00:00.000Z');
});
