import { describe, expect, test } from 'vitest';

import { DAILY_KINDS, isMoveOverdue, moveDueOn, needsHandling } from './daily-record.rules.ts';

describe('the daily archive', () => {
  test('rules 6.7: important on 1 November, to be moved by the end of the 8th', () => {
    const due = moveDueOn('2026-11-01', 7);

    expect(due).toBe('2026-11-08');
    expect(isMoveOverdue({ moveDueOn: due, isMoved: false }, '2026-11-08')).toBe(false);
    expect(isMoveOverdue({ moveDueOn: due, isMoved: false }, '2026-11-09')).toBe(true);
  });

  test('rules 6.7: what was moved, or never important, is not flagged', () => {
    expect(isMoveOverdue({ moveDueOn: '2026-11-08', isMoved: true }, '2027-01-01')).toBe(false);
    expect(isMoveOverdue({ moveDueOn: null, isMoved: false }, '2027-01-01')).toBe(false);
  });

  test('rules 6.7: praise and complaints of casual customers carry an opinion on their handling', () => {
    expect(DAILY_KINDS.filter(needsHandling)).toEqual(['PRAISE', 'COMPLAINT']);
  });
});
