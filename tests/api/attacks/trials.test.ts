import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { again, aNewcomer, aTrialWorld, rowsOf, startTrial, toldOf, type TrialWorld } from '../trials/on-trial.ts';
import { briefed, judged, ref, reviewed, stageSeen, trialNow } from '../trials/reviews.ts';

let api: TestApi;
let world: TrialWorld;
let hr: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  hr = world.hr;
  ({ manager } = world.shop);
  return () => api.stop();
});

const DISMISS = { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure: { kind: 'DISMISS', text: '三次无故旷工' } };

/** What became of each of several who do it at once. */
async function outcomes(mutation: string, asked: readonly (readonly [Person, object])[]): Promise<string[]> {
  const answers = await Promise.all(asked.map(([{ client }, input]) => client.act(mutation, input).answer()));
  return answers
    .map(({ data, errors }) => errors?.[0]?.extensions.code ?? data?.[mutation].userErrors[0]?.code ?? 'DONE')
    .toSorted();
}

/** Somebody whose first stage is open, and its reviewer briefed. */
async function openStage() {
  const person = await aNewcomer(world, '2026-11-14');
  const id = await startTrial(world, person, '2026-11-14');
  const stage = await stageSeen(manager.client, id, 1);
  await briefed(world, manager, stage.id);
  return { id, person, stage: await stageSeen(manager.client, id, 1) };
}

test.each(['还可以ㅤ', 'ㅤㅤ', '\u200b\u200d\ufeff', '还\u200b可\u2060以', 'ＯＫ！！', '\u115f好\u1160', '好͏'])(
  'rules 19.3: signs that nobody sees make no fact of a stock remark: %j',
  async (fact) => {
    const { stage } = await openStage();
    const items = judged(stage).map((item) => ({ ...item, fact }));

    await manager.client
      .act('trialReviewSubmit', { ...ref(stage), items, result: 'PASS' })
      .refused('TRIAL_ONLY_STOCK_REMARKS');
  },
);

test('rules 19.3: items of other stages, twice the same one, ratings and texts out of range are refused', async () => {
  const { id, stage } = await openStage();
  const other = await stageSeen(manager.client, id, 2);
  const items = judged(stage);
  const save = (changed: readonly object[]) => manager.client.act('trialReviewSave', { ...ref(stage), items: changed });
  const [first = {}] = items;

  await save([...items.slice(1), ...judged(other).slice(0, 1)]).refused('ROW_UNKNOWN');
  await save([...items, first]).refused('TRIAL_ITEM_TWICE');
  for (const rating of [0, 5, -1]) await save([{ ...first, rating }]).refused('VALUE_OUT_OF_RANGE');
  await save([{ ...first, fact: '事'.repeat(1_001) }]).refused('TEXT_TOO_LONG');
  await save([{ ...first, fact: 'a\u0000b' }]).failed('BAD_USER_INPUT');
  await manager.client
    .act('trialReviewSubmit', { ...ref(stage), items: [], result: 'PASS', overallText: '全部合格'.repeat(1_000) })
    .refused('TRIAL_ONLY_STOCK_REMARKS');
});

test('rules 19.3: of two who submit a review at once one does, with one measure', async () => {
  const { id, stage } = await openStage();
  const items = judged(stage, [1]);
  const failing = { ...ref(stage), items, result: 'NOT_QUALIFIED', measure: { kind: 'WARNING', text: '迟到' } };
  const passing = { ...ref(stage), items, result: 'PASS' };

  const became = await outcomes('trialReviewSubmit', [
    [manager, failing],
    [manager, passing],
    [manager, failing],
  ]);

  expect(became.filter((one) => one === 'DONE')).toHaveLength(1);
  const counted = `select count(*)::int as n from trial_measures m join trial_stages s on s.id = m.stage_id where s.trial_id = $1`;
  const [{ n } = { n: -1 }] = await rowsOf<{ n: number }>(api, counted, [id]);
  expect(n).toBe(
    (await rowsOf(api, `select 1 from trial_stages where trial_id = $1 and result = 'NOT_QUALIFIED'`, [id])).length,
  );
});

