import { expect, test } from 'vitest';

import { isReportOverdue, reportDueOn, whyNotEventState, whyNotHeld, whyNotReported } from './sales-event.rules.ts';

test('rules 8.10: planned, approved, held, reported; called off until it was held', () => {
  expect(whyNotEventState('PLANNED', 'APPROVED')).toBeNull();
  expect(whyNotEventState('PLANNED', 'HELD')).toBe('SALES_EVENT_STATE_NOT_NEXT');
  expect(whyNotEventState('APPROVED', 'CANCELLED')).toBeNull();
  expect(whyNotEventState('HELD', 'CANCELLED')).toBe('SALES_EVENT_STATE_NOT_NEXT');
  expect(whyNotEventState('REPORTED', 'HELD')).toBe('SALES_EVENT_STATE_NOT_NEXT');
});

test('rules 8.10: the effect report is due 14 days after the last day', () => {
  const event = { state: 'HELD', reportDueOn: '2026-10-26' } as const;

  expect(reportDueOn('2026-10-12', 14)).toBe('2026-10-26');
  expect(isReportOverdue(event, '2026-10-26')).toBe(false);
  expect(isReportOverdue(event, '2026-10-27')).toBe(true);
  expect(isReportOverdue({ ...event, state: 'REPORTED' }, '2026-12-01')).toBe(false);
});

test('rules 8.10: reported needs conclusions, held needs the last day', () => {
  expect(whyNotReported('  ')).toBe('SALES_EVENT_CONCLUSIONS_MISSING');
  expect(whyNotReported('41 leads, 6 orders.')).toBeNull();
  expect(whyNotHeld('2026-10-12', '2026-10-11')).toBe('SALES_EVENT_NOT_OVER');
  expect(whyNotHeld('2026-10-12', '2026-10-12')).toBeNull();
});
