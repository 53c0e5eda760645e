import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { reviewed } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let far: TrialWorld;
let person: Person;
let others: Readonly<Record<'gm' | 'bi' | 'developer' | 'deputy', Person>>;

beforeAll(async () => {
  api = await ownApi();
  [world, far] = [await aTrialWorld(api), await aTrialWorld(api)];
  person = await aNewcomer(world, '2026-09-01');
  const id = await startTrial(world, person, '2026-09-01');
  await person.client.act('trialSelfAssess', { text: '能独立收银' }).data();
  await reviewed(world, id, {
    stageNo: 1,
    items: [1],
    result: 'NOT_QUALIFIED',
    measure: { kind: 'WARNING', text: '迟到' },
  });
  const note = { trialId: id, text: '顾客表扬', happenedOn: '2026-11-20' };
  await world.hr.client.act('trialNoteAdd', { ...note, source: 'HR' }).data();
  await world.shop.manager.client.act('trialNoteAdd', { ...note, source: 'MANAGER' }).data();
  const [gm, bi, developer, deputy] = await Promise.all(
    ['GENERAL_MANAGER', 'BI', 'DEVELOPER', 'DEPUTY_GM'].map((role) => aPerson(api, role)),
  );
  others = { gm, bi, developer, deputy } as never;
  return () => api.stop();
});

const COUNTS = `{ trials { nodes { notes { nodes { id } } selfAssessments { id } stages { items { id } measures { id } briefings { id } } } } }`;

interface Counted {
  readonly notes: { readonly nodes: readonly object[] };
  readonly selfAssessments: readonly object[];
  readonly stages: readonly Record<'items' | 'measures' | 'briefings', readonly object[]>[];
}

/** Trials, items, measures, briefings, notes and self-assessments that somebody reads; null where not even the question is his. */
async function reads({ client }: Person): Promise<number[] | null> {
  const { data, errors } = await client.run(COUNTS).answer();
  if (errors) return null;
  const trials: Counted[] = data?.['trials'].nodes;
  const stages = trials.flatMap((one) => one.stages);
  const sum = (lists: readonly (readonly object[])[]): number => lists.flat().length;
  return [
    trials.length,
    sum(stages.map(({ items }) => items)),
    sum(stages.map(({ measures }) => measures)),
    sum(stages.map(({ briefings }) => briefings)),
    sum(trials.map(({ notes }) => notes.nodes)),
    sum(trials.map(({ selfAssessments }) => selfAssessments)),
  ];
}

test('rules 19, promises D5, D7: who reads what of trials', async () => {
  const table = {
    hr: await reads(world.hr),
    generalManager: await reads(others.gm),
    manager: await reads(world.shop.manager),
    leader: await reads(world.leader),
    managerElsewhere: await reads(far.shop.manager),
    leaderElsewhere: await reads(far.leader),
    person: await reads(person),
    colleague: await reads(world.shop.clerk),
    deputy: await reads(others.deputy),
    bi: await reads(others.bi),
    developer: await reads(others.developer),
  };

  expect(table).toEqual({
    hr: [1, 19, 1, 1, 2, 1],
    generalManager: [1, 19, 1, 1, 2, 1],
    manager: [1, 19, 1, 1, 1, 0],
    leader: [1, 19, 1, 1, 1, 0],
    managerElsewhere: [0, 0, 0, 0, 0, 0],
    leaderElsewhere: [0, 0, 0, 0, 0, 0],
    person: null,
    colleague: null,
    deputy: null,
    bi: null,
    developer: null,
  });
});

test('promise D7: who is on trial does not read the own trial, whatever else he may read', async () => {
  const { hr } = world;
  await api.server.archive.pool.query(`update accounts set role_keys = role_keys || '{HR}' where employee_id = $1`, [
    person.employeeId,
  ]);

  expect(await reads(person)).toEqual([0, 0, 0, 0, 0, 0]);
  expect((await person.client.run('{ myTrial { state stages { result } } }').data())['myTrial'].state).toBe('RUNNING');
  expect(await reads(hr)).toEqual([1, 19, 1, 1, 2, 1]);
});

const ID = '00000000-0000-7000-8000-000000000000';
const ROW = { id: ID, version: 1 };
const DAY = '2026-11-21';
const TOLD = { stageId: ID, content: 'c', procedure: 'p', responsibility: 'r' };
const TEMPLATE = { post: 'CLERK', validFrom: '2027-01-01', months: 3, reason: 'r', items: [] };
const ACTS: readonly (readonly [string, object])[] = [
  ['trialStart', { employeeId: ID, startsOn: DAY, storeEntryOn: DAY }],
  ['trialCallOff', { ...ROW, reason: 'r' }],
  ['trialDecide', { ...ROW, decision: 'CONFIRM', reason: 'r' }],
  ['trialOverrideRequest', { ...ROW, reason: 'r' }],
  ['trialStageMove', { ...ROW, dueOn: DAY, reason: 'r' }],
  ['trialReviewSave', { ...ROW, items: [] }],
  ['trialReviewSubmit', { ...ROW, items: [] }],
  ['trialBrief', TOLD],
  ['trialBriefingAcknowledge', ROW],
  ['trialMeasureRecheck', { ...ROW, result: 'DONE', text: 't' }],
  ['trialDismissalDecide', { ...ROW, decision: 'UPHELD', reason: 'r' }],
  ['trialNoteAdd', { trialId: ID, text: 't', happenedOn: DAY, source: 'HR' }],
  ['trialSelfAssessmentWaive', { trialId: ID, reason: 'r' }],
  ['trialTemplateCreate', TEMPLATE],
  ['trialTemplateEdit', { ...ROW, months: 4 }],
  ['trialTemplateRemove', ROW],
];

test.each(ACTS)('promises S7: %s is for nobody who is signed out or a clerk', async (mutation, input) => {
  await api.nobody.act(mutation, input).failed('UNAUTHENTICATED');
  await world.shop.clerk.client.act(mutation, input).failed('FORBIDDEN');
});

test.each([
  ['trialSelfAssess', { text: 't' }],
  ['trialMeasureAcknowledge', ROW],
])('promises S7: %s is for nobody who is signed out, nor for programs', async (mutation, input) => {
  await api.nobody.act(mutation, input).failed('UNAUTHENTICATED');
  await others.bi.client.act(mutation, input).failed('FORBIDDEN');
});

test('promises S7: what is out of sight answers like what does not exist', async () => {
  const { trials } = await world.hr.client.run('{ trials { nodes { id version } } }').data();
  const [trial] = trials.nodes;
  const note = { trialId: trial.id, text: '看见了', happenedOn: DAY, source: 'MANAGER' };

  await far.shop.manager.client.act('trialNoteAdd', note).refused('ROW_UNKNOWN');
  await far.shop.manager.client.act('trialNoteAdd', { ...note, trialId: ID }).refused('ROW_UNKNOWN');
  expect(
    (await far.shop.manager.client.run('query T($id: ID!) { trial(id: $id) { id } }', trial).data())['trial'],
  ).toBeNull();
});
