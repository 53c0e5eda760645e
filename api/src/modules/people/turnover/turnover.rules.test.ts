import { expect, test } from 'vitest';

import {
  type EmploymentFacts,
  headcountAfter,
  headcountsOf,
  hiresIn,
  isSpan,
  leaversIn,
  monthsOf,
  ratiosOf,
  retentionOf,
} from './turnover.rules.ts';

const summer = { from: '2026-06-01', to: '2026-08-23' };

function employed(hiredOn: string, leftOn: string | null = null): EmploymentFacts {
  return { hiredOn, leftOn, channel: null, leaveReason: null, hireShopId: null, leaveShopId: null };
}

test('rules 20.1: 44 hired and 22 left from 1 June to 23 August is 0.50', () => {
  const all = [
    ...Array.from({ length: 22 }, () => employed('2026-06-01', '2026-08-23')),
    ...Array.from({ length: 22 }, () => employed('2026-08-23')),
    employed('2026-05-31', '2026-08-24'),
  ];
  const hires = hiresIn(all, summer).length;
  const leavers = leaversIn(all, summer).length;

  expect({ hires, leavers, ...ratiosOf({ hires, leavers, ...headcountsOf(all, summer) }) }).toEqual({
    hires: 44,
    leavers: 22,
    averageHeadcount: '12.00',
    leaverToHire: '0.50',
    separationRate: '1.8333',
  });
});

test('rules 20.1: without hires, or with nobody there, there is no quotient', () => {
  expect(ratiosOf({ hires: 0, leavers: 0, start: 0, end: 0 })).toEqual({
    averageHeadcount: '0.00',
    leaverToHire: null,
    separationRate: null,
  });
  expect(ratiosOf({ hires: 3, leavers: 1, start: 10, end: 11 })).toEqual({
    averageHeadcount: '10.50',
    leaverToHire: '0.33',
    separationRate: '0.0952',
  });
});

test('rules 20.1: who came and who went are the difference of the headcounts', () => {
  const all = [
    employed('2026-05-31'),
    employed('2026-01-01', '2026-05-31'),
    employed('2026-01-01', '2026-06-01'),
    employed('2026-06-01'),
    employed('2026-07-01', '2026-07-01'),
    employed('2026-08-24'),
  ];
  const { start, end } = headcountsOf(all, summer);

  expect([start, end]).toEqual([2, 2]);
  expect(start + hiresIn(all, summer).length - leaversIn(all, summer).length).toBe(end);
  expect(headcountAfter(all, '2026-08-24')).toBe(3);
});

test('rules 20.2: who is here 90 days after the first day stayed, and nothing is known before', () => {
  const hires = [
    employed('2026-06-01'),
    employed('2026-06-01', '2026-08-29'),
    employed('2026-06-01', '2026-08-30'),
    employed('2026-06-02'),
  ];

  expect(retentionOf(hires, '2026-08-29')).toEqual({ judgeable: 0, retained: 0 });
  expect(retentionOf(hires, '2026-08-30')).toEqual({ judgeable: 3, retained: 2 });
  expect(retentionOf(hires, '2026-08-31')).toEqual({ judgeable: 4, retained: 3 });
});

test('rules 20.1: a time is told month by month, cut to its days', () => {
  expect(monthsOf(summer)).toEqual([
    { month: '2026-06', span: { from: '2026-06-01', to: '2026-06-30' } },
    { month: '2026-07', span: { from: '2026-07-01', to: '2026-07-31' } },
    { month: '2026-08', span: { from: '2026-08-01', to: '2026-08-23' } },
  ]);
});

test('a time ends after it begins and lasts five years at most', () => {
  expect(isSpan(summer)).toBe(true);
  expect(isSpan({ from: '2026-06-01', to: '2026-05-31' })).toBe(false);
  expect(isSpan({ from: '2021-01-01', to: '2026-01-06' })).toBe(false);
  expect(isSpan({ from: '9999-12-31', to: '9999-12-31' })).toBe(false);
});
