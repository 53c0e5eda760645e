import { expect, test } from 'vitest';

import type { CandidateStepKind } from './recruiting.enums.ts';
import {
  isFilled,
  needsNote,
  stateAfter,
  whyNotChange,
  whyNotKind,
  whyNotOpen,
  whyNotPlace,
  whyNotReopenRequisition,
  whyNotStep,
  whyNotStepDate,
} from './recruiting.rules.ts';

const taken = (...kinds: CandidateStepKind[]) => kinds.map((kind) => ({ kind, date: '2026-11-01' }));

test('rules 20.2: CV screening, first interview, hired or refused', () => {
  expect(whyNotStep('SCREENING', { state: 'NEW', steps: [] })).toBeNull();
  expect(whyNotStep('FIRST_INTERVIEW', { state: 'NEW', steps: [] })).toBe('CANDIDATE_STATE_NOT_NEXT');
  expect(whyNotStep('FIRST_INTERVIEW', { state: 'SCREENED', steps: taken('SCREENING') })).toBeNull();
  expect(whyNotStep('HIRE', { state: 'SCREENED', steps: taken('SCREENING') })).toBe('CANDIDATE_STATE_NOT_NEXT');
  expect(whyNotStep('HIRE', { state: 'INTERVIEWED', steps: taken('SCREENING', 'FIRST_INTERVIEW') })).toBeNull();
  expect(whyNotStep('REJECT', { state: 'NEW', steps: [] })).toBeNull();
  expect(whyNotStep('REJECT', { state: 'HIRED', steps: [] })).toBe('CANDIDATE_STATE_NOT_NEXT');
  expect(stateAfter('FIRST_INTERVIEW')).toBe('INTERVIEWED');
});

test('rules 20.2: out of the reserve pool one is hired when the first interview was held', () => {
  expect(whyNotStep('HIRE', { state: 'RESERVE', steps: taken('SCREENING', 'RESERVE') })).toBe('CANDIDATE_STEP_MISSING');
  expect(whyNotStep('HIRE', { state: 'RESERVE', steps: taken('SCREENING', 'FIRST_INTERVIEW', 'RESERVE') })).toBeNull();
  expect(whyNotStep('FIRST_INTERVIEW', { state: 'RESERVE', steps: taken('RESERVE') })).toBe('CANDIDATE_STEP_MISSING');
  expect(whyNotStep('SCREENING', { state: 'RESERVE', steps: taken('RESERVE') })).toBeNull();
  expect(whyNotStep('RESERVE', { state: 'RESERVE', steps: taken('RESERVE') })).toBe('CANDIDATE_STATE_NOT_NEXT');
});

test('rules 20.2: a refusal that is taken back begins anew', () => {
  const steps = taken('SCREENING', 'FIRST_INTERVIEW', 'REJECT', 'REOPEN', 'RESERVE');

  expect(whyNotStep('REOPEN', { state: 'REJECTED', steps: taken('REJECT') })).toBeNull();
  expect(whyNotStep('REOPEN', { state: 'HIRED', steps: [] })).toBe('CANDIDATE_STATE_NOT_NEXT');
  expect(whyNotStep('HIRE', { state: 'RESERVE', steps })).toBe('CANDIDATE_STEP_MISSING');
});

test('rules 20.2: a step is dated by its day, in the order in which it was done', () => {
  const known = { today: '2026-11-23', steps: taken('SCREENING'), appliedOn: '2026-10-30' };

  expect(whyNotStepDate('2026-11-23', known)).toBeNull();
  expect(whyNotStepDate('2026-11-01', known)).toBeNull();
  expect(whyNotStepDate('2026-11-24', known)).toBe('CANDIDATE_STEP_IN_FUTURE');
  expect(whyNotStepDate('2026-10-31', known)).toBe('CANDIDATE_STEP_BEFORE_LAST');
  expect(whyNotStepDate('2026-10-29', { ...known, steps: [] })).toBe('CANDIDATE_STEP_BEFORE_LAST');
});

test('rules 20.2: a requisition is filled with the last one who was asked for', () => {
  expect(isFilled({ headcount: 2, hiredCount: 1 })).toBe(false);
  expect(isFilled({ headcount: 2, hiredCount: 2 })).toBe(true);
  expect([whyNotOpen('OPEN'), whyNotOpen('FILLED'), whyNotOpen('CALLED_OFF')]).toEqual([
    null,
    'REQUISITION_CLOSED',
    'REQUISITION_CLOSED',
  ]);
  expect([whyNotReopenRequisition('OPEN'), whyNotReopenRequisition('FILLED')]).toEqual(['REQUISITION_OPEN', null]);
});

test('rules 20.2: a shop asks for posts in the shop; the office for the office', () => {
  expect(whyNotPlace('CLERK', 'shop')).toBeNull();
  expect(whyNotPlace('OFFICE', null)).toBeNull();
  expect([whyNotPlace('CLERK', null), whyNotPlace('OFFICE', 'shop')]).toEqual([
    'POSTING_SHOP_UNFIT',
    'POSTING_SHOP_UNFIT',
  ]);
});

test('rules 20.2: a refusal says why; hiring is an action of its own', () => {
  expect([needsNote('REJECT'), needsNote('REOPEN'), needsNote('SCREENING')]).toEqual([true, true, false]);
  expect([whyNotKind('HIRE'), whyNotKind('RESERVE')]).toEqual(['CANDIDATE_HIRE_APART', null]);
});

test('rules 20.2: who was hired or forgotten is not changed any more', () => {
  expect(whyNotChange({ state: 'RESERVE', forgottenAt: null })).toBeNull();
  expect(whyNotChange({ state: 'HIRED', forgottenAt: null })).toBe('CANDIDATE_HIRED');
  expect(whyNotChange({ state: 'REJECTED', forgottenAt: new Date('2026-11-23T00:00:00Z') })).toBe(
    'CANDIDATE_FORGOTTEN',
  );
});
