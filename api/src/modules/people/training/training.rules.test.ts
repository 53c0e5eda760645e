import { expect, test } from 'vitest';

import {
  whyNotBegun,
  whyNotDrop,
  whyNotHeld,
  whyNotNeeds,
  whyNotOpenNeed,
  whyNotOpinion,
  whyNotPlanned,
  whyNotReopen,
  whyNotSession,
  whyNotTime,
} from './training.rules.ts';

const now = new Date('2026-11-23T02:00:00Z');
const before = new Date('2026-11-23T01:00:00Z');
const after = new Date('2026-11-23T03:00:00Z');

test('rules 20.3: no training without a need', () => {
  expect(whyNotNeeds([])).toBe('TRAINING_NEEDS_MISSING');
  expect(whyNotNeeds([{ state: 'OPEN' }, { state: 'COVERED' }])).toBeNull();
  expect(whyNotNeeds([{ state: 'OPEN' }, { state: 'DROPPED' }])).toBe('TRAINING_NEED_DROPPED');
});

test('rules 20.3: a need is dropped while it is open and no planned course answers it, and is taken up again', () => {
  expect(whyNotDrop('OPEN', false)).toBeNull();
  expect(whyNotDrop('OPEN', true)).toBe('TRAINING_NEED_PLANNED');
  expect(whyNotDrop('COVERED', false)).toBe('TRAINING_NEED_CLOSED');
  expect([whyNotReopen('OPEN'), whyNotReopen('COVERED'), whyNotReopen('DROPPED')]).toEqual([
    'TRAINING_NEED_OPEN',
    null,
    null,
  ]);
  expect([whyNotOpenNeed('OPEN'), whyNotOpenNeed('DROPPED')]).toEqual([null, 'TRAINING_NEED_CLOSED']);
});

test('rules 20.4: a course was held when a session was and none is ahead', () => {
  expect(whyNotHeld([])).toBe('TRAINING_NOT_HELD');
  expect(whyNotHeld(['CALLED_OFF'])).toBe('TRAINING_NOT_HELD');
  expect(whyNotHeld(['HELD', 'PLANNED'])).toBe('TRAINING_SESSION_AHEAD');
  expect(whyNotHeld(['HELD', 'CALLED_OFF'])).toBeNull();
  expect([whyNotPlanned('PLANNED'), whyNotPlanned('HELD')]).toEqual([null, 'TRAINING_COURSE_CLOSED']);
});

test('rules 20.4: a session has a time, and is put down from its start on', () => {
  expect(whyNotTime({ startsAt: before, endsAt: after })).toBeNull();
  expect(whyNotTime({ startsAt: after, endsAt: after })).toBe('TRAINING_ENDS_BEFORE_START');
  expect(whyNotTime({ startsAt: before, endsAt: new Date('2026-12-24T01:00:00Z') })).toBeNull();
  expect(whyNotTime({ startsAt: before, endsAt: new Date('2026-12-24T01:00:01Z') })).toBe('VALUE_OUT_OF_RANGE');
  expect([whyNotBegun({ startsAt: now }, now), whyNotBegun({ startsAt: after }, now)]).toEqual([
    null,
    'TRAINING_NOT_BEGUN',
  ]);
  expect([whyNotSession('PLANNED'), whyNotSession('CALLED_OFF')]).toEqual([null, 'TRAINING_SESSION_CLOSED']);
});

test('rules 20.4: who was there gives an opinion', () => {
  const session = { startsAt: before, state: 'HELD' } as const;

  expect(whyNotOpinion({ session, hasAttended: true }, now)).toBeNull();
  expect(whyNotOpinion({ session: { ...session, state: 'PLANNED' }, hasAttended: null }, now)).toBeNull();
  expect(whyNotOpinion({ session, hasAttended: false }, now)).toBe('TRAINING_NOT_ATTENDED');
  expect(whyNotOpinion({ session: { startsAt: after, state: 'PLANNED' }, hasAttended: null }, now)).toBe(
    'TRAINING_NOT_BEGUN',
  );
  expect(whyNotOpinion({ session: { ...session, state: 'CALLED_OFF' }, hasAttended: null }, now)).toBe(
    'TRAINING_SESSION_CLOSED',
  );
});
