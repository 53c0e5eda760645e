import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { GUIDANCE, ref, reviewed, stagesSeen, trialNow } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let hr: Person;
let gm: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ hr } = world);
  gm = await aPerson(api, 'GENERAL_MANAGER');
  return () => api.stop();
});

/** Today is the day on which stage 3 is due; the last day for a decision in time is the 26th. */
const IN_TIME = '2026-09-01';
/** The last day for a decision in time was yesterday. */
const LATE = '2026-08-25';

async function onTrial(startsOn: string): Promise<{ id: string; person: Person }> {
  const person = await aNewcomer(world, startsOn);
  return { person, id: await startTrial(world, person, startsOn) };
}

async function withOpinion(startsOn: string, items: readonly number[] = []): Promise<string> {
  const { id, person } = await onTrial(startsOn);
  await person.client.act('trialSelfAssess', { text: '能独立收银' }).data();
  await reviewed(world, id, { stageNo: 3, items, recommendation: items.length > 0 ? 'NOT_HIRED' : 'CONFIRM' });
  return id;
}

async function decide(id: string, decision: string, values: object = {}) {
  const trial = ref((await trialNow(hr.client, id)) as never);
  return hr.client.act('trialDecide', { ...trial, decision, reason: '见三个阶段的考核', ...values });
}

async function evidence(id: string): Promise<Record<string, unknown>> {
  const asked = `query E($id: ID!) { trialEvidence(id: $id) { hasDocumentedFault stage3FactCount hasOpinion isLate
    isOverrideNeeded canConfirm whyNotConfirm canNotHire whyNot } }`;
  return (await hr.client.run(asked, { id }).data())['trialEvidence'];
}

test('rules 19.4, promise D7: a person of HR decides with a reason, once, after the opinion is in', async () => {
  const { id, person } = await onTrial(IN_TIME);
  expect(await evidence(id)).toMatchObject({
    hasOpinion: false,
    canConfirm: false,
    whyNotConfirm: 'TRIAL_OPINION_MISSING',
  });
  expect(await (await decide(id, 'CONFIRM')).refused('TRIAL_OPINION_MISSING')).toEqual(['input', 'decision']);
  await person.client.act('trialSelfAssess', { text: '能独立收银' }).data();
  await reviewed(world, id, { stageNo: 3 });
  expect(await evidence(id)).toMatchObject({ canConfirm: true, whyNotConfirm: null, isLate: false });
  await (await decide(id, 'CONFIRM', { reason: '' })).refused('TEXT_REQUIRED');

  await (await decide(id, 'CONFIRM')).data();

  expect(await trialNow(hr.client, id)).toMatchObject({
    state: 'CONFIRMED',
    decision: 'CONFIRM',
    decidedBy: { id: hr.employeeId },
    isLateDecision: false,
    closedOn: '2026-11-21',
  });
  const states = (await stagesSeen(hr.client, id)).map(({ state }) => state);
  expect(states).toEqual(['CALLED_OFF', 'CALLED_OFF', 'SUBMITTED']);
  await (await decide(id, 'NOT_HIRED')).refused('TRIAL_CLOSED');
});

test('rules 19.4: not to hire somebody needs a stage that was not passed, or two poor items of stage 3', async () => {
  const weak = await withOpinion(IN_TIME, [2]);
  expect(await evidence(weak)).toMatchObject({
    stage3FactCount: 1,
    canNotHire: false,
    whyNot: 'TRIAL_EVIDENCE_MISSING',
  });
  await (await decide(weak, 'NOT_HIRED')).refused('TRIAL_EVIDENCE_MISSING');

  const poor = await withOpinion(IN_TIME, [2, 1]);
  expect(await evidence(poor)).toMatchObject({ stage3FactCount: 2, canNotHire: true, isOverrideNeeded: false });
  await (await decide(poor, 'NOT_HIRED')).data();
  expect(await trialNow(hr.client, poor)).toMatchObject({ state: 'NOT_HIRED', decision: 'NOT_HIRED' });
});

test('rules 19.4: a fault on record in stage 1 bears it as well, also when it is late', async () => {
  const { id, person } = await onTrial(LATE);
  await reviewed(world, id, { stageNo: 1, items: [1], result: 'NOT_QUALIFIED', measure: GUIDANCE });
  await person.client.act('trialSelfAssess', { text: '还在学' }).data();
  await reviewed(world, id, { stageNo: 3, recommendation: 'NOT_HIRED' });

  expect(await evidence(id)).toMatchObject({ hasDocumentedFault: true, isLate: true, isOverrideNeeded: false });
  await (await decide(id, 'NOT_HIRED')).data();
  expect(await trialNow(hr.client, id)).toMatchObject({ state: 'NOT_HIRED', isLateDecision: true });
});

