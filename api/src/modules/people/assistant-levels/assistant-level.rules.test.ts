import { expect, test } from 'vitest';

import { assistantLevelOn, isReached, whyNotHeldOn, whyNotJudgements } from './assistant-level.rules.ts';

const met = (competenceId: string, isMet = true) => ({ competenceId, isMet });

test('rules 20.6: the competences of the level are the template: each is judged once', () => {
  expect(whyNotJudgements(['a', 'b'], [met('a'), met('b', false)])).toBeNull();
  expect(whyNotJudgements(['a', 'b'], [met('a')])).toBe('ASSISTANT_COMPETENCE_NOT_JUDGED');
  expect(whyNotJudgements(['a'], [met('a'), met('b')])).toBe('ASSISTANT_COMPETENCE_UNFIT');
  expect(whyNotJudgements(['a', 'b'], [met('a'), met('a')])).toBe('ASSISTANT_COMPETENCE_UNFIT');
  expect(whyNotJudgements([], [])).toBe('ASSISTANT_COMPETENCES_MISSING');
});

test('rules 20.6: a level is reached with every competence of it, and dated', () => {
  expect([isReached([met('a'), met('b')]), isReached([met('a'), met('b', false)]), isReached([])]).toEqual([
    true,
    false,
    false,
  ]);
  const appraisals = [
    { level: 'MIDDLE', heldOn: '2026-06-01', isReached: true },
    { level: 'JUNIOR', heldOn: '2025-06-01', isReached: true },
    { level: 'SENIOR', heldOn: '2026-10-01', isReached: false },
  ] as const;
  const on = (date: string) => assistantLevelOn(appraisals, date);
  expect([on('2025-05-31'), on('2025-06-01'), on('2026-05-31'), on('2026-11-01')]).toEqual([
    null,
    'JUNIOR',
    'JUNIOR',
    'MIDDLE',
  ]);
  expect([whyNotHeldOn('2026-11-23', '2026-11-23'), whyNotHeldOn('2026-11-24', '2026-11-23')]).toEqual([
    null,
    'ASSISTANT_APPRAISAL_IN_FUTURE',
  ]);
});
