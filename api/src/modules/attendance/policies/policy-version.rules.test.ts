import { expect, test } from 'vitest';

import { nextStart, type PolicyNumbers, unfitNumbers, whyNotChange, whyNotStep } from './policy-version.rules.ts';

/** The defaults of rules 21. */
const USUAL: PolicyNumbers = {
  partialRate: '0.80',
  unnotifiedMultiplier: '2',
  monthlyHours: '174',
  capShare: '0.20',
  capMinimumWage: null,
  graceMinutes: 0,
  gapMinutes: 30,
  punchWindowMinutes: 240,
  hqTravelMinutes: 90,
  repeatSeconds: 60,
  clauses: [2, 3, 4, 5, 6],
};

test('rules 21: the defaults are a policy', () => {
  expect(unfitNumbers(USUAL)).toEqual([]);
});

test.each([
  { partialRate: '1.01' },
  { partialRate: '-0.1' },
  { unnotifiedMultiplier: '0.99' },
  { unnotifiedMultiplier: '1.005' },
  { monthlyHours: '0' },
  { capShare: '2' },
  { capMinimumWage: '-1' },
  { graceMinutes: -1 },
  { gapMinutes: 481 },
  { punchWindowMinutes: 721 },
  { hqTravelMinutes: 721 },
  { repeatSeconds: 3_601 },
  { clauses: [1] },
  { clauses: [2, 7] },
])('no policy has %j', (wrong) => {
  expect(unfitNumbers({ ...USUAL, ...wrong })).toEqual(Object.keys(wrong));
});

test('clauses 1 and 7 cannot be switched off, all others can', () => {
  expect(unfitNumbers({ ...USUAL, clauses: [] })).toEqual([]);
});

test('rules 17.6: a version that judges a day of a closed month does not change', () => {
  const february = ['2026-02-01'];

  expect(whyNotChange({ validFrom: '2026-02-28', until: null }, february)).toBe('POLICY_JUDGED');
  expect(whyNotChange({ validFrom: '2026-03-01', until: null }, february)).toBeNull();
  expect(whyNotChange({ validFrom: '2025-01-01', until: '2026-02-01' }, february)).toBeNull();
  expect(whyNotChange({ validFrom: '2025-01-01', until: '2026-02-02' }, february)).toBe('POLICY_JUDGED');
  expect(whyNotChange({ validFrom: '2025-01-01', until: null }, [])).toBeNull();
});

test('the next version is the one with the earliest later day', () => {
  expect(nextStart(['2026-05-01', '2026-02-03', '2026-03-01'], '2026-02-03')).toBe('2026-03-01');
  expect(nextStart(['2026-02-03'], '2026-02-03')).toBeNull();
});

test('a draft is put in force where the day is free, and only what is in force is taken back', () => {
  const draft = { state: 'DRAFT', validFrom: '2026-02-03' } as const;
  const inForce = { ...draft, state: 'IN_FORCE' } as const;

  expect(whyNotStep('PUT_IN_FORCE', draft, [])).toBeNull();
  expect(whyNotStep('PUT_IN_FORCE', draft, ['2026-02-03'])).toBe('POLICY_DATE_TAKEN');
  expect(whyNotStep('PUT_IN_FORCE', inForce, ['2026-02-03'])).toBe('POLICY_IN_FORCE');
  expect(whyNotStep('TAKE_BACK', inForce, ['2026-02-03'])).toBeNull();
  expect(whyNotStep('TAKE_BACK', draft, [])).toBe('POLICY_NOT_IN_FORCE');
});
