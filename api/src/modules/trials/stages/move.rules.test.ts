import { expect, test } from 'vitest';

import { movedDays, whyNotMove } from './move.rules.ts';

const AROUND = { today: '2026-03-20', endOn: '2026-06-02', earliest: null, before: '2026-03-09', after: '2026-05-23' };

test('rules 19.4: a stage is moved ahead of today, within the trial, between its neighbours', () => {
  expect(whyNotMove('2026-04-15', AROUND)).toBeNull();
  expect(whyNotMove('2026-03-20', AROUND)).toBeNull();
  expect(whyNotMove('2026-03-19', AROUND)).toBe('TRIAL_STAGE_DUE_IN_PAST');
  expect(whyNotMove('2026-05-24', AROUND)).toBe('TRIAL_STAGE_OUT_OF_ORDER');
  expect(whyNotMove('2026-06-03', { ...AROUND, after: null })).toBe('TRIAL_STAGE_DUE_AFTER_END');
  expect(whyNotMove('2026-06-02', { ...AROUND, after: null })).toBeNull();
  expect(whyNotMove('2026-03-21', { ...AROUND, before: '2026-03-22' })).toBe('TRIAL_STAGE_OUT_OF_ORDER');
});

test('rules 19.3: a stage is never moved before its time in the shop', () => {
  expect(whyNotMove('2026-04-01', { ...AROUND, earliest: '2026-04-02' })).toBe('TRIAL_STAGE_TOO_EARLY');
  expect(whyNotMove('2026-04-02', { ...AROUND, earliest: '2026-04-02' })).toBeNull();
});

test('rules 19.3: it opens and is overdue with it', () => {
  expect(movedDays({ opensOn: '2026-05-20', dueOn: '2026-05-23', overdueOn: '2026-05-24' }, '2026-05-28')).toEqual({
    opensOn: '2026-05-25',
    dueOn: '2026-05-28',
    overdueOn: '2026-05-29',
  });
});
