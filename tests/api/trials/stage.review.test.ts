import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { post } from '../attendance/shops.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { briefed, GUIDANCE, judged, ref, reviewed, type ReviewedStage, stageSeen } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ manager } = world.shop);
  return () => api.stop();
});

/** Stage 1 of somebody who came a week ago: it is due today. */
async function dueToday(): Promise<{ trialId: string; stage: ReviewedStage; person: Person }> {
  const person = await aNewcomer(world, '2026-11-14');
  const trialId = await startTrial(world, person, '2026-11-14');
  return { trialId, person, stage: await stageSeen(manager.client, trialId, 1) };
}

const submit = (stage: ReviewedStage, values: object = {}) =>
  manager.client.act(
    'trialReviewSubmit',
    { ...ref(stage), items: judged(stage), result: 'PASS', ...values },
    'trialStage { state result overallText submittedBy { id } shownOn draftText items { rating fact } measures { kind } }',
  );

test('rules 19.3: a review with a fact for every item goes in once, and the person sees the result two days later', async () => {
  const { stage } = await dueToday();
  await briefed(world, manager, stage.id);

  const { trialReviewSubmit } = await submit(stage, { overallText: ' 学得快 ' }).data();

  expect(trialReviewSubmit.trialStage).toMatchObject({
    state: 'SUBMITTED',
    result: 'PASS',
    overallText: '学得快',
    submittedBy: { id: manager.employeeId },
    shownOn: '2026-11-23',
    measures: [],
  });
  expect(trialReviewSubmit.trialStage.items[0]).toMatchObject({ rating: 3, fact: '11 月 1 日核对了 12 张单据' });
  await submit(stage).failed('STALE_VERSION');
  const version = (await stageSeen(manager.client, await trialIdOf(stage), 1)).version;
  await submit({ ...stage, version }).refused('TRIAL_STAGE_SUBMITTED');
  const items = judged(stage);
  await manager.client.act('trialReviewSave', { id: stage.id, version, items }).refused('TRIAL_STAGE_SUBMITTED');
});

async function trialIdOf({ id }: ReviewedStage): Promise<string> {
  const asked = 'query S($id: ID!) { trialStage(id: $id) { trial { id } } }';
  return (await manager.client.run(asked, { id }).data())['trialStage'].trial.id;
}

test('rules 19.3: without an acknowledged briefing no review goes in', async () => {
  const { stage } = await dueToday();
  expect(await submit(stage).refused('TRIAL_BRIEFING_MISSING')).toEqual(['input', 'id']);

  const told = { stageId: stage.id, content: '内容', procedure: '流程', responsibility: '责任' };
  const { trialBrief } = await world.hr.client.act('trialBrief', told, 'trialBriefing { id version }').data();
  await submit(stage).refused('TRIAL_BRIEFING_MISSING');

  await manager.client.act('trialBriefingAcknowledge', trialBrief.trialBriefing).data();
  await submit(stage).data();
});

test('rules 19.3: stages 1 and 2 cannot be submitted before their time in the store has gone by', async () => {
  const person = await aNewcomer(world, '2026-11-15');
  const stage = await stageSeen(manager.client, await startTrial(world, person, '2026-11-15'), 1);
  await briefed(world, manager, stage.id);

  await submit(stage).refused('TRIAL_STAGE_NOT_OPEN');
});

test('rules 19.3: every item has a rating and a fact; a stock phrase is none, whatever its signs', async () => {
  const { stage } = await dueToday();
  await briefed(world, manager, stage.id);
  const with0 = (values: object) => judged(stage).map((item, at) => (at === 0 ? { ...item, ...values } : item));

  expect(await submit(stage, { items: with0({ rating: null }) }).refused('TRIAL_ITEM_NOT_RATED')).toEqual([
    'input',
    'items',
    '0',
    'rating',
  ]);
  expect(await submit(stage, { items: with0({ fact: ' ' }) }).refused('TRIAL_FACT_MISSING')).toEqual([
    'input',
    'items',
    '0',
    'fact',
  ]);
  for (const fact of ['还可以', '还 可以！', '不错。', 'OK', '一般，还可以'])
    await submit(stage, { items: with0({ fact }) }).refused('TRIAL_FACT_IS_STOCK');
  const formula = judged(stage).map((item) => ({ ...item, fact: '还可以。' }));
  await submit(stage, { items: formula }).refused('TRIAL_ONLY_STOCK_REMARKS');
  const empty = stage.items.map(({ id }) => ({ itemId: id, rating: 3 }));
  await submit(stage, { items: empty, overallText: '表现不错，同意通过' }).refused('TRIAL_ONLY_STOCK_REMARKS');
  expect(await submit(stage, { items: [] }).refused('TRIAL_ITEM_NOT_RATED')).toEqual(['input', 'items']);
  await submit(stage, { items: with0({ rating: 5 }) }).refused('VALUE_OUT_OF_RANGE');
  const [first] = judged(stage);
  await submit(stage, { items: [first, first] }).refused('TRIAL_ITEM_TWICE');
  await submit(stage, { items: with0({ itemId: stage.id }) }).refused('ROW_UNKNOWN');
});

