import { expect, test } from 'vitest';

import { cellsOf, HOLIDAY_OFF, minOnDuty, NOTHING, REST, totalsOf, weekFilters, withChange } from './roster-month.ts';

test('a month comes by weeks, the last one to its end', () => {
  const { first, fifth } = weekFilters('2026-12-01');
  expect(first.date).toEqual({ gte: '2026-12-01', lte: '2026-12-07' });
  expect(fifth.date).toEqual({ gte: '2026-12-29', lte: '2026-12-31' });
  expect(weekFilters('2026-02-01').fifth.date).toEqual({ gte: '2026-03-01', lte: '2026-02-28' });
});

test('a change back to what is saved is none', () => {
  const one = withChange({}, 'p 2026-12-01', { mark: REST, saved: NOTHING });
  expect(one).toEqual({ 'p 2026-12-01': REST });
  expect(withChange(one, 'p 2026-12-01', { mark: NOTHING, saved: NOTHING })).toEqual({});
});

test('rest days and holidays are no days of work', () => {
  const marks = ['shift', REST, HOLIDAY_OFF, NOTHING, 'shift'].map((mark) => ({
    mark,
    minutes: mark === 'shift' ? 480 : 0,
  }));
  expect(totalsOf(marks)).toEqual({ days: 2, minutes: 960, rests: 2 });
});

test('how many must be on duty goes by the rule of the day', () => {
  const rules = [
    { validFrom: '2026-12-10', minOnDuty: 3 },
    { validFrom: '2026-01-01', minOnDuty: 2 },
  ];
  expect(['2025-12-31', '2026-12-09', '2026-12-10'].map((day) => minOnDuty(rules, day))).toEqual([1, 2, 3]);
});

test('what is sent names what was seen', () => {
  const line = { version: 4 } as never;
  expect(cellsOf({ 'p 2026-12-01': NOTHING, 'p 2026-12-02': 'shift' }, new Map([['p 2026-12-01', line]]))).toEqual([
    { employeeId: 'p', date: '2026-12-01', version: 4 },
    { employeeId: 'p', date: '2026-12-02', kind: 'WORK', shiftTemplateId: 'shift' },
  ]);
});
