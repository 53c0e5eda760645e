import { expect, test } from 'vitest';

import { POLICY } from '../engine/facts.testing.ts';
import { policyFacts } from './policy-facts.rules.ts';
import { PolicyVersion } from './policy-version.entity.ts';

test('rules 21: the usual version is what the engine judges by in its own tests', () => {
  const usual = Object.assign(new PolicyVersion(), {
    id: 'first',
    validFrom: '2026-02-03',
    partialRate: '0.80',
    unnotifiedMultiplier: '2',
    monthlyHours: '174',
    rounding: 'EXACT',
    graceMinutes: 0,
    gapMinutes: 30,
    punchWindowMinutes: 240,
    hqTravelMinutes: 90,
    repeatSeconds: 60,
    missingPunch: 'ABSENT',
    noticeRule: 'REQUESTED',
    capMode: 'WARN',
    capShare: '0.20',
    clauses: [2, 3, 4, 5, 6],
    managerPosts: ['STORE_MANAGER'],
  } as const);

  expect(policyFacts(usual)).toEqual(POLICY);
});