test('rules 19.4: of two of HR who decide differently at once one does', async () => {
  const other = await aPerson(api, 'HR');
  const person = await aNewcomer(world, '2026-09-01');
  const id = await startTrial(world, person, '2026-09-01');
  await person.client.act('trialSelfAssess', { text: '能独立收银' }).data();
  await reviewed(world, id, { stageNo: 3, items: [1, 2] });
  const { version } = await trialNow(hr.client, id);
  const input = { id, version, reason: '两位同时' };

  const became = await outcomes('trialDecide', [
    [hr, { ...input, decision: 'CONFIRM' }],
    [other, { ...input, decision: 'NOT_HIRED' }],
    [hr, { ...input, decision: 'NOT_HIRED' }],
  ]);

  expect(became.filter((one) => one === 'DONE')).toHaveLength(1);
  const { state, decision } = await trialNow(hr.client, id);
  expect([state, decision]).toEqual(decision === 'CONFIRM' ? ['CONFIRMED', 'CONFIRM'] : ['NOT_HIRED', 'NOT_HIRED']);
});

test('promise D7: whoever of HR is on trial is not told that the own dismissal is asked for', async () => {
  const { id, person } = await openStage();
  await rowsOf(api, `update accounts set role_keys = role_keys || '{HR}' where employee_id = $1`, [person.employeeId]);
  const { stage } = { stage: await stageSeen(manager.client, id, 1) };
  const { stageNo: _, items, ...outcome } = DISMISS;
  await manager.client.act('trialReviewSubmit', { ...ref(stage), items: judged(stage, items), ...outcome }).data();

  expect((await toldOf(api, hr)).join()).toContain('TRIAL_DISMISSAL_ASKED');
  expect((await toldOf(api, person)).join()).not.toContain('TRIAL_DISMISSAL_ASKED');
});

test('promise D7: whoever of HR is on trial is told of the own trial what everybody is', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const person = await aNewcomer(there, '2026-09-01');
  await startTrial(there, person, '2026-09-01');
  await rowsOf(own, `update accounts set role_keys = role_keys || '{HR}' where employee_id = $1`, [person.employeeId]);
  for (const day of ['2026-11-25', '2026-11-28', '2026-12-02', '2026-12-04']) {
    own.clock.set(`${day}T04:00:00Z`);
    await own.runJob('trials.deadlines');
  }

  expect((await toldOf(own, there.hr)).join()).toMatch(/OVERDUE.*UNDECIDED.*RAN_OUT/);
  expect(await toldOf(own, person)).toEqual(['2026-11-25 TRIAL_SELF_ASSESSMENT_WANTED S3']);
  await own.stop();
});

test('rules 19.3: a warning is told with the result of the stage, not before it', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const person = await aNewcomer(there, '2026-11-14');
  const id = await startTrial(there, person, '2026-11-14');
  const measure = { kind: 'WARNING', text: '迟到两次' };
  await reviewed(there, id, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure });
  await own.runJob('trials.deadlines');
  expect((await toldOf(own, person)).join()).not.toContain('TRIAL_WARNED');

  own.clock.set('2026-11-23T04:00:00Z');
  await own.runJob('trials.deadlines');
  await own.runJob('trials.deadlines');

  expect(await toldOf(own, person)).toEqual(['2026-11-23 TRIAL_RESULT_SHOWN S1', '2026-11-23 TRIAL_WARNED']);
  await own.stop();
});

test('promises D7, S7: who comes too late with the own warning is not told what others wrote of it', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const person = await aNewcomer(there, '2026-11-14');
  const id = await startTrial(there, person, '2026-11-14');
  const measure = { kind: 'GUIDANCE', text: '每天背五个条码', dueOn: '2026-11-22', recheckOn: '2026-11-22' };
  await reviewed(there, id, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure });
  own.clock.set('2026-11-24T02:00:00Z');
  const guidance = (await rowsOf<{ id: string; version: number }>(own, 'select id, version from trial_measures'))[0];
  const seen = { result: 'NOT_DONE', text: '只记得两个' };
  const { client } = await again(there.shop.manager);
  await client.act('trialMeasureRecheck', { ...guidance, ...seen }).data();

  const told = await (
    await again(person)
  ).client
    .act('trialMeasureAcknowledge', guidance ?? {})
    .failed('STALE_VERSION');
  expect(told.extensions).toMatchObject({ currentVersion: 2, changes: [] });
  const other = await client.act('trialMeasureRecheck', { ...guidance, ...seen }).failed('STALE_VERSION');
  expect(JSON.stringify(other.extensions)).toContain('只记得两个');
  await own.stop();
});

