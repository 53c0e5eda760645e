import { expect, test } from 'vitest';

import { monthBeside } from './month.ts';

test('months go on over the end of the year, both ways', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1), monthBeside('2026-05', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2026-05',
  ]);
});
