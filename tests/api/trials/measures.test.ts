import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { GUIDANCE, ref, reviewed, stagesSeen, trialNow } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let manager: Person;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  hr = world.hr;
  ({ manager } = world.shop);
  return () => api.stop();
});

interface Measure {
  readonly id: string;
  readonly version: number;
}

/** Somebody who was not qualified in stage 1, and what follows. */
async function failed(measure: object): Promise<{ id: string; measure: Measure }> {
  const id = await startTrial(world, await aNewcomer(world, '2026-11-14'), '2026-11-14');
  await reviewed(world, id, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure });
  const asked = `query M($filter: TrialMeasureFilter) { trialMeasures(filter: $filter) { nodes { id version kind } } }`;
  const filter = { stage: { trial: { id: { eq: id } } } };
  const { trialMeasures } = await manager.client.run(asked, { filter }).data();
  return { id, measure: ref(trialMeasures.nodes[0]) };
}

test('rules 19.2: HR decides a dismissal; upheld, the trial ends by that decision', async () => {
  const { id, measure } = await failed({ kind: 'DISMISS', text: '三次无故旷工' });
  const input = { ...measure, decision: 'UPHELD', reason: '核实打卡记录' };
  await manager.client.act('trialDismissalDecide', input).failed('FORBIDDEN');
  await hr.client.act('trialDismissalDecide', { ...input, reason: ' ' }).refused('TEXT_REQUIRED');

  await hr.client.act('trialDismissalDecide', input).data();

  expect(await trialNow(hr.client, id)).toMatchObject({
    state: 'DISMISSED',
    decision: null,
    decidedBy: { id: hr.employeeId },
    decisionReason: '核实打卡记录',
  });
  expect((await stagesSeen(hr.client, id)).map(({ state }) => state)).toEqual([
    'SUBMITTED',
    'CALLED_OFF',
    'CALLED_OFF',
  ]);
  await hr.client.act('trialDismissalDecide', { ...input, version: 2 }).refused('TRIAL_DISMISSAL_DECIDED');
});

test('rules 19.2: a dismissal that HR rejects leaves the person on trial', async () => {
  const { id, measure } = await failed({ kind: 'DISMISS', text: '不合群' });
  await hr.client.act('trialDismissalDecide', { ...measure, decision: 'REJECTED', reason: '先指导' }).data();

  expect(await trialNow(hr.client, id)).toMatchObject({ state: 'RUNNING', decidedBy: null });
});

test('rules 19.3: guidance is checked again from its day on, once, by the manager or HR', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const id = await startTrial(there, await aNewcomer(there, '2026-11-14'), '2026-11-14');
  await reviewed(there, id, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure: GUIDANCE });
  const asked = '{ trialMeasures { nodes { id version recheckResult recheckedBy { id } } } }';
  const { trialMeasures } = await there.shop.manager.client.run(asked).data();
  const input = { ...ref(trialMeasures.nodes[0]), result: 'DONE', text: '报出 20 个条码' };
  await there.shop.manager.client.act('trialMeasureRecheck', input).refused('TRIAL_RECHECK_TOO_EARLY');
  await there.shop.clerk.client.act('trialMeasureRecheck', input).failed('FORBIDDEN');

  own.clock.set('2026-11-30T02:00:00Z');
  const [clientOfManager, clientOfLeader] = await Promise.all([there.shop.manager.signIn(), there.leader.signIn()]);
  await clientOfManager.act('trialMeasureRecheck', { ...input, text: '' }).refused('TEXT_REQUIRED');
  await clientOfLeader.act('trialMeasureRecheck', input).failed('FORBIDDEN');
  await clientOfManager.act('trialMeasureRecheck', input).data();

  const { trialMeasures: now } = await clientOfManager.run(asked).data();
  expect(now.nodes[0]).toMatchObject({ recheckResult: 'DONE', recheckedBy: { id: there.shop.manager.employeeId } });
  await clientOfManager.act('trialMeasureRecheck', { ...input, version: 2 }).refused('TRIAL_MEASURE_RECHECKED');
  await own.stop();
});

test('rules 19.3: each measure is dealt with as its kind is', async () => {
  const warning = await failed({ kind: 'WARNING', text: '迟到两次' });
  const guided = await failed(GUIDANCE);

  const recheck = { ...warning.measure, result: 'DONE', text: '改了' };
  await manager.client.act('trialMeasureRecheck', recheck).refused('TRIAL_MEASURE_OF_OTHER_KIND');
  const decision = { ...guided.measure, decision: 'UPHELD', reason: '不行' };
  await hr.client.act('trialDismissalDecide', decision).refused('TRIAL_MEASURE_OF_OTHER_KIND');
  await hr.client.act('trialDismissalDecide', { ...decision, version: 7 }).failed('STALE_VERSION');
});

test('rules 19.2: managers note what they saw, HR what it heard; what HR heard is for HR', async () => {
  const trialId = await startTrial(world, await aNewcomer(world, '2026-11-14'), '2026-11-14');
  const note = { trialId, text: '主动帮同事盘货', happenedOn: '2026-11-20' };
  const add = (person: Person, values: object) => person.client.act('trialNoteAdd', { ...note, ...values });

  await add(manager, { source: 'MANAGER' }).data();
  await add(hr, { source: 'OTHER_SOURCE', text: '顾客来电表扬' }).data();
  expect(await add(manager, { source: 'HR' }).refused('TRIAL_NOTE_SOURCE_UNFIT')).toEqual(['input', 'source']);
  await add(hr, { source: 'MANAGER' }).refused('TRIAL_NOTE_SOURCE_UNFIT');
  await add(hr, { source: 'HR', happenedOn: '2026-11-13' }).refused('TRIAL_NOTE_DAY_UNFIT');
  await add(hr, { source: 'HR', happenedOn: '2026-11-22' }).refused('TRIAL_NOTE_DAY_UNFIT');
  await add(hr, { source: 'HR', text: '' }).refused('TEXT_REQUIRED');

  const asked = 'query N($id: ID!) { trial(id: $id) { notes { nodes { text source author { id } } } } }';
  const texts = async ({ client }: Person): Promise<string[]> =>
    (await client.run(asked, { id: trialId }).data())['trial'].notes.nodes.map(({ text }: { text: string }) => text);
  expect((await texts(hr)).toSorted()).toEqual(['主动帮同事盘货', '顾客来电表扬'].toSorted());
  expect(await texts(manager)).toEqual(['主动帮同事盘货']);
  await hr.client.act('trialCallOff', { ...ref((await trialNow(hr.client, trialId)) as never), reason: '误' }).data();
  await add(hr, { source: 'HR' }).refused('TRIAL_CLOSED');
});
