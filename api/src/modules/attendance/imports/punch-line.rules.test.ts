import { expect, test } from 'vitest';

import { clockTime, punchLine } from './punch-line.rules.ts';

test('rules 17.2: the reading of a clock, strictly by the calendar', () => {
  expect(clockTime('2026-03-02 08:58:01')).toBe('2026-03-02 08:58:01');
  expect(clockTime('2026/3/2 8:58')).toBe('2026-03-02 08:58:00');
  expect(clockTime('+1 2026-02-28 0:31')).toBe('2026-03-01 00:31:00');
  for (const text of ['2026-02-30 08:00', '2026-03-02 24:00', '2026-03-02', '02/03/2026 08:00', '', '0000-01-01 08:00'])
    expect(clockTime(text), text).toBeNull();
});

test('rules 17.2: what a device says is a line; what it does not say is told', () => {
  const read = punchLine(['number', 'at', 'direction']);
  const row = (...texts: string[]) => read({ line: 3, texts });

  expect(row('7', '2026-03-02 08:58:01', '0')).toMatchObject({ line: 3, number: '7', employee: null, direction: 'IN' });
  expect(row('7', '2026-03-02 08:58:01', '255')).toMatchObject({ direction: null });
  expect(row('7', '2026-03-02 08:58:01', 'C/Out')).toMatchObject({ direction: 'OUT' });
  expect(row('', '2026-03-02 08:58:01', '0')).toEqual({ column: 'number', code: 'REQUIRED' });
  expect(row('7', '', '0')).toEqual({ column: 'at', code: 'REQUIRED' });
  expect(row('7', 'yesterday', '0')).toEqual({ column: 'at', code: 'NOT_A_DATE' });
  expect(row('7', '2026-03-02 08:58:01', 'sideways')).toEqual({ column: 'direction', code: 'NOT_IN_LIST' });
  expect(row('7'.repeat(41), '2026-03-02 08:58:01', '0')).toEqual({ column: 'number', code: 'TOO_LONG' });
  expect(row('7\u0000', '2026-03-02 08:58:01', '0')).toEqual({ column: 'number', code: 'U0000' });
});
