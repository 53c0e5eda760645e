import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aShop, type TestShop } from '../attendance/shops.ts';

let api: TestApi;
let hr: Person;
let desk: Person;
let shop: TestShop;

beforeAll(async () => {
  api = await ownApi();
  [hr, desk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'FRONT_DESK')]);
  shop = await aShop(api, hr);
  return () => api.stop();
});

const ROW = 'observation { id version outcome answer answeredBy { id } sentBy { id } }';

async function sent(values: object = {}): Promise<{ id: string; version: number }> {
  const input = { shopId: shop.id, text: 'Nobody at the counter for half an hour.', ...values };
  const { observationSend } = await desk.client.act('observationSend', input, ROW).data();
  const { id, version } = observationSend.observation;
  return { id, version };
}

/** Also what waits for the next working day. */
async function told({ employeeId }: Person): Promise<string[]> {
  const { rows } = await api.server.archive.pool.query<{ kind: string }>(
    'select n.kind from notifications n join accounts a on a.id = n.recipient_id where a.employee_id = $1',
    [employeeId],
  );
  return rows.map(({ kind }) => kind);
}

test('rules 18.2: HR answers each observation once, and the sender learns it', async () => {
  const observation = await sent({ employeeId: shop.clerk.employeeId });
  expect(await told(hr)).toContain('OBSERVATION_SENT');

  const answer = { ...observation, outcome: 'TALK', answer: 'We talked with the clerk.' };
  await hr.client.act('observationAnswer', { ...answer, answer: ' ' }).refused('TEXT_REQUIRED');
  const { observationAnswer } = await hr.client.act('observationAnswer', answer, ROW).data();

  expect(observationAnswer.observation).toMatchObject({ outcome: 'TALK', answeredBy: { id: hr.employeeId } });
  expect(await told(desk)).toContain('OBSERVATION_ANSWERED');
  const version = observationAnswer.observation.version;
  await hr.client.act('observationAnswer', { ...answer, version }).refused('OBSERVATION_ANSWERED');
});

test('rules 18.2: a promised check is planned, and no draw takes it away', async () => {
  const observation = await sent();
  const answer = { ...observation, outcome: 'CHECK', answer: 'We will call.' };
  await hr.client.act('observationAnswer', answer).refused('OBSERVATION_CHECK_NOT_AHEAD');
  await hr.client
    .act('observationAnswer', { ...answer, outcome: 'NONE', checkAt: '2026-12-03T03:00:00Z' })
    .refused('OBSERVATION_CHECK_UNFIT');
  await hr.client.act('observationAnswer', { ...answer, checkAt: '2026-12-03T03:00:00Z' }).data();

  const { spotCheckPlanDraw } = await hr.client
    .act('spotCheckPlanDraw', { month: '2026-12', seed: 3 }, 'plannedCount')
    .data();

  const { spotCheckPlans } = await hr.client
    .run('{ spotCheckPlans(first: 50) { nodes { at observation { id } } } }')
    .data();
  expect(spotCheckPlans.nodes).toContainEqual({ at: '2026-12-03T03:00:00.000Z', observation: { id: observation.id } });
  expect(spotCheckPlanDraw.plannedCount).toBe(1);
});

test('rules 18.2: the sender sees the own ones only, the shop none; nothing is seen ahead of time', async () => {
  const observation = await sent();
  const ask = 'query O($id: ID!) { observation(id: $id) { text } }';

  expect((await desk.client.run(ask, observation).data())['observation']).not.toBeNull();
  expect((await shop.manager.client.run(ask, observation).data())['observation']).toBeNull();
  await desk.client.act('observationAnswer', { ...observation, outcome: 'NONE', answer: 'No.' }).failed('FORBIDDEN');
  const ahead = { shopId: shop.id, text: 'Will be late.', observedAt: '2026-12-24T00:00:00Z' };
  await desk.client.act('observationSend', ahead).refused('OBSERVATION_IN_FUTURE');
  await desk.client.act('observationSend', { shopId: shop.id, text: ' ' }).refused('TEXT_REQUIRED');
});
