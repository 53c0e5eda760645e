import { expect, test } from 'vitest';

import { RELATIVE_PERIODS, relativePeriod, type RelativePeriod } from './relative-period.ts';

const expected: Record<RelativePeriod, readonly [string, string]> = {
  TODAY: ['2026-01-01', '2026-01-02'],
  YESTERDAY: ['2025-12-31', '2026-01-01'],
  THIS_WEEK: ['2025-12-29', '2026-01-05'],
  LAST_WEEK: ['2025-12-22', '2025-12-29'],
  THIS_MONTH: ['2026-01-01', '2026-02-01'],
  LAST_MONTH: ['2025-12-01', '2026-01-01'],
  THIS_QUARTER: ['2026-01-01', '2026-04-01'],
  LAST_QUARTER: ['2025-10-01', '2026-01-01'],
  THIS_YEAR: ['2026-01-01', '2027-01-01'],
  LAST_YEAR: ['2025-01-01', '2026-01-01'],
  LAST_7_DAYS: ['2025-12-26', '2026-01-02'],
  LAST_30_DAYS: ['2025-12-03', '2026-01-02'],
  LAST_90_DAYS: ['2025-10-04', '2026-01-02'],
  LAST_12_MONTHS: ['2025-01-02', '2026-01-02'],
  NEXT_7_DAYS: ['2026-01-01', '2026-01-08'],
  NEXT_30_DAYS: ['2026-01-01', '2026-01-31'],
};

test.each(RELATIVE_PERIODS)('rules 1.5: %s on New Year 2026', (name) => {
  const [from, to] = expected[name];

  expect(relativePeriod(name, '2026-01-01')).toEqual({ from, to });
});
