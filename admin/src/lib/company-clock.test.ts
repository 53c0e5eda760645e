import { afterEach, expect, test } from 'vitest';

import { instantOf, localTime, setCompanyZone, today } from './company-clock.ts';

afterEach(() => setCompanyZone('Asia/Shanghai'));

test('what is typed on the wall clock comes back the same', () => {
  expect(instantOf('2026-11-21T09:30')).toBe('2026-11-21T01:30:00.000Z');
  expect(localTime('2026-11-21T01:30:00.000Z')).toBe('2026-11-21T09:30');
});

test('the day changes at the company midnight', () => {
  expect(today(new Date('2026-11-21T15:59:00Z'))).toBe('2026-11-21');
  expect(today(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

test('zones with daylight saving keep their wall clock', () => {
  setCompanyZone('Europe/Berlin');

  expect(instantOf('2026-07-01T12:00')).toBe('2026-07-01T10:00:00.000Z');
  expect(instantOf('2026-12-01T12:00')).toBe('2026-12-01T11:00:00.000Z');
});
