import { expect, test } from 'vitest';

import { mustExplain, whyNotDecide } from './finding.rules.ts';

test('a finding goes forward only, and what is dealt with stays so', () => {
  expect(whyNotDecide('OPEN', 'ACKNOWLEDGED')).toBeNull();
  expect(whyNotDecide('ACKNOWLEDGED', 'ACTION')).toBeNull();
  expect(whyNotDecide('ACTION', 'ACKNOWLEDGED')).toBe('FINDING_STATE_NOT_NEXT');
  expect(whyNotDecide('OPEN', 'OPEN')).toBe('FINDING_STATE_NOT_NEXT');
  expect(whyNotDecide('RESOLVED', 'DISMISSED')).toBe('FINDING_CLOSED');
});

test('only taking note needs no word', () => {
  expect(mustExplain('ACKNOWLEDGED')).toBe(false);
  expect(mustExplain('DISMISSED')).toBe(true);
});
