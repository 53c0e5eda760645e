import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, aRegion, CUSTOMER, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
  ]);
});

async function aCompany(values: object = {}): Promise<Record<string, unknown>> {
  return { name: unique('Bakery'), nature: 'COMPANY', regionId: (await aRegion(api)).id, ...values };
}

describe('customerCreate', () => {
  test('rules 4, 6.2: a rep opens a draft that the rep owns; the code shows region, grade and gender', async () => {
    const region = await aRegion(api);
    const customer = await aCustomer(api, rep.client, { regionId: region.id, address: '上海市南京路 1 号' });

    expect(customer.state).toBe('DRAFT');
    expect(customer.code).toBe(`${region.code}-NO-${String(customer.serial).padStart(5, '0')}`);
    const { customer: seen } = await rep.client
      .run(
        `query One($id: ID!) { customer(id: $id) {
          address owner { id } codes { code validTo } ownershipPeriods { rep { id } startsAt endsAt }
        } }`,
        customer,
      )
      .data();
    expect(seen).toEqual({
      address: '上海市南京路 1 号',
      owner: { id: rep.employeeId },
      codes: [{ code: customer.code, validTo: null }],
      ownershipPeriods: [{ rep: { id: rep.employeeId }, startsAt: '2026-11-21T02:00:00.000Z', endsAt: null }],
    });
  });

  test('rules 2, 6.2: what the manager opens waits for the general manager, and belongs to nobody unless said', async () => {
    const gm = await aPerson(api, 'GENERAL_MANAGER');
    const customer = await aCustomer(api, manager.client);
    const see = async () =>
      (
        await manager.client
          .run(
            `query One($id: ID!) { customer(id: $id) { state owner { id } ownershipPeriods { rep { id } }
              approvalRequests { nodes { id version level } } } }`,
            customer,
          )
          .data()
      )['customer'];
    const { approvalRequests, ...opened } = await see();
    expect(opened).toEqual({ state: 'DRAFT', owner: null, ownershipPeriods: [{ rep: null }] });
    const [{ level, ...request }] = approvalRequests.nodes;
    expect(level).toBe('GENERAL_MANAGER');

    await gm.client.act('approvalRequestDecide', { ...request, decision: 'APPROVE' }).data();

    expect(await see()).toMatchObject({ state: 'ACTIVE' });
  });

  test('rules 4: opened at the same moment, no two customers get one serial', async () => {
    const inputs = await Promise.all(Array.from({ length: 8 }, () => aCompany()));
    const answers = await Promise.all(inputs.map((input) => rep.client.act('customerCreate', input, CUSTOMER).data()));

    expect(new Set(answers.map((data) => data['customerCreate'].customer.serial)).size).toBe(8);
  });

  test('rules 4: persons are X when they did not say; organisations never carry a letter of persons', async () => {
    const person = await aCustomer(api, rep.client, { nature: 'PERSON' });
    expect(person.code).toMatch(/-NX-/);

    const input = await aCompany({ gender: 'F' });
    expect(await rep.client.act('customerCreate', input).refused('CUSTOMER_GENDER_UNFIT')).toEqual(['input', 'gender']);
  });

  test('rules 6.5: an assistant opens for the assigned rep, not for others and not for nobody', async () => {
    const assistant = await anAssistantOf(api, rep, manager);
    const mine = await aCustomer(api, assistant.client, { ownerId: rep.employeeId });
    expect(mine.state).toBe('DRAFT');

    const foreign = await aCompany({ ownerId: otherRep.employeeId });
    expect(await assistant.client.act('customerCreate', foreign).refused('CUSTOMER_OWNER_OUT_OF_REACH')).toEqual([
      'input',
      'ownerId',
    ]);
    await assistant.client.act('customerCreate', await aCompany()).refused('VALUE_REQUIRED');
  });

  test('the same key opens one customer', async () => {
    const input = await aCompany({ idempotencyKey: unique('key') });
    const [first, again] = await Promise.all([
      rep.client.act('customerCreate', input, CUSTOMER).data(),
      rep.client.act('customerCreate', input, CUSTOMER).data(),
    ]);

    expect(again).toEqual(first);
  });

  test('everything that is wrong is told at once', async () => {
    const input = await aCompany({ name: ' ', phone: '1'.repeat(61), annualSales: '-1', note: '好'.repeat(2001) });
    const { data } = await rep.client.act('customerCreate', input).answer();

    expect(data?.['customerCreate'].userErrors.map((one: { path: string[] }) => one.path[1]).toSorted()).toEqual([
      'annualSales',
      'name',
      'note',
      'phone',
    ]);
  });

  test('foreign ids are refused at their field, and U+0000 at the door', async () => {
    expect(
      await rep.client.act('customerCreate', await aCompany({ regionId: rep.employeeId })).refused('ROW_UNKNOWN'),
    ).toEqual(['input', 'regionId']);
    const hidden = await aCustomer(api, otherRep.client);
    await rep.client.act('customerCreate', await aCompany({ referredById: hidden.id })).refused('ROW_UNKNOWN');
    await rep.client.act('customerCreate', await aCompany({ name: 'a\u0000b' })).failed('BAD_USER_INPUT');
  });

  test('nobody opens an archive without signing in, or without the right', async () => {
    await api.nobody.act('customerCreate', await aCompany()).failed('UNAUTHENTICATED');
    const finance = await aPerson(api, 'FINANCE');
    await finance.client.act('customerCreate', await aCompany()).failed('FORBIDDEN');
  });
});
