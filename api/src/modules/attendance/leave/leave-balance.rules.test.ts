import { expect, test } from 'vitest';

import { isAcrossYears, isOverdrawn, leftHours, whyNotTake } from './leave-balance.rules.ts';
import { whyNotShorten } from './leave-request.rules.ts';

const balance = { grantedHours: '40.00', usedHours: '33.50' };

test('rules 21: what is left is exact to the hundredth of an hour', () => {
  expect(leftHours(balance)).toBe('6.50');
  expect(leftHours({ grantedHours: '0.10', usedHours: '0.30' })).toBe('-0.20');
  expect(isOverdrawn(balance, '6.50')).toBe(false);
  expect(isOverdrawn(balance, '6.51')).toBe(true);
});

test('rules 21: without a balance there is no limit; with one the setting decides', () => {
  expect(whyNotTake(null, { hours: '999.00', overdraft: 'REFUSE' })).toBeNull();
  expect(whyNotTake(balance, { hours: '6.51', overdraft: 'REFUSE' })).toBe('LEAVE_OVERDRAWN');
  expect(whyNotTake(balance, { hours: '6.51', overdraft: 'WARN' })).toBeNull();
  expect(whyNotTake(balance, { hours: '6.50', overdraft: 'REFUSE' })).toBeNull();
});

test('hours are granted by the year', () => {
  expect(isAcrossYears('2026-12-31', '2027-01-01')).toBe(true);
  expect(isAcrossYears('2026-01-01', '2026-12-31')).toBe(false);
});

test('rules 17.3: leave is shortened within its time, and stays leave', () => {
  const [startsAt, endsAt] = [new Date('2026-11-23T01:00:00Z'), new Date('2026-11-23T05:00:00Z')];
  const judged = (from: string, to: string, state: 'PENDING' | 'APPROVED' | 'REJECTED' = 'APPROVED') =>
    whyNotShorten(
      { state, startsAt, endsAt },
      { startsAt: new Date(`2026-11-23T${from}:00Z`), endsAt: new Date(`2026-11-23T${to}:00Z`) },
    );

  expect(judged('02:00', '05:00')).toBeNull();
  expect(judged('01:00', '04:59', 'PENDING')).toBeNull();
  expect(judged('01:00', '05:00')).toBe('LEAVE_NOT_SHORTER');
  expect(judged('00:59', '04:00')).toBe('LEAVE_NOT_SHORTER');
  expect(judged('04:00', '04:00')).toBe('REQUEST_ENDS_BEFORE_START');
  expect(judged('02:00', '05:00', 'REJECTED')).toBe('REQUEST_DECIDED');
});