test('rules 19.4: where the manager gives no opinion in time, notes of HR stand for it', async () => {
  const { id } = await onTrial('2026-08-30');
  await (await decide(id, 'CONFIRM')).refused('TRIAL_OPINION_MISSING');
  const note = { trialId: id, text: '区域组长说收银无差错', happenedOn: '2026-11-18', source: 'OTHER_SOURCE' };
  await hr.client.act('trialNoteAdd', note).data();

  await (await decide(id, 'NOT_HIRED')).refused('TRIAL_EVIDENCE_MISSING');
  await (await decide(id, 'CONFIRM')).data();
});

test('rules 19.4: late and without a fault on record the general manager consents, and the decision is HR’s', async () => {
  const id = await withOpinion(LATE, [1, 2]);
  expect(await evidence(id)).toMatchObject({ isOverrideNeeded: true, whyNot: 'TRIAL_OVERRIDE_NEEDED' });
  expect(await (await decide(id, 'NOT_HIRED')).refused('TRIAL_OVERRIDE_NEEDED')).toEqual(['input', 'decision']);
  const trial = ref((await trialNow(hr.client, id)) as never);
  await hr.client.act('trialOverrideRequest', { ...trial, reason: '' }).refused('TEXT_REQUIRED');

  const { trialOverrideRequest } = await hr.client
    .act('trialOverrideRequest', { ...trial, reason: '两次少找零' }, 'approvalRequest { id version kind level }')
    .data();
  const { approvalRequest } = trialOverrideRequest;
  expect(approvalRequest).toMatchObject({ kind: 'TRIAL_OVERRIDE', level: 'GENERAL_MANAGER' });
  const again = ref((await trialNow(hr.client, id)) as never);
  await hr.client.act('trialOverrideRequest', { ...again, reason: '两次少找零' }).refused('APPROVAL_WAITING_ALREADY');
  await hr.client.act('approvalRequestDecide', { ...ref(approvalRequest), decision: 'APPROVE' }).failed('FORBIDDEN');
  await gm.client.act('approvalRequestDecide', { ...ref(approvalRequest), decision: 'APPROVE' }).data();

  expect(await trialNow(hr.client, id)).toMatchObject({
    state: 'NOT_HIRED',
    decidedBy: { id: hr.employeeId },
    decisionReason: '两次少找零',
    isLateDecision: true,
    override: { state: 'APPROVED' },
  });
});

test('rules 19.4: nobody is asked without need, and a request that waits ends with the trial', async () => {
  const early = await withOpinion(IN_TIME, [1, 2]);
  const inTime = ref((await trialNow(hr.client, early)) as never);
  await hr.client.act('trialOverrideRequest', { ...inTime, reason: '为稳妥' }).refused('TRIAL_OVERRIDE_NOT_NEEDED');

  const late = await withOpinion(LATE, [1, 2]);
  const trial = ref((await trialNow(hr.client, late)) as never);
  const { trialOverrideRequest } = await hr.client
    .act('trialOverrideRequest', { ...trial, reason: '两次少找零' }, 'approvalRequest { id version }')
    .data();
  await (await decide(late, 'CONFIRM')).data();
  expect(await trialNow(hr.client, late)).toMatchObject({ state: 'CONFIRMED', override: { state: 'WITHDRAWN' } });
  const { id, version } = trialOverrideRequest.approvalRequest;
  await gm.client
    .act('approvalRequestDecide', { id, version: version + 1, decision: 'APPROVE' })
    .refused('APPROVAL_DECIDED_ALREADY');
});

test('rules 19.4: of two who decide at once, one does', async () => {
  const id = await withOpinion(IN_TIME);
  const trial = ref((await trialNow(hr.client, id)) as never);
  const input = { ...trial, decision: 'CONFIRM', reason: '合格' };

  const answers = await Promise.all([1, 2, 3].map(() => hr.client.act('trialDecide', input, 'trial { id }').answer()));

  expect(answers.filter(({ data }) => data?.['trialDecide']?.trial)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
    'STALE_VERSION',
    'STALE_VERSION',
  ]);
});

test('rules 2: who gave the opinion of stage 3 does not decide on it', async () => {
  const id = await withOpinion(IN_TIME);
  const { server } = api;
  await server.archive.pool.query('update trial_stages set submitted_by_id = $2 where trial_id = $1 and stage_no = 3', [
    id,
    hr.employeeId,
  ]);

  expect(await evidence(id)).toMatchObject({ canConfirm: false, whyNotConfirm: 'TRIAL_DECIDER_REVIEWED' });
  expect(await (await decide(id, 'CONFIRM')).refused('TRIAL_DECIDER_REVIEWED')).toEqual(['input', 'id']);
});
