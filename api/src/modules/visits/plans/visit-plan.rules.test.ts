import { expect, test } from 'vitest';

import {
  isPlannedVisit,
  planAdherence,
  planState,
  whyNotCancel,
  whyNotChange,
  whyNotDone,
  whyNotMove,
  whyNotPlannedOn,
} from './visit-plan.rules.ts';

const TODAY = '2026-11-21';
const ahead = { plannedOn: '2026-11-23', cancelledOn: null };
const ofToday = { plannedOn: TODAY, cancelledOn: null };

test('rules 5.4: plans are for today and later, at most a year ahead', () => {
  expect(whyNotPlannedOn(TODAY, TODAY)).toBeNull();
  expect(whyNotPlannedOn('2026-11-20', TODAY)).toBe('VISIT_PLAN_IN_PAST');
  expect(whyNotPlannedOn('2027-11-23', TODAY)).toBe('VISIT_PLAN_TOO_FAR');
});

test('rules 5.4: adherence is planned visits done on the planned date by planned visits', () => {
  expect(planAdherence(3, 4)).toBe('0.7500');
  expect(planAdherence(0, 0)).toBeNull();
});

test('rules 5.4: what is given up before its day counts no more, what is given up on it does', () => {
  expect(isPlannedVisit({ ...ahead, cancelledOn: '2026-11-22' })).toBe(false);
  expect(isPlannedVisit({ ...ahead, cancelledOn: '2026-11-23' })).toBe(true);
  expect(isPlannedVisit(ahead)).toBe(true);
});

test('rules 5.4: giving up on the day needs a reason', () => {
  expect(whyNotCancel(ahead, { hasReason: false, today: TODAY })).toBeNull();
  expect(whyNotCancel(ofToday, { hasReason: false, today: TODAY })).toBe('TEXT_REQUIRED');
  expect(whyNotCancel(ofToday, { hasReason: true, today: TODAY })).toBeNull();
});

test('rules 5.4: a day that has begun keeps its plan', () => {
  expect(whyNotMove(ahead, { day: '2026-11-25', today: TODAY })).toBeNull();
  expect(whyNotMove(ofToday, { day: '2026-11-25', today: TODAY })).toBe('VISIT_PLAN_DAY_BEGUN');
  expect(whyNotMove(ofToday, { day: TODAY, today: TODAY })).toBeNull();
  expect(whyNotMove(ahead, { day: '2026-11-20', today: TODAY })).toBe('VISIT_PLAN_IN_PAST');
  expect(whyNotChange({ plannedOn: '2026-11-20', cancelledOn: null }, TODAY)).toBe('VISIT_PLAN_IN_PAST');
  expect(whyNotChange({ ...ahead, cancelledOn: TODAY }, TODAY)).toBe('VISIT_PLAN_CANCELLED');
});

test('rules 5.4: planned, visited, missed, cancelled', () => {
  expect(planState(ofToday, { isVisited: false, today: TODAY })).toBe('PLANNED');
  expect(planState(ofToday, { isVisited: true, today: TODAY })).toBe('VISITED');
  expect(planState({ ...ofToday, plannedOn: '2026-11-20' }, { isVisited: false, today: TODAY })).toBe('MISSED');
  expect(planState({ ...ofToday, cancelledOn: TODAY }, { isVisited: false, today: TODAY })).toBe('CANCELLED');
});

test('rules 5.4: done is marked on the day, and once', () => {
  expect(whyNotDone({ plannedOn: TODAY, doneAt: null }, TODAY)).toBeNull();
  expect(whyNotDone({ plannedOn: '2026-11-22', doneAt: null }, TODAY)).toBe('VISIT_PLAN_NOT_DUE');
  expect(whyNotDone({ plannedOn: TODAY, doneAt: new Date('2026-11-21T02:00:00Z') }, TODAY)).toBe(
    'VISIT_PLAN_DONE_ALREADY',
  );
});
