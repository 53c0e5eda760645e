import { expect, test } from 'vitest';

import { differenceOf, totalOf } from './policy-preview.rules.ts';

test('rules 17.6: the difference is what is kept of bonus and wage under the one and the other version', () => {
  const real = { incidentCount: 1, bonus: '480.00', payableDeduction: '13.33' };
  const preview = { incidentCount: 0, bonus: '600.00', payableDeduction: '0.00' };

  expect(differenceOf(real, preview)).toBe('133.33');
  expect(differenceOf(preview, real)).toBe('-133.33');
});

test('rules 17.5: a month without workdays has no bonus; a month without a wage has no difference', () => {
  const idle = { incidentCount: 0, bonus: null, payableDeduction: '0.00' };

  expect(differenceOf(idle, idle)).toBe('0.00');
  expect(differenceOf(idle, { ...idle, payableDeduction: null })).toBeNull();
  expect(differenceOf(null, idle)).toBeNull();
  expect(totalOf(['133.33', null, '-0.33'])).toBe('133.00');
});
