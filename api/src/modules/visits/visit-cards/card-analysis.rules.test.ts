import { expect, test } from 'vitest';

import { figuresOf, type AnalysedVisit } from './card-analysis.rules.ts';

function on(visitedOn: string, more: Partial<AnalysedVisit> = {}): AnalysedVisit {
  return { visitedOn, isPrepared: false, objection: null, ...more };
}

test('rules 5.1: the analysis block: visits, first and last date, average and longest interval, prepared share, objections', () => {
  const visits = [
    on('2026-01-05', { isPrepared: true }),
    on('2026-02-06', { objection: 'NO_HURRY' }),
    on('2026-03-05', { isPrepared: true, objection: 'NO_HURRY' }),
    on('2026-04-08', { objection: 'NO_MONEY' }),
  ];

  expect(figuresOf(visits.toReversed())).toEqual({
    visitCount: 4,
    firstVisitOn: '2026-01-05',
    lastVisitOn: '2026-04-08',
    averageInterval: '31.00',
    longestInterval: 34,
    preparedCount: 2,
    prepRate: '0.5000',
    objections: { NO_NEED: 0, NO_MONEY: 1, NO_HURRY: 2, OTHER: 0 },
  });
});

test('rules 5.1, 1.7: one visit has no interval, and none has no prepared share either', () => {
  expect(figuresOf([on('2026-01-05')])).toMatchObject({
    averageInterval: null,
    longestInterval: null,
    prepRate: '0.0000',
  });
  expect(figuresOf([])).toMatchObject({ visitCount: 0, firstVisitOn: null, lastVisitOn: null, prepRate: null });
});

test('rules 5.1: two visits on one day lie no day apart', () => {
  expect(figuresOf([on('2026-01-05'), on('2026-01-05'), on('2026-01-10')])).toMatchObject({
    averageInterval: '2.50',
    longestInterval: 5,
  });
});
