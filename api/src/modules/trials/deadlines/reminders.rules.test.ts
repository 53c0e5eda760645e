import { expect, test } from 'vitest';

import { addDays, type LocalDate } from '../../../kernel/period.ts';
import type { WorkCalendar } from '../../../kernel/workdays.ts';
import { stageReminder, trialAlarm } from './reminders.rules.ts';

const calendar = (exceptions: Readonly<Record<LocalDate, boolean>> = {}): WorkCalendar => ({
  zone: 'Asia/Shanghai',
  weeks: [{ validFrom: '2020-01-01', weekdays: new Set([1, 2, 3, 4, 5]), opens: 540, closes: 1_080 }],
  exceptions: new Map(Object.entries(exceptions)),
});

type Dates = Parameters<typeof stageReminder>[0];

/** What is told on which day by who asks every day, and tells nothing twice. */
function told(dates: Dates, asking: { days: number; skip?: readonly LocalDate[] }, exceptions = {}): string[] {
  const said = new Set<string>();
  const list: string[] = [];
  for (let away = 0; away < asking.days; away += 1) {
    const today = addDays(dates.opensOn, away);
    if (asking.skip?.includes(today)) continue;
    const next = stageReminder(dates, { today, calendar: calendar(exceptions), afterDays: [0, 1, 3] });
    const key = next && `${next.step}${next.days || ''}`;
    if (key === null || said.has(key)) continue;
    said.add(key);
    list.push(`${today} ${key}`);
  }
  return list;
}

const STAGE_3 = { opensOn: '2026-11-17', dueOn: '2026-11-20' };

test('rules 19.3: before a stage opens nobody is reminded', () => {
  expect(stageReminder(STAGE_3, { today: '2026-11-16', calendar: calendar(), afterDays: [0, 1, 3] })).toBeNull();
});

test('rules 19.3: reminders at open, due, and one and three days of work after it, across a weekend', () => {
  // 20 November 2026 is a Friday.
  expect(told(STAGE_3, { days: 14 })).toEqual([
    '2026-11-17 OPEN',
    '2026-11-20 DUE',
    '2026-11-23 LATE1',
    '2026-11-25 LATE3',
  ]);
});

test('rules 19.3: a reminder of a free day comes on the next day of work, and those after it keep their distance', () => {
  expect(told({ opensOn: '2026-11-21', dueOn: '2026-11-21' }, { days: 14 })).toEqual([
    '2026-11-23 DUE',
    '2026-11-24 LATE1',
    '2026-11-26 LATE3',
  ]);
  expect(told({ opensOn: '2026-11-20', dueOn: '2026-11-22' }, { days: 14 })).toEqual([
    '2026-11-20 OPEN',
    '2026-11-23 DUE',
    '2026-11-24 LATE1',
    '2026-11-26 LATE3',
  ]);
});

test('rules 19.3: holidays put reminders off, a Saturday of work does not', () => {
  const golden = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [addDays('2026-10-01', at), false] as const));
  expect(told({ opensOn: '2026-09-28', dueOn: '2026-10-01' }, { days: 20 }, { ...golden, '2026-10-10': true })).toEqual(
    ['2026-09-28 OPEN', '2026-10-08 DUE', '2026-10-09 LATE1', '2026-10-12 LATE3'],
  );
});

test('rules 19.3: stages 1 and 2 open on the day they are due: one reminder, not two', () => {
  expect(told({ opensOn: '2026-11-09', dueOn: '2026-11-09' }, { days: 10 })).toEqual([
    '2026-11-09 DUE',
    '2026-11-10 LATE1',
    '2026-11-12 LATE3',
  ]);
});

test('rules 19.3: after four days of standstill one reminder of the newest kind, and none twice', () => {
  const standstill = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
  expect(told(STAGE_3, { days: 14, skip: standstill })).toEqual([
    '2026-11-17 OPEN',
    '2026-11-24 LATE1',
    '2026-11-25 LATE3',
  ]);
  const long = Array.from({ length: 12 }, (_, at) => addDays('2026-11-17', at));
  expect(told(STAGE_3, { days: 20, skip: long })).toEqual(['2026-11-29 LATE3']);
});

test('rules 19.3: which days are reminded of is the setting, in whatever order', () => {
  const asked = { today: '2026-11-24', calendar: calendar() };
  expect(stageReminder(STAGE_3, { ...asked, afterDays: [2, 0] })).toEqual({ step: 'LATE', days: 2, on: '2026-11-24' });
  expect(stageReminder(STAGE_3, { ...asked, afterDays: [5] })).toEqual({ step: 'OPEN', days: 0, on: '2026-11-17' });
});

test.each([
  ['2026-11-22', null],
  ['2026-11-23', 5],
  ['2026-11-24', 5],
  ['2026-11-25', 3],
  ['2026-11-26', 3],
  ['2026-11-27', 1],
  ['2026-11-28', null],
] as const)(
  'rules 19.4: alarms 5, 3 and 1 days before the end, whatever the weekday: on %s it is %s',
  (today, days) => {
    expect(trialAlarm('2026-11-28', { today, alarmDays: [5, 3, 1] })).toBe(days);
  },
);
