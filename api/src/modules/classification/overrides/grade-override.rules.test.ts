import { expect, test } from 'vitest';

import { isOver, whyNotOverride } from './grade-override.rules.ts';

const NOW = { current: 'B', today: '2026-11-21' } as const;

test('rules 7.3: a grade by hand has an end, and only D may be without one', () => {
  expect(whyNotOverride({ grade: 'A', endsOn: '2026-12-31' }, NOW)).toBeNull();
  expect(whyNotOverride({ grade: 'A', endsOn: null }, NOW)).toBe('GRADE_END_REQUIRED');
  expect(whyNotOverride({ grade: 'D', endsOn: null }, NOW)).toBeNull();
  expect(whyNotOverride({ grade: 'A', endsOn: '2026-11-20' }, NOW)).toBe('GRADE_END_IN_PAST');
  expect(whyNotOverride({ grade: 'B', endsOn: '2026-12-31' }, NOW)).toBe('GRADE_UNCHANGED');
  expect(whyNotOverride({ grade: 'N', endsOn: '2026-12-31' }, NOW)).toBe('GRADE_NOT_BY_HAND');
});

test('rules 7.3: it holds on its last day', () => {
  expect(isOver({ endsOn: '2026-11-21' }, '2026-11-21')).toBe(false);
  expect(isOver({ endsOn: '2026-11-20' }, '2026-11-21')).toBe(true);
  expect(isOver({ endsOn: null }, '2026-11-21')).toBe(false);
});
