import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import {
  aNewcomer,
  aTrialWorld,
  everyDay,
  rowsOf,
  shownOf,
  startTrial,
  toldOf,
  trialsOf,
  type TrialWorld,
} from './on-trial.ts';

let api: TestApi;
let world: TrialWorld;

/** A trial of 14 September: stage 3 opens on Tuesday, 1 December, is due on Friday the 4th; the end is Monday the 14th. */
const STARTS = '2026-09-14';

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  return () => api.stop();
});

test('rules 19.3, 19.4: day by day across weekends everything is told once, on its day; undecided it runs out and lapses', async () => {
  const person = await aNewcomer(world, STARTS);
  await startTrial(world, person, STARTS);
  const { shop, hr, leader } = world;

  await everyDay(api, { from: '2026-11-30', to: '2026-12-16' });

  // Stages 1 and 2 were due long before anybody looked: one reminder each, of the newest kind.
  expect(await toldOf(api, shop.manager)).toEqual([
    '2026-11-30 TRIAL_STAGE_LATE S1 D3',
    '2026-11-30 TRIAL_STAGE_LATE S2 D3',
    '2026-12-01 TRIAL_STAGE_OPEN S3',
    '2026-12-04 TRIAL_STAGE_DUE S3',
    '2026-12-07 TRIAL_STAGE_LATE S3 D1',
    '2026-12-09 TRIAL_STAGE_LATE S3 D3',
  ]);
  expect(await toldOf(api, leader)).toEqual([
    '2026-11-30 TRIAL_STAGE_OVERDUE S1',
    '2026-11-30 TRIAL_STAGE_OVERDUE S2',
    '2026-12-05 TRIAL_STAGE_OVERDUE S3',
  ]);
  expect(await toldOf(api, hr)).toEqual([
    '2026-11-30 TRIAL_STAGE_OVERDUE S1',
    '2026-11-30 TRIAL_STAGE_OVERDUE S2',
    '2026-12-05 TRIAL_STAGE_OVERDUE S3',
    '2026-12-07 TRIAL_DECISION_DUE',
    '2026-12-09 TRIAL_ENDS_UNDECIDED D5',
    '2026-12-11 TRIAL_ENDS_UNDECIDED D3',
    '2026-12-13 TRIAL_ENDS_UNDECIDED D1',
    '2026-12-14 TRIAL_RAN_OUT',
    '2026-12-15 TRIAL_LAPSED',
  ]);
  expect(await toldOf(api, person)).toEqual(['2026-12-01 TRIAL_SELF_ASSESSMENT_WANTED S3']);
  // What is overdue on a Saturday is shown on Monday; an alarm of a Sunday is not put off.
  expect(await shownOf(api, leader, 'TRIAL_STAGE_OVERDUE')).toContain('12-07 09:00');
  expect(await shownOf(api, hr, 'TRIAL_ENDS_UNDECIDED')).toContain('12-13 12:00');

  const [trial] = await trialsOf(world, person);
  expect(trial).toMatchObject({ state: 'CONFIRMED_BY_LAPSE', endOn: '2026-12-14' });
  expect(trial?.stages.map(({ state }) => state)).toEqual(['CALLED_OFF', 'CALLED_OFF', 'CALLED_OFF']);
});

test('promises R10: each step of it stands in the journal once, and the last run changed nothing', async () => {
  const steps = await rowsOf<{ text: string }>(
    api,
    `select e.row_type || ' ' || coalesce(e.after ->> 'state', '') as text from journal_entries e
     where e.action = 'trialSettle' and e.row_type = 'Trial' order by e.at`,
  );
  expect(steps.map(({ text }) => text)).toEqual(['Trial OVERDUE_CONFIRM_RISK', 'Trial CONFIRMED_BY_LAPSE']);
});

test('rules 19.3: after a standstill of four days across a weekend one reminder of the newest kind', async () => {
  // Stage 3 opens on Wednesday, 23 December, and is due on Saturday the 26th.
  const person = await aNewcomer(world, '2026-10-05');
  const id = await startTrial(world, person, '2026-10-05');
  const standstill = ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-29'];

  await everyDay(api, { from: '2026-12-22', to: '2026-12-31', but: standstill });

  const third = (text: string): boolean => text.includes('S3') && text > '2026-12-20';
  expect((await toldOf(api, world.shop.manager)).filter(third)).toEqual([
    '2026-12-23 TRIAL_STAGE_OPEN S3',
    '2026-12-30 TRIAL_STAGE_LATE S3 D1',
    '2026-12-31 TRIAL_STAGE_LATE S3 D3',
  ]);
  expect((await toldOf(api, world.leader)).filter(third)).toEqual(['2026-12-30 TRIAL_STAGE_OVERDUE S3']);

  // Down until long after the end: over, and confirmed by lapse, each step on record.
  api.clock.set('2027-01-20T04:00:00Z');
  await api.runJob('trials.deadlines');
  const [trial] = await trialsOf(world, person);
  expect(trial?.state).toBe('CONFIRMED_BY_LAPSE');
  const steps = await rowsOf<{ state: string }>(
    api,
    `select after ->> 'state' as state from journal_entries where row_id = $1 and action = 'trialSettle' order by row_version`,
    [id],
  );
  expect(steps.map(({ state }) => state)).toEqual(['OVERDUE_CONFIRM_RISK', 'CONFIRMED_BY_LAPSE']);
});
