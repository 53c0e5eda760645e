import { expect, test } from 'vitest';

import {
  countFacts,
  type Evidence,
  hasOpinion,
  needsOverride,
  whyNotAskOverride,
  whyNotDecide,
  whyNotDecider,
} from './decision.rules.ts';

/** Of a trial from 2 March to 2 June 2026. */
const EVIDENCE: Evidence = {
  state: 'RUNNING',
  hasLeft: false,
  endOn: '2026-06-02',
  latestOn: '2026-05-28',
  hasOpinion: true,
  hasDocumentedFault: false,
  stage3FactCount: 2,
};
const known = (values: Partial<Evidence> = {}): Evidence => ({ ...EVIDENCE, ...values });

test('rules 19.4: nobody is hired or refused before the opinion of stage 3 is known, nor twice', () => {
  for (const decision of ['CONFIRM', 'NOT_HIRED'] as const) {
    expect(whyNotDecide(decision, known(), '2026-05-26')).toBeNull();
    expect(whyNotDecide(decision, known({ hasOpinion: false }), '2026-05-26')).toBe('TRIAL_OPINION_MISSING');
    expect(whyNotDecide(decision, known({ state: 'CONFIRMED' }), '2026-05-26')).toBe('TRIAL_CLOSED');
  }
});

test('rules 19.4: about somebody who is gone nothing is decided any more', () => {
  const gone = known({ hasLeft: true, hasDocumentedFault: true });

  for (const decision of ['CONFIRM', 'NOT_HIRED'] as const)
    expect(whyNotDecide(decision, gone, '2026-05-26')).toBe('TRIAL_PERSON_LEFT');
  expect(whyNotAskOverride(known({ hasLeft: true }), '2026-05-29')).toBe('TRIAL_PERSON_LEFT');
});

test('rules 19.4: not to hire somebody needs a fault on record or two facts of stage 3', () => {
  expect(whyNotDecide('NOT_HIRED', known({ stage3FactCount: 1 }), '2026-05-26')).toBe('TRIAL_EVIDENCE_MISSING');
  expect(whyNotDecide('CONFIRM', known({ stage3FactCount: 0 }), '2026-05-26')).toBeNull();
  expect(whyNotDecide('NOT_HIRED', known({ stage3FactCount: 0, hasDocumentedFault: true }), '2026-05-26')).toBeNull();
});

test('rules 19.4: after the last day, and without a fault on record, only the general manager consents', () => {
  expect(whyNotDecide('NOT_HIRED', known(), '2026-05-28')).toBeNull();
  expect(whyNotDecide('NOT_HIRED', known(), '2026-05-29')).toBe('TRIAL_OVERRIDE_NEEDED');
  expect(whyNotDecide('NOT_HIRED', known({ hasDocumentedFault: true }), '2026-05-29')).toBeNull();
  expect(whyNotDecide('CONFIRM', known(), '2026-05-29')).toBeNull();
  expect(needsOverride(known(), '2026-05-28')).toBe(false);
  expect(whyNotAskOverride(known(), '2026-05-29')).toBeNull();
  expect(whyNotAskOverride(known(), '2026-05-28')).toBe('TRIAL_OVERRIDE_NOT_NEEDED');
  expect(whyNotAskOverride(known({ stage3FactCount: 0 }), '2026-05-29')).toBe('TRIAL_EVIDENCE_MISSING');
});

test('rules 19.4: a trial that ran out undecided can still be confirmed, and no more', () => {
  const over = known({ state: 'OVERDUE_CONFIRM_RISK', hasDocumentedFault: true });

  expect(whyNotDecide('CONFIRM', over, '2026-06-02')).toBeNull();
  expect(whyNotDecide('NOT_HIRED', over, '2026-06-02')).toBe('TRIAL_ENDED');
  expect(whyNotAskOverride(known({ state: 'OVERDUE_CONFIRM_RISK' }), '2026-06-02')).toBe('TRIAL_ENDED');
});

test('rules 19.4: a fact of stage 3 is a rating of 1 or 2 with what happened', () => {
  const items = [
    { rating: 1, fact: '少找 20 元' },
    { rating: 2, fact: '迟到两次' },
    { rating: 3, fact: '能独立收银' },
    { rating: 1, fact: null },
    { rating: null, fact: '没看' },
  ];

  expect(countFacts(items)).toBe(2);
});

test('rules 19.4: where the opinion is overdue, notes of HR stand for it', () => {
  const today = '2026-05-24';

  expect(hasOpinion({ state: 'SUBMITTED', overdueOn: today }, { hrNotes: 0, today: '2026-05-20' })).toBe(true);
  expect(hasOpinion({ state: 'OVERDUE', overdueOn: today }, { hrNotes: 1, today })).toBe(true);
  expect(hasOpinion({ state: 'OVERDUE', overdueOn: today }, { hrNotes: 0, today })).toBe(false);
  expect(hasOpinion({ state: 'OPEN', overdueOn: today }, { hrNotes: 1, today: '2026-05-23' })).toBe(false);
});

test('rules 2: who gave the opinion does not decide', () => {
  expect(whyNotDecider({ employeeId: 'anna' }, { opinionBy: 'anna' })).toBe('TRIAL_DECIDER_REVIEWED');
  expect(whyNotDecider({ employeeId: 'anna' }, { opinionBy: 'bert' })).toBeNull();
  expect(whyNotDecider({ employeeId: null }, { opinionBy: null })).toBeNull();
});