test('rules 19.4: nobody is dismissed from a trial that is over', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const id = await startTrial(there, await aNewcomer(there, '2026-11-14'), '2026-11-14');
  await reviewed(there, id, DISMISS);
  const { trialMeasures } = await there.hr.client.run('{ trialMeasures { nodes { id version } } }').data();
  own.clock.set('2027-02-14T01:00:00Z');
  const { client } = await again(there.hr);
  const input = { ...ref(trialMeasures.nodes[0]), reason: '核实打卡记录' };

  await client.act('trialDismissalDecide', { ...input, decision: 'UPHELD' }).refused('TRIAL_ENDED');
  await client.act('trialDismissalDecide', { ...input, decision: 'REJECTED' }).data();
  expect(await trialNow(client, id)).toMatchObject({ state: 'RUNNING', decision: null });
  await own.stop();
});

test('promise D7: who is on trial does not take out the own file, in which the reviews stand', async () => {
  const { person } = await openStage();
  await rowsOf(api, `update accounts set role_keys = role_keys || '{HR}' where employee_id = $1`, [person.employeeId]);
  const own = { employeeId: person.employeeId };

  expect(await person.client.act('employeeTakeOut', own).refused('EMPLOYEE_IS_ONESELF')).toEqual([
    'input',
    'employeeId',
  ]);
  await hr.client.act('employeeTakeOut', own).data();
});

test('rules 19.4: about somebody who is gone nothing is decided, though the trial is not closed yet', async () => {
  const gone = (person: Person) =>
    rowsOf(api, `update employees set left_on = '2026-11-20' where id = $1`, [person.employeeId]);
  const late = await aNewcomer(world, '2026-08-25');
  const id = await startTrial(world, late, '2026-08-25');
  await late.client.act('trialSelfAssess', { text: '能独立收银' }).data();
  await reviewed(world, id, { stageNo: 3, items: [1, 2] });
  await gone(late);
  const row = ref((await trialNow(hr.client, id)) as never);

  await hr.client.act('trialDecide', { ...row, decision: 'CONFIRM', reason: '合格' }).refused('TRIAL_PERSON_LEFT');
  await hr.client.act('trialOverrideRequest', { ...row, reason: '少找零' }).refused('TRIAL_PERSON_LEFT');
  const asked = await openStage();
  const { stageNo: _, items, ...outcome } = DISMISS;
  await manager.client
    .act('trialReviewSubmit', { ...ref(asked.stage), items: judged(asked.stage, items), ...outcome })
    .data();
  await gone(asked.person);
  const measures = await rowsOf<{ id: string; version: number }>(
    api,
    'select m.id, m.version from trial_measures m where m.stage_id = $1',
    [asked.stage.id],
  );
  const upheld = { ...measures[0], decision: 'UPHELD', reason: '核实' };
  await hr.client.act('trialDismissalDecide', upheld).refused('TRIAL_PERSON_LEFT');
  await api.runJob('trials.deadlines');
  expect(await trialNow(hr.client, id)).toMatchObject({ state: 'LEFT', decision: null });
});

test('rules 19.2: no trial begins before the first day of work, so that it would end before a stage', async () => {
  const person = await aNewcomer(world, '2026-11-20');
  const begin = (startsOn: string) =>
    hr.client.act('trialStart', { employeeId: person.employeeId, startsOn, storeEntryOn: '2026-11-20' });

  for (const startsOn of ['2026-08-25', '2026-11-19'])
    expect(await begin(startsOn).refused('TRIAL_BEFORE_HIRED')).toEqual(['input', 'startsOn']);
  await begin('2026-11-20').data();
});

test('rules 19.3: words that nobody sees are no self-assessment, briefing, warning or reason', async () => {
  const { stage } = await openStage();
  const blank = '\u200b\u3164';
  const warning = { result: 'NOT_QUALIFIED', measure: { kind: 'WARNING', text: blank } };

  expect(
    await manager.client
      .act('trialReviewSubmit', { ...ref(stage), items: judged(stage, [1]), ...warning })
      .refused('TEXT_REQUIRED'),
  ).toEqual(['input', 'measure', 'text']);
  const told = { stageId: stage.id, content: blank, procedure: blank, responsibility: blank };
  await hr.client.act('trialBrief', told).refused('TEXT_REQUIRED');
  const old = await aNewcomer(world, '2026-09-01');
  const id = await startTrial(world, old, '2026-09-01');
  await old.client.act('trialSelfAssess', { text: blank }).refused('TEXT_REQUIRED');
  await hr.client.act('trialSelfAssessmentWaive', { trialId: id, reason: blank }).refused('TEXT_REQUIRED');
});
