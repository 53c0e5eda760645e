import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, aRegion, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let people: Record<'rep' | 'otherRep' | 'manager' | 'assistant' | 'finance' | 'bi', Person>;
let regionId: string;
let mine: TestCustomer;
let theirs: TestCustomer;

beforeAll(async () => {
  api = await workerApi();
  const roles = ['REP', 'REP', 'SALES_MANAGER', 'FINANCE', 'BI'];
  const [rep, otherRep, manager, finance, bi] = (await Promise.all(roles.map((role) => aPerson(api, role)))) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  const assistant = await anAssistantOf(api, rep, manager);
  people = { rep, otherRep, manager, assistant, finance, bi };
  regionId = (await aRegion(api)).id;
  mine = await aCustomer(api, rep.client, { regionId, phone: '13812345678', note: '老客户' });
  theirs = await aCustomer(api, otherRep.client, { regionId });
});

async function listed(client: Client): Promise<{ ids: string[]; totalCount: number }> {
  const list = `query List($regionId: ID!) {
    customers(filter: { region: { id: { eq: $regionId } } }) { totalCount nodes { id } }
    region(id: $regionId) { customers { totalCount nodes { id } } }
  }`;
  const { customers, region } = await client.run(list, { regionId }).data();
  expect(region.customers).toEqual(customers);
  return { ids: customers.nodes.map((node: { id: string }) => node.id), totalCount: customers.totalCount };
}

async function seen(client: Client, { id }: TestCustomer): Promise<boolean> {
  return (await client.run(`query One($id: ID!) { customer(id: $id) { id } }`, { id }).data())['customer'] !== null;
}

describe('which customers exist for whom (rules 6.5)', () => {
  test('a rep sees own customers only: in lists, counts, by id, from the region', async () => {
    expect(await listed(people.rep.client)).toEqual({ ids: [mine.id], totalCount: 1 });
    expect(await listed(people.otherRep.client)).toEqual({ ids: [theirs.id], totalCount: 1 });
    expect(await seen(people.rep.client, theirs)).toBe(false);
  });

  test('an assistant sees those of the assigned rep', async () => {
    expect(await listed(people.assistant.client)).toEqual({ ids: [mine.id], totalCount: 1 });
    expect(await seen(people.assistant.client, theirs)).toBe(false);
  });

  test('the manager and finance see all, in filing order', async () => {
    const both = [mine, theirs].toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(({ id }) => id);
    for (const { client } of [people.manager, people.finance]) {
      expect(await listed(client)).toEqual({ ids: both, totalCount: 2 });
    }
  });

  test('human resources and the signed out see none', async () => {
    const hr = await aPerson(api, 'HR');
    await hr.client.run('{ customers { totalCount } }').failed('FORBIDDEN');
    await hr.client.run('query One($id: ID!) { customer(id: $id) { id } }', mine).failed('FORBIDDEN');
    await api.nobody.run('{ customers { totalCount } }').failed('UNAUTHENTICATED');
  });

  test('codes, owners and contacts of a hidden customer are hidden with it', async () => {
    await people.otherRep.client.act('contactCreate', { customerId: theirs.id, name: '王' }).data();
    const filter = `filter: { customer: { id: { eq: "${theirs.id}" } } }`;
    const asked = `{ contacts(${filter}) { totalCount nodes { id } } }`;
    expect((await people.rep.client.run(asked).data())['contacts']).toEqual({ totalCount: 0, nodes: [] });
    expect((await people.otherRep.client.run(asked).data())['contacts'].totalCount).toBe(1);
  });
});

describe('which fields are open to whom (rules 3.2, 6.5; promises D1, D5)', () => {
  const one = (field: string): string => `query One($id: ID!) { customer(id: $id) { ${field} } }`;

  test('finance reads code, name and terms, nothing else of the archive', async () => {
    const { client } = people.finance;
    await client.run(one('code name priceTerms paymentTerms creditStatus'), mine).data();
    for (const field of [
      'address',
      'note',
      'phone',
      'phoneFull',
      'lastVisitAt',
      'potentialAmountYear',
      'contacts { id }',
    ]) {
      await client.run(one(field), mine).failed('FORBIDDEN');
    }
  });

  test('rules 6.5: who moves goods or money reads no classes, focus lists, leads and news, on no road', async () => {
    const warehouse = await aPerson(api, 'WAREHOUSE');
    const lists = ['gradeChanges', 'gradeOverrides', 'focusLists', 'contributions'];
    const roads = [
      ...lists.map((list) => `${list}(first: 1) { totalCount }`),
      'customers(first: 1) { nodes { gradeChanges { totalCount } } }',
      'customers(first: 1) { nodes { abcResults { totalCount } } }',
      'customers(first: 1) { nodes { focusEntries { totalCount } } }',
      'customers(first: 1) { nodes { contributions { totalCount } } }',
      ...['volumeClass', 'isFocus', 'isKeyCustomer', 'prospectStep', 'isDirect'].map(
        (field) => `customers(first: 1) { nodes { ${field} } }`,
      ),
      'customers(filter: { isKeyCustomer: { eq: true } }) { totalCount }',
    ];
    for (const { client } of [people.finance, warehouse]) {
      for (const road of roads) await client.run(`{ ${road} }`).failed('FORBIDDEN');
      const counted = `{ customers(filter: { focusEntries: { some: {} } }) { totalCount } }`;
      await client.run(counted).failed('FORBIDDEN');
    }
    await people.finance.client.run('{ salesEvents { nodes { leads { totalCount } } } }').failed('FORBIDDEN');
    await people.bi.client.run('{ contributions { totalCount } }').failed('FORBIDDEN');
    for (const road of roads) await people.rep.client.run(`{ ${road} }`).data();
  });

  test('a closed field is closed to filters and sorts too', async () => {
    const { client } = people.finance;
    await client.run('{ customers(filter: { note: { contains: "x" } }) { totalCount } }').failed('FORBIDDEN');
    await client.run('{ customers(sort: [{ by: POTENTIAL_AMOUNT_YEAR }]) { nodes { id } } }').failed('FORBIDDEN');
  });

  test('figures for analysis carry no name', async () => {
    await people.bi.client.run(one('code grade'), mine).data();
    await people.bi.client.run(one('name'), mine).failed('FORBIDDEN');
  });

  test('phone numbers are masked; in full they are read by right', async () => {
    const { customer } = await people.rep.client.run(one('phone phoneFull'), mine).data();
    expect(customer).toEqual({ phone: '138****5678', phoneFull: '13812345678' });
  });
});
