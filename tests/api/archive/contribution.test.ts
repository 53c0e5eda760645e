import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { there } from '../../support/asking.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow, unique } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let clerk: Person;
let supervisor: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, clerk, supervisor] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'CLERK'),
    aPerson(api, 'SALES_SUPERVISOR'),
  ]);
});

async function sent(client: Client, about: string): Promise<string> {
  const text = unique('新开了分店');
  const { data, extensions } = await client
    .act('contributionSend', { about, kind: 'NEWS', text }, 'isReceived')
    .answer();
  expect(data).toEqual({ contributionSend: { isReceived: true, userErrors: [] } });
  expect(extensions).toEqual({ cost: { estimated: 11, objects: 1, statements: 0 } });
  return text;
}

interface Contribution extends TestRow {
  readonly text: string;
  readonly state: string;
}

async function inbox(client: Client, text: string): Promise<Contribution | undefined> {
  const data = await client
    .run(
      `query In($text: String!) { contributions(filter: { text: { eq: $text } }) { nodes { id version text state } } }`,
      {
        text,
      },
    )
    .data();
  return data['contributions'].nodes[0];
}

async function filedAt(client: Client, { id }: TestCustomer): Promise<string[]> {
  const data = await client
    .run(`query At($id: ID!) { customer(id: $id) { contributions { nodes { text state } } } }`, { id })
    .data();
  return (data['customer'].contributions.nodes as Contribution[])
    .filter(({ state }) => state === 'FILED')
    .map(({ text }) => text);
}

describe('contributions', () => {
  test('rules 6.2: who has no right to read writes to the inbox of the owner, who files it', async () => {
    const customer = await aCustomer(api, rep.client);
    const text = await sent(clerk.client, ` ${customer.code.toLowerCase()} `);
    expect(await inbox(otherRep.client, text)).toBeUndefined();
    const received = there(await inbox(rep.client, text));
    expect(received.state).toBe('RECEIVED');
    expect(await filedAt(rep.client, customer)).toEqual([]);

    await otherRep.client.act('contributionFile', ref(received)).failed('NOT_FOUND');
    await rep.client.act('contributionFile', ref(received)).data();
    expect(await filedAt(rep.client, customer)).toEqual([text]);
    await rep.client
      .act('contributionDiscard', { ...ref(there(await inbox(rep.client, text))), reason: 'x' })
      .refused('CONTRIBUTION_HANDLED_ALREADY');
  });

  test('rules 6.2: the answer is "received" whether the customer exists or not, and nothing of it is seen again', async () => {
    const text = await sent(clerk.client, 'SHP-AM-99999');
    await clerk.client.run('{ contributions { nodes { id } } }').failed('FORBIDDEN');
    expect(await inbox(rep.client, text)).toBeUndefined();

    const unknown = there(await inbox(supervisor.client, text));
    expect(await supervisor.client.act('contributionFile', ref(unknown)).refused('VALUE_REQUIRED')).toEqual([
      'input',
      'customerId',
    ]);
    const customer = await aCustomer(api, rep.client);
    await supervisor.client.act('contributionFile', { ...ref(unknown), customerId: customer.id }).data();
    expect(await filedAt(rep.client, customer)).toEqual([text]);
  });

  test('rules 6.2: what is about a known customer is filed with that one alone', async () => {
    const [meant, another] = [await aCustomer(api, rep.client), await aCustomer(api, rep.client)];
    const received = there(await inbox(rep.client, await sent(otherRep.client, meant.code)));
    const input = { ...ref(received), customerId: another.id };
    await rep.client.act('contributionFile', input).refused('CONTRIBUTION_CUSTOMER_KNOWN');
    expect(await filedAt(rep.client, another)).toEqual([]);
  });

  test('rules 6.2: to discard needs a reason', async () => {
    const customer = await aCustomer(api, rep.client);
    const received = there(await inbox(rep.client, await sent(otherRep.client, customer.code)));
    await rep.client.act('contributionDiscard', { ...ref(received), reason: ' ' }).refused('TEXT_REQUIRED');
    await rep.client.act('contributionDiscard', { ...ref(received), reason: '早已登记' }).data();
    expect(await filedAt(rep.client, customer)).toEqual([]);
  });

  test('rules 6.2: who keeps the archive adds at once', async () => {
    const customer = await aCustomer(api, rep.client);
    const text = await sent(rep.client, customer.code);
    expect(await filedAt(rep.client, customer)).toEqual([text]);
  });

  test('nobody contributes signed out, nor without a word', async () => {
    const input = { about: 'x', kind: 'NEWS', text: '' };
    await api.nobody.act('contributionSend', input, 'isReceived').failed('UNAUTHENTICATED');
    await clerk.client.act('contributionSend', input, 'isReceived').refused('TEXT_REQUIRED');
  });
});

function ref({ id, version }: TestRow): TestRow {
  return { id, version };
}
