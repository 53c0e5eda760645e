import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, unique } from '../../support/cast.ts';

const ROUNDS = 30;
const AT_ONCE = 8;

let api: TestApi;
let rep: Person;

beforeAll(async () => {
  api = await workerApi();
  rep = await aPerson(api, 'REP');
});

function aVisit(customerId: string, values: object = {}): object {
  return { customerId, visitedAt: '2026-11-21T01:00:00Z', kind: 'RETURN', summary: '送样品', ...values };
}

async function countVisits(customerId: string): Promise<number> {
  const query = `query Count($id: ID!) { visits(filter: { customer: { id: { eq: $id } } }) { totalCount } }`;
  return (await rep.client.run(query, { id: customerId }).data())['visits'].totalCount;
}

test('R5: eight requests at once with one key have one effect and one answer, thirty times', async () => {
  const { id } = await aCustomer(api, rep.client);
  await rep.client.act('visitRecord', aVisit(id, { kind: 'FIRST' })).data();

  for (let round = 0; round < ROUNDS; round += 1) {
    const input = aVisit(id, { summary: `Round ${round}`, idempotencyKey: unique('round') });
    const asked = Array.from({ length: AT_ONCE }, () => rep.client.act('visitRecord', input, 'visit { id }').data());
    const answers = await Promise.all(asked);

    expect(new Set(answers.map(({ visitRecord }) => visitRecord.visit.id)).size).toBe(1);
  }

  expect(await countVisits(id)).toBe(ROUNDS + 1);
});

test('R5: the key of one thing is refused for another, for the same person only', async () => {
  const [first, second] = [await aCustomer(api, rep.client), await aCustomer(api, rep.client)];
  const other = await aPerson(api, 'REP');
  const ofOther = await aCustomer(api, other.client);
  const idempotencyKey = unique('key');
  const named = (id: string): object => aVisit(id, { kind: 'FIRST', idempotencyKey });
  await rep.client.act('visitRecord', named(first.id)).data();

  await rep.client.act('visitRecord', named(second.id)).failed('IDEMPOTENCY_KEY_REUSED');
  await rep.client.act('visitCardIssue', { customerId: second.id, idempotencyKey }).failed('IDEMPOTENCY_KEY_REUSED');
  await other.client.act('visitRecord', named(ofOther.id)).data();

  expect(await countVisits(second.id)).toBe(0);
});

test('R5: a refused action leaves its key free', async () => {
  const { id } = await aCustomer(api, rep.client);
  const idempotencyKey = unique('key');

  await rep.client.act('visitRecord', aVisit(id, { summary: '', kind: 'FIRST', idempotencyKey })).answer();
  await rep.client.act('visitRecord', aVisit(id, { kind: 'FIRST', idempotencyKey })).data();

  expect(await countVisits(id)).toBe(1);
});
