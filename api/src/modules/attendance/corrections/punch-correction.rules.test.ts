import { expect, test } from 'vitest';

import { whyNotAdd } from './punch-correction.rules.ts';

test('rules 17.3: a punch to add has a moment that is over, and came or went', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  const when = { now, oldest: 400 };

  expect(whyNotAdd({ at: now, direction: 'IN' }, when)).toBeNull();
  expect(whyNotAdd({ at: new Date('2026-11-23T02:00:01Z'), direction: 'IN' }, when)).toEqual({
    path: 'at',
    code: 'PUNCH_IN_FUTURE',
  });
  expect(whyNotAdd({ at: new Date('0001-01-01T00:00:00Z'), direction: 'IN' }, when)).toEqual({
    path: 'at',
    code: 'PUNCH_TOO_OLD',
  });
  expect(whyNotAdd({ at: now, direction: 'SEEN' }, when)).toEqual({ path: 'direction', code: 'VALUE_OUT_OF_RANGE' });
  expect(whyNotAdd({ at: null, direction: 'IN' }, when)).toEqual({ path: 'at', code: 'VALUE_REQUIRED' });
  expect(whyNotAdd({ at: now, direction: null }, when)).toEqual({ path: 'direction', code: 'VALUE_REQUIRED' });
});
