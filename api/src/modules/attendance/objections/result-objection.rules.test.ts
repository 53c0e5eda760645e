import { expect, test } from 'vitest';

import { whyNotObject } from './result-objection.rules.ts';

const FACTS = {
  isCurrent: true,
  computedAt: new Date('2026-11-01T03:20:00Z'),
  monthEnd: '2026-11-01',
  judgedBefore: '2026-11-01',
  hasOpenOne: false,
  days: 7,
};
const at = (now: string) => ({ now: new Date(now), zone: 'Asia/Shanghai' });

test('rules 17.5: the last moment is 24:00 of the seventh day after the result was there', () => {
  expect(whyNotObject(FACTS, at('2026-11-08T15:59:59Z'))).toBeNull();
  expect(whyNotObject(FACTS, at('2026-11-08T16:00:00Z'))).toBe('OBJECTION_TOO_LATE');
});

test.each([
  [{ isCurrent: false }, 'RESULT_REPLACED'],
  [{ judgedBefore: '2026-10-21' }, 'ATTENDANCE_MONTH_NOT_OVER'],
  [{ hasOpenOne: true }, 'OBJECTION_OPEN'],
])('rules 17.5: %j is refused as %s', (facts, code) => {
  expect(whyNotObject({ ...FACTS, ...facts }, at('2026-11-02T00:00:00Z'))).toBe(code);
});
