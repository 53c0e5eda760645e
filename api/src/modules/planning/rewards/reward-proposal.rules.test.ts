import { expect, test } from 'vitest';

import { whyNotPropose } from './reward-proposal.rules.ts';

test('rules 8.8: rewards and penalties are proposed only with a linked basis, never for oneself', () => {
  const own = { exists: true, isOfPerson: true };

  expect(whyNotPropose(own, false)).toBeNull();
  expect(whyNotPropose({ exists: false, isOfPerson: false }, false)).toBe('REWARD_BASIS_UNKNOWN');
  expect(whyNotPropose({ ...own, isOfPerson: false }, false)).toBe('REWARD_BASIS_OF_OTHER');
  expect(whyNotPropose(own, true)).toBe('REWARD_FOR_ONESELF');
});
