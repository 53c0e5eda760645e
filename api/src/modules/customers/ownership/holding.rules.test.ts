import { expect, test } from 'vitest';

import { movesOf, whyNotLeave, whyNotPlan } from './holding.rules.ts';

const CUSTOMERS = [
  { id: 'a', regionId: 'east' },
  { id: 'b', regionId: 'west' },
];

test('rules 8.4: all goes to one rep', () => {
  const moves = movesOf({ fromId: 'old', toId: 'new', byRegion: [] }, CUSTOMERS);
  expect(moves).toEqual([
    { customerId: 'a', fromId: 'old', toId: 'new' },
    { customerId: 'b', fromId: 'old', toId: 'new' },
  ]);
});

test('rules 8.4: a rule for a region goes before the rep for the rest', () => {
  const plan = { fromId: 'old', toId: 'new', byRegion: [{ regionId: 'west', toId: 'other' }] };
  expect(movesOf(plan, CUSTOMERS).map(({ toId }) => toId)).toEqual(['new', 'other']);
});

test('rules 8.4: without a rep for the rest the other regions stay', () => {
  const plan = { fromId: 'old', toId: null, byRegion: [{ regionId: 'west', toId: 'other' }] };
  expect(movesOf(plan, CUSTOMERS)).toEqual([{ customerId: 'b', fromId: 'old', toId: 'other' }]);
});

test.each([
  [{ fromId: 'old', toId: null, byRegion: [] }, 'VALUE_REQUIRED'],
  [{ fromId: 'old', toId: 'old', byRegion: [] }, 'HAND_OVER_TO_SELF'],
  [{ fromId: 'old', toId: 'new', byRegion: [{ regionId: 'east', toId: 'old' }] }, 'HAND_OVER_TO_SELF'],
  [
    {
      fromId: 'old',
      toId: null,
      byRegion: [
        { regionId: 'east', toId: 'x' },
        { regionId: 'east', toId: 'y' },
      ],
    },
    'HAND_OVER_REGION_TWICE',
  ],
  [{ fromId: 'old', toId: 'new', byRegion: [] }, null],
] as const)('rules 8.4: the plan %j: %s', (plan, reason) => {
  expect(whyNotPlan(plan)).toBe(reason);
});

test('rules 8.4: nobody leaves while anything is left', () => {
  expect(whyNotLeave([0, 0, 1])).toBe('EMPLOYEE_STILL_HOLDS');
  expect(whyNotLeave([0, 0])).toBeNull();
});
