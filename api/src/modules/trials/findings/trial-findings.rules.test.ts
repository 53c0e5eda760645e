import { expect, test } from 'vitest';

import type { WorkCalendar } from '../../../kernel/workdays.ts';
import {
  findFormulas,
  findLateDecision,
  findMissingBriefing,
  findOverdueStage,
  findUndetected,
  type Outcome,
  type StageFacts,
  type StageWriting,
  type TrialFacts,
} from './trial-findings.rules.ts';

const CALENDAR: WorkCalendar = {
  zone: 'Asia/Shanghai',
  weeks: [{ validFrom: '2020-01-01', weekdays: new Set([1, 2, 3, 4, 5]), opens: 540, closes: 1_080 }],
  exceptions: new Map(),
};

const stage = (facts: Partial<StageFacts> = {}): StageFacts => ({
  id: 'stage',
  reviewerId: 'manager',
  shopId: 'shop',
  stageNo: 1,
  isDone: false,
  opensOn: '2026-03-09',
  dueOn: '2026-03-09',
  overdueOn: '2026-03-13',
  isBriefed: false,
  ...facts,
});

test('FND-40: overdue from its day on, and over when it is submitted', () => {
  expect(findOverdueStage(stage(), '2026-03-12')).toEqual([]);
  expect(findOverdueStage(stage(), '2026-03-14')).toMatchObject([
    {
      subjectKey: 'stage',
      employeeId: 'manager',
      measured: '5.0000',
      threshold: '4.0000',
      period: { from: '2026-03-09' },
    },
  ]);
  expect(findOverdueStage(stage({ isDone: true }), '2026-03-14')).toEqual([]);
});

test('FND-41: two days of work before a stage opens its briefing is acknowledged', () => {
  const look = (today: string, facts: Partial<StageFacts> = {}): unknown[] =>
    findMissingBriefing(stage(facts), { today, calendar: CALENDAR, briefingDays: 2 }).map(({ severity }) => severity);
  // 9 March 2026 is a Monday.
  expect(look('2026-03-04')).toEqual([]);
  expect(look('2026-03-05')).toEqual(['INFO']);
  expect(look('2026-03-08')).toEqual(['INFO']);
  expect(look('2026-03-09')).toEqual(['WARNING']);
  expect(look('2026-03-09', { isBriefed: true })).toEqual([]);
  expect(look('2026-03-09', { isDone: true })).toEqual([]);
});

test('FND-42: from a share of formulas on, with the stages that say the same', () => {
  const writing = (facts: Partial<StageWriting>): StageWriting => ({
    stage: stage(),
    authorId: 'author',
    remarkCount: 4,
    stockCount: 0,
    alikeCount: 0,
    formulaCount: 0,
    alikeStages: [],
    ...facts,
  });
  expect(findFormulas(writing({}), '0.25')).toEqual([]);
  expect(findFormulas(writing({ remarkCount: 0 }), '0')).toEqual([]);
  expect(findFormulas(writing({ remarkCount: 11, stockCount: 2, formulaCount: 2 }), '0.25')).toEqual([]);
  expect(
    findFormulas(writing({ stockCount: 1, alikeCount: 1, formulaCount: 2, alikeStages: ['x'] }), '0.25'),
  ).toMatchObject([
    { employeeId: 'author', measured: '50.0000', threshold: '25.0000', evidence: [{ id: 'stage' }, { id: 'x' }] },
  ]);
});

test('FND-43: later than five days before the end, or not decided at all', () => {
  const trial = (facts: Partial<TrialFacts>): TrialFacts => ({
    id: 'trial',
    employeeId: 'anna',
    shopId: 'shop',
    endOn: '2026-06-02',
    latestOn: '2026-05-28',
    closedOn: null,
    isVoid: false,
    ...facts,
  });
  const look = (facts: Partial<TrialFacts>, today: string): unknown[] =>
    findLateDecision(trial(facts), today).map(({ severity, measured }) => `${severity} ${measured}`);
  expect(look({}, '2026-05-28')).toEqual([]);
  expect(look({}, '2026-05-29')).toEqual(['SERIOUS 1.0000']);
  expect(look({ closedOn: '2026-05-28' }, '2026-07-01')).toEqual([]);
  expect(look({ closedOn: '2026-05-30' }, '2026-07-01')).toEqual(['WARNING 2.0000']);
  expect(look({ closedOn: '2026-05-30', isVoid: true }, '2026-07-01')).toEqual([]);
});

test('FND-44: more than three in ten of at least three decided trials, by manager and year', () => {
  let number = 0;
  const outcome = (isUndetected: boolean, facts: Partial<Outcome> = {}): Outcome => {
    number += 1;
    const decided = { trialId: `trial ${number}`, managerId: 'manager', shopId: 'shop', decidedOn: '2026-05-20' };
    return { ...decided, isUndetected, ...facts };
  };
  const look = (...outcomes: Outcome[]) => findUndetected(outcomes, { share: '0.30', least: 3 });
  const [yes, no] = [outcome(true), outcome(false)];
  expect(look(yes, no)).toEqual([]);
  expect(look(outcome(true), outcome(false), outcome(false))).toMatchObject([
    {
      subjectKey: 'manager',
      measured: '33.3333',
      threshold: '30.0000',
      period: { from: '2026-01-01', to: '2027-01-01' },
    },
  ]);
  expect(look(outcome(true), outcome(false), outcome(false), outcome(false))).toEqual([]);
  const ten = Array.from({ length: 10 }, (_, at) => outcome(at < 3));
  expect(look(...ten)).toEqual([]);
  expect(look(yes, no, outcome(false, { managerId: 'other' }))).toEqual([]);
  expect(look(yes, no, outcome(false, { decidedOn: '2025-12-31' }))).toEqual([]);
});
