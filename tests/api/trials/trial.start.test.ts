import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aNewcomer, aTrialWorld, startTrial, type TrialWorld } from './on-trial.ts';
import { ref, stagesSeen, trialNow } from './reviews.ts';

let api: TestApi;
let world: TrialWorld;
let hr: Person;

beforeAll(async () => {
  api = await ownApi();
  world = await aTrialWorld(api);
  ({ hr } = world);
  return () => api.stop();
});

const DAYS = 'trial { id version post months startsOn endOn latestOn decisionDueOn state template { id isInUse } }';

test('rules 19.2, 19.3: a trial has its three stages with their items on the first day', async () => {
  const person = await aNewcomer(world, '2026-11-30');
  const input = { employeeId: person.employeeId, startsOn: '2026-11-30', storeEntryOn: '2026-11-30' };

  const { trialStart } = await hr.client.act('trialStart', input, DAYS).data();

  expect(trialStart.trial).toMatchObject({
    post: 'CLERK',
    months: 3,
    endOn: '2027-02-28',
    latestOn: '2027-02-23',
    decisionDueOn: '2027-02-21',
    state: 'RUNNING',
    template: { isInUse: true },
  });
  const stages = await stagesSeen(hr.client, trialStart.trial.id);
  expect(stages.map(({ dueOn, state, items }) => [dueOn, state, items.length])).toEqual([
    ['2026-12-07', 'WAITING', 4],
    ['2026-12-30', 'WAITING', 11],
    ['2027-02-18', 'WAITING', 4],
  ]);
  expect(new Set(stages.map(({ reviewer }) => reviewer?.id))).toEqual(new Set([world.shop.manager.employeeId]));
});

test('rules 19.4: the trial of a store manager is reviewed by the leader of the region', async () => {
  const { leader, shop } = world;
  const [stage] = await stagesSeen(hr.client, await startTrial(world, shop.manager, '2026-11-16'));

  expect(stage?.reviewer?.id).toBe(leader.employeeId);
  expect(
    (await leader.client.run('{ trials(first: 20) { nodes { employee { id } } } }').data())['trials'].nodes,
  ).toContainEqual({ employee: { id: shop.manager.employeeId } });
});

test('rules 19.2: nobody has two trials at once, and none begins without post, after the person left or when it would be over', async () => {
  const person = await aNewcomer(world, '2026-11-02');
  const office = await aPerson(api, 'CLERK');
  const start = (employeeId: string, startsOn: string, storeEntryOn = startsOn) =>
    hr.client.act('trialStart', { employeeId, startsOn, storeEntryOn });

  expect(await start(office.employeeId, '2026-11-02').refused('TRIAL_POST_MISSING')).toEqual(['input', 'storeEntryOn']);
  await start(person.employeeId, '2026-11-02', '2026-11-01').refused('TRIAL_POST_MISSING');
  await start(person.employeeId, '2026-11-03', '2026-11-02').refused('TRIAL_STORE_ENTRY_UNFIT');
  await start(person.employeeId, '2026-08-21', '2026-11-02').refused('TRIAL_OVER_ALREADY');
  await start(person.employeeId, '2025-12-31', '2026-11-02').refused('TRIAL_TEMPLATE_MISSING');
  await start('00000000-0000-7000-8000-000000000000', '2026-11-02').refused('ROW_UNKNOWN');
  await start(hr.employeeId, '2026-11-02').refused('TRIAL_OF_ONESELF');
  await start(person.employeeId, '2026-11-02').data();
  expect(await start(person.employeeId, '2026-11-02').refused('TRIAL_RUNNING_ALREADY')).toEqual([
    'input',
    'employeeId',
  ]);
});

test('rules 19.2: of two who begin the trial of a person at once, one does', async () => {
  const { employeeId } = await aNewcomer(world, '2026-11-09');
  const input = { employeeId, startsOn: '2026-11-09', storeEntryOn: '2026-11-09' };

  const answers = await Promise.all([1, 2, 3].map(() => hr.client.act('trialStart', input, 'trial { id }').answer()));

  const refused = answers.flatMap(({ data }) => data?.['trialStart'].userErrors);
  expect(refused.map(({ code }) => code)).toEqual(['TRIAL_RUNNING_ALREADY', 'TRIAL_RUNNING_ALREADY']);
});

test('promises R7: the same key begins one trial', async () => {
  const { employeeId } = await aNewcomer(world, '2026-11-10');
  const idempotencyKey = `trial ${employeeId}`;
  const input = { employeeId, startsOn: '2026-11-10', storeEntryOn: '2026-11-10', idempotencyKey };

  const first = await hr.client.act('trialStart', input, 'trial { id }').data();
  const second = await hr.client.act('trialStart', input, 'trial { id }').data();

  expect(second).toEqual(first);
});

test('rules 19: a trial begun by mistake is called off with a reason, once, and another can begin', async () => {
  const person = await aNewcomer(world, '2026-11-12');
  const id = await startTrial(world, person, '2026-11-12');
  const trial = ref((await trialNow(hr.client, id)) as never);
  await hr.client.act('trialCallOff', { ...trial, reason: ' ' }).refused('TEXT_REQUIRED');

  await hr.client.act('trialCallOff', { ...trial, reason: '录入错误' }).data();

  const called = await trialNow(hr.client, id);
  expect(called).toMatchObject({ state: 'CALLED_OFF', closedOn: '2026-11-21', decidedBy: null });
  expect((await stagesSeen(hr.client, id)).map(({ state }) => state)).toEqual(Array(3).fill('CALLED_OFF'));
  await hr.client.act('trialCallOff', { ...ref(called as never), reason: '又一次' }).refused('TRIAL_CLOSED');
  await hr.client.act('trialCallOff', { ...trial, reason: '又一次' }).failed('STALE_VERSION');
  await startTrial(world, person, '2026-11-12');
});
