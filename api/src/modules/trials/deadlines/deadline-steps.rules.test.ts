import { expect, test } from 'vitest';

import type { WorkCalendar } from '../../../kernel/workdays.ts';
import { type Day, type DueStage, type DueTrial, nextState, noticesOf, stagesToMove } from './deadline-steps.rules.ts';

const CALENDAR: WorkCalendar = {
  zone: 'Asia/Shanghai',
  weeks: [{ validFrom: '2020-01-01', weekdays: new Set([1, 2, 3, 4, 5]), opens: 540, closes: 1_080 }],
  exceptions: new Map(),
};

const on = (today: string, more: Partial<Day> = {}): Day => ({
  today,
  calendar: CALENDAR,
  reminderDays: [0, 1, 3],
  alarmDays: [5, 3, 1],
  lapseConfirms: true,
  lapseAfterDays: 1,
  ...more,
});

const stage = (stageNo: number, dueOn: string, more: Partial<DueStage> = {}): DueStage => ({
  id: `stage ${stageNo}`,
  stageNo,
  opensOn: dueOn,
  dueOn,
  overdueOn: dueOn,
  state: 'WAITING',
  reviewerId: 'manager',
  shownOn: null,
  ...more,
});

/** Of 2 March 2026. */
const trial = (more: Partial<DueTrial> = {}): DueTrial => ({
  id: 'trial',
  employeeId: 'anna',
  state: 'RUNNING',
  endOn: '2026-06-02',
  decisionDueOn: '2026-05-26',
  hasSelfAssessment: false,
  hasLeft: false,
  leaderId: 'leader',
  stages: [
    stage(1, '2026-03-09', { overdueOn: '2026-03-13' }),
    stage(2, '2026-04-02', { overdueOn: '2026-04-06' }),
    stage(3, '2026-05-23', { opensOn: '2026-05-20', overdueOn: '2026-05-24' }),
  ],
  ...more,
});

const done = (shownOn: string | null = null) => ({ state: 'SUBMITTED', shownOn }) as const;
const kinds = (one: DueTrial, day: Day): string[] =>
  noticesOf(one, day).map(({ kind, to }) => `${kind} ${to.join(' ')}`.trim());

test('rules 19.3: stages open and become overdue on their days, and stay when they are in', () => {
  expect(stagesToMove(trial(), '2026-03-08')).toEqual([]);
  expect(stagesToMove(trial(), '2026-03-09')).toEqual([{ id: 'stage 1', state: 'OPEN' }]);
  expect(stagesToMove(trial(), '2026-04-03')).toEqual([
    { id: 'stage 1', state: 'OVERDUE' },
    { id: 'stage 2', state: 'OPEN' },
  ]);
  const submitted = { stages: trial().stages.map((one) => ({ ...one, ...done() })) };
  expect(stagesToMove(trial(submitted), '2026-07-01')).toEqual([]);
});

test('rules 19.3: the reviewer is reminded; from when it is overdue on HR and the region leader know', () => {
  expect(kinds(trial(), on('2026-03-08'))).toEqual([]);
  expect(kinds(trial(), on('2026-03-09'))).toEqual(['TRIAL_STAGE_DUE manager']);
  expect(kinds(trial(), on('2026-03-13'))).toEqual(['TRIAL_STAGE_LATE manager', 'TRIAL_STAGE_OVERDUE leader']);
  const overdue = noticesOf(trial({ leaderId: null }), on('2026-03-13')).find(
    ({ kind }) => kind === 'TRIAL_STAGE_OVERDUE',
  );
  expect(overdue).toMatchObject({ to: [], toRights: ['trial:decide'] });
});

test('rules 19.3: nobody is reminded of what is in; a stage without reviewer reminds nobody but is overdue all the same', () => {
  const [first, ...others] = trial().stages;
  expect(kinds(trial({ stages: [{ ...stage(1, '2026-03-09'), ...done() }, ...others] }), on('2026-03-13'))).toEqual([]);
  const stages = [{ ...(first ?? stage(1, '2026-03-09')), reviewerId: null }];
  expect(kinds(trial({ stages }), on('2026-03-13'))).toEqual(['TRIAL_STAGE_OVERDUE leader']);
});

test('rules 19.3: a new reviewer, and a stage that was moved, begin anew', () => {
  const keys = (more: Partial<DueStage>): (string | undefined)[] =>
    noticesOf(trial({ stages: [stage(1, '2026-03-09', { overdueOn: '2026-03-20', ...more })] }), on('2026-03-13')).map(
      ({ key }) => key,
    );
  expect(new Set([keys({}), keys({ reviewerId: 'other' }), keys({ dueOn: '2026-03-10' })].flat()).size).toBe(3);
});

test('rules 19.3: the person sees results on their day, and is asked for the self-assessment once', () => {
  const [, , third] = trial().stages;
  const first = stage(1, '2026-03-09', done('2026-03-12'));
  expect(kinds(trial({ stages: [first] }), on('2026-03-11'))).toEqual([]);
  expect(kinds(trial({ stages: [first] }), on('2026-03-12'))).toEqual(['TRIAL_RESULT_SHOWN anna']);
  const stages = third ? [third] : [];
  expect(kinds(trial({ stages }), on('2026-05-20'))).toEqual([
    'TRIAL_STAGE_OPEN manager',
    'TRIAL_SELF_ASSESSMENT_WANTED anna',
  ]);
  expect(kinds(trial({ stages, hasSelfAssessment: true }), on('2026-05-20'))).toEqual(['TRIAL_STAGE_OPEN manager']);
});

test('rules 19.4: HR is told when the decision is due, and alarmed 5, 3 and 1 days before the end', () => {
  const told = (today: string): unknown[] =>
    noticesOf(trial({ stages: [] }), on(today)).map(({ kind, facts }) =>
      `${kind} ${String(facts['days'] ?? '')}`.trim(),
    );
  expect(told('2026-05-25')).toEqual([]);
  expect(told('2026-05-27')).toEqual(['TRIAL_DECISION_DUE']);
  expect(told('2026-05-28')).toEqual(['TRIAL_ENDS_UNDECIDED 5']);
  expect(told('2026-05-30')).toEqual(['TRIAL_ENDS_UNDECIDED 3']);
  expect(told('2026-06-01')).toEqual(['TRIAL_ENDS_UNDECIDED 1']);
  expect(told('2026-06-02')).toEqual([]);
});

test('rules 19.4: it runs out at its end, and lapses afterwards if the setting says so, one step after the other', () => {
  expect(nextState(trial(), on('2026-06-01'))).toBeNull();
  expect(nextState(trial(), on('2026-06-09'))).toBe('OVERDUE_CONFIRM_RISK');
  const ranOut = trial({ state: 'OVERDUE_CONFIRM_RISK' });
  expect(nextState(ranOut, on('2026-06-02'))).toBeNull();
  expect(nextState(ranOut, on('2026-06-02', { lapseAfterDays: 0 }))).toBe('CONFIRMED_BY_LAPSE');
  expect(nextState(ranOut, on('2026-06-03'))).toBe('CONFIRMED_BY_LAPSE');
  expect(nextState(ranOut, on('2026-07-03', { lapseConfirms: false }))).toBeNull();
});

test('rules 19.4: who has left does not become confirmed', () => {
  expect(nextState(trial({ hasLeft: true }), on('2026-04-01'))).toBe('LEFT');
  expect(nextState(trial({ hasLeft: true, state: 'OVERDUE_CONFIRM_RISK' }), on('2026-06-20'))).toBe('LEFT');
});
