import { expect, test } from 'vitest';

import { lengthWarningOf } from './trial-template.access.ts';
import { whyNotFrom, whyNotItems, whyNotMonths, whyNotStageNo, whyNotTouch } from './trial-template.rules.ts';

const items = (...stages: number[]) => stages.map((stageNo) => ({ stageNo }));

test('rules 19.3: each stage judges 1 to 20 items', () => {
  expect(whyNotItems(items(1, 2, 3))).toBeNull();
  expect(whyNotItems(items(1, 3))).toBe('TRIAL_TEMPLATE_STAGE_EMPTY');
  expect(whyNotItems(items(1, 2, ...Array<number>(21).fill(3)))).toBe('VALUE_OUT_OF_RANGE');
  expect([0, 1, 3, 4].map(whyNotStageNo)).toEqual(['VALUE_OUT_OF_RANGE', null, null, 'VALUE_OUT_OF_RANGE']);
});

test('rules 19.3: what is in force or in use stays', () => {
  expect(whyNotTouch({ validFrom: '2026-12-01', isInUse: false }, '2026-11-30')).toBeNull();
  expect(whyNotTouch({ validFrom: '2026-12-01', isInUse: false }, '2026-12-01')).toBe('TRIAL_TEMPLATE_IN_FORCE');
  expect(whyNotTouch({ validFrom: '2026-12-01', isInUse: true }, '2026-11-30')).toBe('TRIAL_TEMPLATE_IN_FORCE');
  expect(whyNotFrom('2026-11-29', '2026-11-30')).toBe('TRIAL_TEMPLATE_IN_PAST');
  expect(whyNotFrom('2026-11-30', '2026-11-30')).toBeNull();
});

test('rules 19.4: the length is 1 to 12 months; longer than the law allows is only marked', () => {
  expect([0, 1, 12, 13].map(whyNotMonths)).toEqual(['VALUE_OUT_OF_RANGE', null, null, 'VALUE_OUT_OF_RANGE']);
  expect([3, 6, 7].map((months) => lengthWarningOf({ months }))).toEqual([null, null, 'OVER_SIX_MONTHS']);
});
