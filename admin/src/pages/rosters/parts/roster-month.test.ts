import { expect, test } from 'vitest';

import { cellsOf, HOLIDAY_OFF, minOnDuty, NOTHING, partFilters, REST, totalsOf, withChange } from './roster-month.ts';

test('a month comes four days at a time, the last part to its end, each day once', () => {
  const { part1, part8 } = partFilters('2026-12-01');
  expect(part1.date).toEqual({ gte: '2026-12-01', lte: '2026-12-04' });
  expect(part8.date).toEqual({ gte: '2026-12-29', lte: '2026-12-31' });
  const { part7, part8: none } = partFilters('2026-02-01');
  expect(part7.date).toEqual({ gte: '2026-02-25', lte: '2026-02-28' });
  expect(none.date).toEqual({ gte: '2026-03-01', lte: '2026-02-28' });
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