test('rules 19.3: not qualified needs an item rated 1 and a measure that says enough', async () => {
  const { stage } = await dueToday();
  await briefed(world, manager, stage.id);
  const failing = { items: judged(stage, [1]), result: 'NOT_QUALIFIED' };
  const measure = (values: object) => submit(stage, { ...failing, measure: { ...GUIDANCE, ...values } });

  await submit(stage, { result: null }).refused('VALUE_REQUIRED');
  await submit(stage, { recommendation: 'CONFIRM' }).refused('TRIAL_RESULT_UNFIT');
  await submit(stage, { measure: GUIDANCE }).refused('TRIAL_MEASURE_UNFIT');
  await submit(stage, { result: 'NOT_QUALIFIED', measure: GUIDANCE }).refused('TRIAL_NO_ITEM_RATED_ONE');
  expect(await submit(stage, failing).refused('TRIAL_MEASURE_MISSING')).toEqual(['input', 'measure']);
  await measure({ text: ' ' }).refused('TEXT_REQUIRED');
  expect(await measure({ dueOn: null }).refused('VALUE_REQUIRED')).toEqual(['input', 'measure', 'dueOn']);
  await measure({ dueOn: '2026-11-21' }).refused('TRIAL_MEASURE_NOT_AHEAD');
  await measure({ recheckOn: '2026-11-27' }).refused('TRIAL_RECHECK_BEFORE_DUE');
  await measure({ kind: 'WARNING' }).refused('TRIAL_MEASURE_DATES_UNFIT');

  const { trialReviewSubmit } = await measure({}).data();
  expect(trialReviewSubmit.trialStage).toMatchObject({ result: 'NOT_QUALIFIED', measures: [{ kind: 'GUIDANCE' }] });
});

test('rules 19.3: a draft is kept as it is written, and its author goes on from it', async () => {
  const { stage, trialId } = await dueToday();
  const [first] = stage.items;
  const draft = { ...ref(stage), items: [{ itemId: first?.id, rating: 2, fact: '还可以' }], overallText: '草稿' };

  await manager.client.act('trialReviewSave', draft).data();

  const asked =
    'query S($id: ID!) { trialStage(id: $id) { draftText overallText draftSavedAt viewerCanReview version } }';
  const seen = (await manager.client.run(asked, { id: stage.id }).data())['trialStage'];
  expect(seen).toMatchObject({ draftText: '草稿', overallText: null, viewerCanReview: true });
  expect((await world.leader.client.run(asked, { id: stage.id }).data())['trialStage']).toMatchObject({
    draftText: null,
    viewerCanReview: false,
  });
  const now = await stageSeen(manager.client, trialId, 1);
  expect(now.items[0]).toMatchObject({ rating: 2, fact: '还可以' });
  await briefed(world, manager, stage.id);
  const fact = { itemId: first?.id, fact: '11 月 19 日报出 20 个条码中的 18 个' };
  const items = [fact, ...judged(now).slice(1)];
  const { trialReviewSubmit } = await submit(now, { items }).data();
  expect(trialReviewSubmit.trialStage).toMatchObject({ overallText: '草稿', draftText: null });
  expect(trialReviewSubmit.trialStage.items[0].rating).toBe(2);
});

test('rules 19.4: the reviewer is the manager of the shop when it is due; of two at once one submits', async () => {
  const { stage, trialId } = await dueToday();
  await briefed(world, manager, stage.id);
  await world.leader.client
    .act('trialReviewSubmit', { ...ref(stage), items: judged(stage), result: 'PASS' })
    .failed('FORBIDDEN');

  const answers = await Promise.all([1, 2, 3, 4].map(() => submit(stage).answer()));

  const done = answers.filter(({ data }) => data?.['trialReviewSubmit']?.trialStage);
  expect(done).toHaveLength(1);
  const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
  expect(codes).toEqual(Array(3).fill('STALE_VERSION'));
  expect((await stageSeen(manager.client, trialId, 1)).state).toBe('SUBMITTED');
});

test('rules 19.4: who moves to another shop keeps his days and gets the manager there, who needs a briefing of his own', async () => {
  const { stage, trialId, person } = await dueToday();
  await reviewed(world, trialId, { stageNo: 1 });
  const other = await aPerson(api, 'STORE_MANAGER');
  const input = { code: `M${Date.now() % 1_000_000}`, name: 'Other', regionId: world.shop.regionId };
  const { shopCreate } = await world.hr.client.act('shopCreate', input, 'shop { id }').data();
  await post(world.hr, other.employeeId, { shopId: shopCreate.shop.id, post: 'STORE_MANAGER' });
  await post(world.hr, person.employeeId, { shopId: shopCreate.shop.id, startsOn: '2026-11-20' });
  const second = await stageSeen(world.hr.client, trialId, 2);

  await briefed(world, other, second.id);

  expect(await stageSeen(other.client, trialId, 2)).toMatchObject({
    dueOn: second.dueOn,
    reviewer: { id: other.employeeId },
  });
  expect(await stageSeen(manager.client, trialId, 1)).toMatchObject({
    id: stage.id,
    reviewer: { id: manager.employeeId },
  });
});
