import { expect, test } from 'vitest';

import {
  coverageOf,
  halvesOver,
  isPlanDue,
  planDueOn,
  proposedVisitsPerQuarter,
  whyNotPlan,
} from './maintenance-plan.rules.ts';

const RULE = { yearly: '01-31', daysAfterFirstOrder: 30 };

test.each([
  ['2024-05-05', '2026-01-31'],
  [null, '2026-01-31'],
  ['2026-01-01', '2026-01-31'],
  ['2026-03-15', '2026-04-14'],
  ['2026-12-20', '2027-01-19'],
])('rules 8.3: with a first order on %s the plan of 2026 is due on %s', (firstOrderOn, dueOn) => {
  expect(planDueOn(2026, firstOrderOn, RULE)).toBe(dueOn);
});

test('rules 8.3: nobody is judged by a plan before its due date', () => {
  expect(isPlanDue('2026-01-31', '2026-01-30')).toBe(false);
  expect(isPlanDue('2026-01-31', '2026-01-31')).toBe(true);
});

test('rules 1.7, 8.3: coverage has four places, and none where no plan is due', () => {
  expect(coverageOf({ due: 3, approved: 2 })).toBe('0.6667');
  expect(coverageOf({ due: 3, approved: 3 })).toBe('1.0000');
  expect(coverageOf({ due: 0, approved: 0 })).toBeNull();
});

test('rules 8.3: at least one company contact in each half of the year', () => {
  expect(whyNotPlan({ visitsPerQuarter: 3, contactsPerHalf: 1 })).toBeNull();
  expect(whyNotPlan({ visitsPerQuarter: 3, contactsPerHalf: 0 })).toBe('VALUE_OUT_OF_RANGE');
  expect(whyNotPlan({ visitsPerQuarter: -1, contactsPerHalf: 1 })).toBe('VALUE_OUT_OF_RANGE');
});

test('rules 8.3: a half of the year is judged when it is over', () => {
  expect(halvesOver(2026, '2026-06-30')).toEqual([]);
  expect(halvesOver(2026, '2026-07-01')).toEqual([1]);
  expect(halvesOver(2026, '2027-01-01')).toEqual([1, 2]);
});

test('rules 8.3: visits are proposed from the grade', () => {
  expect([14, 30, 90, 180].map(proposedVisitsPerQuarter)).toEqual([7, 3, 1, 1]);
});
