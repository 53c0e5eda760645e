import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { briefed, judged, ref, reviewed, stageSeen } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ manager } = world.shop);
  return () => api.stop();
});

/** Stage 3 is due today and open since the 18th. */
async function atStage3(): Promise<{ person: Person; id: string }> {
  const person = await aNewcomer(world, '2026-09-01');
  return { person, id: await startTrial(world, person, '2026-09-01') };
}

const MINE = `{ myTrial { post startsOn endOn state decision selfAssessmentOpensOn canSelfAssess
  selfAssessment { text needs } stages { stageNo dueOn state result shownOn measure { measureId measureVersion kind text } } } }`;
const mine = async ({ client }: Person) => (await client.run(MINE).data())['myTrial'];

const ASKED = `query T($id: ID!) { trial(id: $id) { hasSelfAssessment selfAssessments { text needs waiveReason }
  stages { stageNo overallText items { rating fact } } } }`;
async function seen({ client }: Person, id: string) {
  const { hasSelfAssessment, selfAssessments, stages } = (await client.run(ASKED, { id }).data())['trial'];
  const opinion = stages.find(({ stageNo }: { stageNo: number }) => stageNo === 3);
  return {
    hasSelfAssessment,
    words: selfAssessments,
    ratings: opinion.items.map(({ rating }: { rating: number }) => rating),
  };
}

test('rules 19.3: the self-assessment comes first; neither side reads the other’s words before its own are in', async () => {
  const { person, id } = await atStage3();
  const stage = await stageSeen(manager.client, id, 3);
  await briefed(world, manager, stage.id);
  const review = { ...ref(stage), items: judged(stage, [4, 3, 3, 2]), recommendation: 'CONFIRM' };
  expect(await manager.client.act('trialReviewSubmit', review).refused('TRIAL_SELF_ASSESSMENT_MISSING')).toEqual([
    'input',
    'id',
  ]);
  await manager.client.act('trialReviewSave', { ...ref(stage), items: review.items }).data();

  expect((await seen(manager, id)).ratings).toEqual([4, 3, 3, 2]);
  expect((await seen(world.hr, id)).ratings).toEqual([4, 3, 3, 2]);
  expect((await seen(world.leader, id)).ratings).toEqual([]);

  const said = { text: ' 能独立收银和盘货 ', needs: '想学订货' };
  const { trialSelfAssess } = await person.client
    .act('trialSelfAssess', said, 'myTrial { canSelfAssess selfAssessment { text needs } }')
    .data();
  const words = { text: '能独立收银和盘货', needs: '想学订货' };
  expect(trialSelfAssess.myTrial).toEqual({ canSelfAssess: false, selfAssessment: words });
  expect(await seen(manager, id)).toMatchObject({ hasSelfAssessment: true, words: [] });
  expect((await seen(world.hr, id)).words).toEqual([{ ...words, waiveReason: null }]);
  expect((await seen(world.leader, id)).ratings).toEqual([4, 3, 3, 2]);

  await manager.client.act('trialReviewSubmit', { ...review, version: stage.version + 1 }).data();
  expect((await seen(manager, id)).words).toEqual([{ ...words, waiveReason: null }]);
  await person.client.act('trialSelfAssess', said).refused('TRIAL_SELF_ASSESSMENT_SUBMITTED');
});

test('promise D7: the person sees days, outcomes and own words, and none of the trial’s rows', async () => {
  const { person, id } = await atStage3();
  await reviewed(world, id, {
    stageNo: 1,
    items: [1],
    result: 'NOT_QUALIFIED',
    measure: { kind: 'DISMISS', text: '不适合' },
  });
  const trial = await mine(person);

  expect(trial).toMatchObject({
    post: 'CLERK',
    state: 'RUNNING',
    decision: null,
    canSelfAssess: true,
    selfAssessment: null,
  });
  expect(trial.stages[0]).toMatchObject({ state: 'SUBMITTED', result: null, measure: null, shownOn: '2026-11-23' });
  const asks = `query T($id: ID!) { trial(id: $id) { id } trials { nodes { id } } trialStages { nodes { id } } }`;
  await person.client.run(asks, { id }).failed('FORBIDDEN');
  await person.client.run('query E($id: ID!) { trialEvidence(id: $id) { isLate } }', { id }).failed('FORBIDDEN');
  expect(await mine(manager)).toBeNull();
  await api.nobody.run(MINE).failed('UNAUTHENTICATED');
});

