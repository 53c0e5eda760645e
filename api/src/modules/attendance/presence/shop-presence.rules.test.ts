import { expect, test } from 'vitest';

import { type PresenceFacts, standingAt } from './shop-presence.rules.ts';

const HOUR = 3_600;
const at = (hour: number): number => hour * HOUR;
const span = (from: number, to: number) => ({ from: at(from), to: at(to) });

const nobody: PresenceFacts = { shifts: [], leaves: [], outings: [] };
const nineToSix: PresenceFacts = { ...nobody, shifts: [{ ...span(9, 18), breaks: [span(12, 13)], changes: [] }] };

test('rules 18.1: on duty from the first second of the shift to the last', () => {
  expect(standingAt(nineToSix, at(9) - 1).standing).toBe('OFF');
  expect(standingAt(nineToSix, at(9))).toEqual({
    standing: 'ON_DUTY',
    span: expect.objectContaining(span(9, 18)),
    causeId: null,
  });
  expect(standingAt(nineToSix, at(18) - 1).standing).toBe('ON_DUTY');
  expect(standingAt(nineToSix, at(18)).standing).toBe('OFF');
  expect(standingAt(nineToSix, at(12.5)).standing).toBe('ON_BREAK');
  expect(standingAt(nobody, at(10)).standing).toBe('OFF');
});

test('rules 18.1: leave and outing are told, leave first, and only within the shift', () => {
  const facts = {
    ...nineToSix,
    leaves: [{ id: 'leave', ...span(8, 11) }],
    outings: [{ id: 'outing', ...span(10, 15) }],
  };

  expect(standingAt(facts, at(8)).standing).toBe('OFF');
  expect(standingAt(facts, at(10))).toEqual({ standing: 'ON_LEAVE', span: facts.leaves[0], causeId: 'leave' });
  expect(standingAt(facts, at(11))).toEqual({ standing: 'OUT', span: facts.outings[0], causeId: 'outing' });
  expect(standingAt(facts, at(15)).standing).toBe('ON_DUTY');
});

test('rules 17.4, clause 6: a change that waits holds when it was told before both shifts', () => {
  const changed = (sentAt: number, to = span(13, 21)): PresenceFacts => ({
    ...nobody,
    shifts: [{ ...span(9, 18), breaks: [], changes: [{ sentAt: at(sentAt), to }] }],
  });

  expect(standingAt(changed(8), at(20)).standing).toBe('ON_DUTY');
  expect(standingAt(changed(8), at(10)).standing).toBe('OFF');
  expect(standingAt(changed(9), at(20)).standing).toBe('OFF');
  expect(standingAt(changed(9), at(10)).standing).toBe('ON_DUTY');
});

test('rules 17.2: a shift across midnight is still on after it', () => {
  const night: PresenceFacts = { ...nobody, shifts: [{ ...span(22, 30), breaks: [], changes: [] }] };

  expect(standingAt(night, at(29)).standing).toBe('ON_DUTY');
});
