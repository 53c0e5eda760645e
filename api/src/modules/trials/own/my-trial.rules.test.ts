import { expect, test } from 'vitest';

import { isShown, whyNotAssess } from './my-trial.rules.ts';

const OPEN = { isOpen: true, isSubmitted: false, stage: { state: 'OPEN', opensOn: '2026-05-20' } } as const;

test('rules 19.3: the self-assessment is written once, when stage 3 is open and before its review', () => {
  expect(whyNotAssess(OPEN, '2026-05-20')).toBeNull();
  expect(whyNotAssess(OPEN, '2026-05-19')).toBe('TRIAL_SELF_ASSESSMENT_NOT_OPEN');
  expect(whyNotAssess({ ...OPEN, isSubmitted: true }, '2026-05-20')).toBe('TRIAL_SELF_ASSESSMENT_SUBMITTED');
  expect(whyNotAssess({ ...OPEN, isOpen: false }, '2026-05-20')).toBe('TRIAL_CLOSED');
  const submitted = { ...OPEN, stage: { ...OPEN.stage, state: 'SUBMITTED' } } as const;
  expect(whyNotAssess(submitted, '2026-05-20')).toBe('TRIAL_STAGE_SUBMITTED');
});

test('rules 19.3: the person sees a result from its day on; of stage 3 there is none', () => {
  expect(isShown({ state: 'SUBMITTED', shownOn: '2026-03-11' }, '2026-03-10')).toBe(false);
  expect(isShown({ state: 'SUBMITTED', shownOn: '2026-03-11' }, '2026-03-11')).toBe(true);
  expect(isShown({ state: 'SUBMITTED', shownOn: null }, '2026-06-11')).toBe(false);
  expect(isShown({ state: 'OPEN', shownOn: '2026-03-11' }, '2026-03-11')).toBe(false);
});