test('promise D7: the result is told on its day; a dismissal is not, before HR decides', async () => {
  const own = await ownApi();
  const there = await aTrialWorld(own);
  const warned = await aNewcomer(there, '2026-11-14');
  const warning = { kind: 'WARNING', text: '11 月 19 日无故迟到 40 分钟' };
  const trialId = await startTrial(there, warned, '2026-11-14');
  await reviewed(there, trialId, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure: warning });
  const before = await mine(warned);
  expect(before.stages[0]).toMatchObject({ result: null, measure: null });
  const { rows } = await own.server.archive.pool.query('select id, version from trial_measures');
  await warned.client.act('trialMeasureAcknowledge', rows[0]).failed('NOT_FOUND');

  own.clock.forward({ days: 2 });

  const person = { ...warned, client: await warned.signIn() };
  const [stage] = (await mine(person)).stages;
  expect(stage).toMatchObject({ result: 'NOT_QUALIFIED', measure: warning });
  const { trialMeasureAcknowledge } = await person.client
    .act(
      'trialMeasureAcknowledge',
      { id: stage.measure.measureId, version: stage.measure.measureVersion },
      'myTrial { stages { measure { acknowledgedAt } } }',
    )
    .data();
  expect(trialMeasureAcknowledge.myTrial.stages[0].measure.acknowledgedAt).not.toBeNull();
  await person.client
    .act('trialMeasureAcknowledge', { id: stage.measure.measureId, version: stage.measure.measureVersion })
    .failed('STALE_VERSION');
  const acknowledged = { id: stage.measure.measureId, version: stage.measure.measureVersion + 1 };
  await person.client.act('trialMeasureAcknowledge', acknowledged).refused('TRIAL_WARNING_ACKNOWLEDGED');
  await (await there.shop.clerk.signIn()).act('trialMeasureAcknowledge', acknowledged).failed('NOT_FOUND');
  await own.stop();
});

test('rules 19.3: it is written when stage 3 is open, by who is on trial, and not blank', async () => {
  const early = await aNewcomer(world, '2026-11-16');
  await startTrial(world, early, '2026-11-16');
  const { person } = await atStage3();

  await early.client.act('trialSelfAssess', { text: '很好学' }).refused('TRIAL_SELF_ASSESSMENT_NOT_OPEN');
  await manager.client.act('trialSelfAssess', { text: '很好学' }).refused('TRIAL_OWN_MISSING');
  await person.client.act('trialSelfAssess', { text: ' ' }).refused('TEXT_REQUIRED');
  await person.client.act('trialSelfAssess', { text: '字'.repeat(4_001) }).refused('TEXT_TOO_LONG');
  const answers = await Promise.all(
    [1, 2].map(() => person.client.act('trialSelfAssess', { text: '能独立收银' }).answer()),
  );
  const refused = answers.flatMap(({ data }) => data?.['trialSelfAssess'].userErrors).map(({ code }) => code);
  expect(refused).toEqual(['TRIAL_SELF_ASSESSMENT_SUBMITTED']);
});

test('rules 19.3: HR notes that there is none, so that the opinion does not wait; words that come later still count', async () => {
  const { person, id } = await atStage3();
  const waive = { trialId: id, reason: '两次提醒未交' };
  await manager.client.act('trialSelfAssessmentWaive', waive).failed('FORBIDDEN');
  await world.hr.client.act('trialSelfAssessmentWaive', { ...waive, reason: ' ' }).refused('TEXT_REQUIRED');
  await world.hr.client.act('trialSelfAssessmentWaive', waive).data();
  await world.hr.client.act('trialSelfAssessmentWaive', waive).refused('TRIAL_SELF_ASSESSMENT_SUBMITTED');
  expect((await seen(world.hr, id)).words).toEqual([{ text: null, needs: null, waiveReason: '两次提醒未交' }]);

  await person.client.act('trialSelfAssess', { text: '补交自评' }).data();

  await reviewed(world, id, { stageNo: 3 });
  expect((await seen(manager, id)).words).toMatchObject([{ text: '补交自评' }]);
  const early = await startTrial(world, await aNewcomer(world, '2026-11-16'), '2026-11-16');
  await world.hr.client
    .act('trialSelfAssessmentWaive', { ...waive, trialId: early })
    .refused('TRIAL_SELF_ASSESSMENT_NOT_OPEN');
});
