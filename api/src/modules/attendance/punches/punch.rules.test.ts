import { expect, test } from 'vitest';

import { isRepeated, positionText, sharesDay, whyNotPosition } from './punch.rules.ts';

const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);

test('rules 17.2: two touches within a minute are one; another direction is another punch', () => {
  const last = { at: at('01:00:00'), direction: 'IN' } as const;

  expect(isRepeated(last, { at: at('01:00:59'), direction: 'IN' })).toBe(true);
  expect(isRepeated(last, { at: at('01:01:00'), direction: 'IN' })).toBe(false);
  expect(isRepeated(last, { at: at('01:00:10'), direction: 'OUT' })).toBe(false);
  expect(isRepeated(null, { at: at('01:00:00'), direction: 'IN' })).toBe(false);
});

test('promise D1: a position needs consent, and lies on the earth', () => {
  const here = { coordinates: '31.23041,121.4737', accuracyMetres: 20, hasConsented: true };

  expect(whyNotPosition(here)).toBeNull();
  expect(whyNotPosition({ ...here, hasConsented: false })).toBe('PUNCH_POSITION_WITHOUT_CONSENT');
  for (const coordinates of ['90.1,0', '0,180.5', 'here', '31.2', '1e1,2', ''])
    expect(whyNotPosition({ ...here, coordinates }), coordinates).toBe('VALUE_OUT_OF_RANGE');
  expect(whyNotPosition({ ...here, accuracyMetres: -1 })).toBe('VALUE_OUT_OF_RANGE');
  expect(positionText(here)).toBe('31.23041,121.47370');
});

test('rules 17.2: a number may go on to somebody else on the day after', () => {
  const first = { startsOn: '2026-01-01', endsOn: '2026-03-01' };

  expect(sharesDay(first, { startsOn: '2026-03-02', endsOn: null })).toBe(false);
  expect(sharesDay(first, { startsOn: '2026-03-01', endsOn: null })).toBe(true);
  expect(sharesDay({ startsOn: '2026-05-01', endsOn: null }, first)).toBe(false);
});
