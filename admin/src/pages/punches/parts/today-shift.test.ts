import { expect, test } from 'vitest';

import { shiftOfNow } from './today-shift.ts';

const night = { date: '2026-03-01', kind: 'WORK', startsAt: '2026-03-01T14:00:00Z', endsAt: '2026-03-02T06:00:00Z' };
const day = { date: '2026-03-02', kind: 'WORK', startsAt: '2026-03-02T08:00:00Z', endsAt: '2026-03-02T14:00:00Z' };
const at = (time: string) => ({ today: '2026-03-02', now: new Date(`2026-03-02T${time}Z`) });

test('rules 17.2: a shift belongs to the day on which it starts, and is shown until it ends', () => {
  expect(shiftOfNow([night, day], at('05:00:00'))).toBe(night);
  expect(shiftOfNow([night, day], at('07:00:00'))).toBe(day);
  expect(shiftOfNow([night], at('07:00:00'))).toBeNull();
});
