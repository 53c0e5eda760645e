import { expect, test } from 'vitest';

import { overlaps, whyNotSpan } from './rep-assignment.rules.ts';

test('an assignment may last a day, not less', () => {
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: '2026-04-01' })).toBeNull();
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: '2026-03-31' })).toBe('ASSIGNMENT_ENDS_BEFORE_START');
  expect(whyNotSpan({ startsOn: '2026-04-01', endsOn: null })).toBeNull();
});

const april = { startsOn: '2026-04-01', endsOn: '2026-04-30' };

test.each([
  [{ startsOn: '2026-05-01', endsOn: null }, false],
  [{ startsOn: '2026-04-30', endsOn: null }, true],
  [{ startsOn: '2026-03-01', endsOn: '2026-03-31' }, false],
  [{ startsOn: '2026-03-01', endsOn: '2026-04-01' }, true],
  [{ startsOn: '2026-01-01', endsOn: null }, true],
])('April and %j share a day: %s', (other, shared) => {
  expect(overlaps(april, other)).toBe(shared);
  expect(overlaps(other, april)).toBe(shared);
});
