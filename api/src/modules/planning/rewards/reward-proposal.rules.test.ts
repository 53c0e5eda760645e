import { expect, test } from 'vitest';

import { whyNotPropose } from './reward-proposal.rules.ts';

test('rules 8.8: rewards and penalties are proposed only with a linked basis, never for oneself', () => {
  expect(whyNotPropose({ basisExists: true, isForOneself: false })).toBeNull();
  expect(whyNotPropose({ basisExists: false, isForOneself: false })).toBe('REWARD_BASIS_UNKNOWN');
  expect(whyNotPropose({ basisExists: true, isForOneself: true })).toBe('REWARD_FOR_ONESELF');
});
