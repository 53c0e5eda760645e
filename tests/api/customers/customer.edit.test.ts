import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, requestsAbout } from '../../support/asking.ts';
import { aCustomer, aPerson, aRegion, CUSTOMER, type Person, type TestCustomer, unique } from '../../support/cast.ts';

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

async function edited(client: Client, { id, version }: TestCustomer, changes: object): Promise<TestCustomer> {
  const data = await client.act('customerEdit', { id, version, ...changes }, CUSTOMER).data();
  return data['customerEdit'].customer;
}

/** As the rep asks for it and the manager consents. */
async function changed(customer: TestCustomer, changes: object): Promise<TestCustomer> {
  await edited(rep.client, customer, changes);
  const request = (await requestsAbout(rep.client, customer.id)).find(
    ({ kind, state }) => kind === 'CUSTOMER_CHANGE' && state === 'PENDING',
  );
  await decided(manager, request!);
  return readOne(rep.client, customer.id, 'id version code serial state');
}

async function idByCode(client: Client, code: string): Promise<string | undefined> {
  const data = await client.run(`query By($code: String!) { customerByCode(code: $code) { id } }`, { code }).data();
  return data['customerByCode']?.id;
}

async function readOne(client: Client, id: string, selection: string) {
  const data = await client.run(`query One($id: ID!) { customer(id: $id) { ${selection} } }`, { id }).data();
  return data['customer'];
}

describe('customerEdit', () => {
  test('rules 6.2: the rep fills a blank, at once', async () => {
    const customer = await aCustomer(api, rep.client);
    const after = await edited(rep.client, customer, { city: '上海', potentialAmountYear: '120000.50' });

    expect(after.version).toBe(customer.version + 1);
    expect(await readOne(rep.client, customer.id, 'city potentialAmountYear')).toEqual({
      city: '上海',
      potentialAmountYear: '120000.50',
    });
  });

  test('rules 6.3: what is filled is put to the sales manager with a reason; the blanks beside it are filled at once', async () => {
    const customer = await aCustomer(api, rep.client, { city: '上海', address: '无' });
    const change = { id: customer.id, version: customer.version, city: '苏州', address: '南京路 1 号' };
    expect(await rep.client.act('customerEdit', change).refused('TEXT_REQUIRED')).toEqual(['input', 'reason']);
    await rep.client.act('customerEdit', { ...change, reason: '迁址' }).refused('CHANGE_REASON_TOO_SHORT');
    expect(await readOne(rep.client, customer.id, 'city version')).toEqual({ city: '上海', version: customer.version });

    await edited(rep.client, customer, { city: '苏州', address: '南京路 1 号', reason: '总部迁址' });
    expect(await readOne(rep.client, customer.id, 'city address')).toEqual({ city: '上海', address: '南京路 1 号' });
    const request = (await requestsAbout(rep.client, customer.id)).find(({ kind }) => kind === 'CUSTOMER_CHANGE');
    expect(request).toMatchObject({ state: 'PENDING', level: 'SALES_MANAGER' });

    expect(await decided(manager, request!)).toMatchObject({ state: 'APPROVED' });
    expect(await readOne(rep.client, customer.id, 'city')).toEqual({ city: '苏州' });
  });

  test('rules 4: region, grade and gender issue a new code with the serial of old; every code still resolves', async () => {
    const [from, to] = [await aRegion(api), await aRegion(api)];
    const customer = await aCustomer(api, rep.client, { regionId: from.id, nature: 'PERSON' });
    const moved = await changed(customer, { regionId: to.id, grade: 'A', gender: 'F', reason: '总部迁址' });
    const digits = String(customer.serial).padStart(5, '0');
    expect(moved).toMatchObject({ serial: customer.serial, code: `${to.code}-AF-${digits}` });

    const { codes } = await readOne(manager.client, customer.id, 'codes { code validTo reason }');
    expect(codes).toHaveLength(2);
    expect(codes).toContainEqual({ code: moved.code, validTo: null, reason: '总部迁址' });
    expect(codes).toContainEqual({ code: customer.code, validTo: '2026-11-21T02:00:00.000Z', reason: null });
    for (const code of [customer.code, moved.code, ` ${customer.code.toLowerCase()} `]) {
      expect(await idByCode(rep.client, code)).toBe(customer.id);
      expect(await idByCode(otherRep.client, code)).toBeUndefined();
    }
    expect(await idByCode(rep.client, 'no code')).toBeUndefined();

    const back = await changed(moved, { regionId: from.id, grade: 'N', gender: 'X', reason: '迁回原址' });
    expect(back.code).toBe(customer.code);
  });

  test('rules 4, 6.3: what could never be done is refused when it is asked for: an organisation becomes no woman', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    expect(
      await manager.client.act('customerEdit', { id, version, gender: 'F' }).refused('CUSTOMER_GENDER_UNFIT'),
    ).toEqual(['input', 'gender']);
  });

  test('rules 5.5: nobody was named by himself', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    await rep.client.act('customerEdit', { id, version, referredById: id }).refused('CUSTOMER_REFERRED_BY_ITSELF');
  });

  test('promise R6: a stale version changes nothing', async () => {
    const customer = await aCustomer(api, rep.client);
    await edited(rep.client, customer, { city: '上海' });
    await rep.client
      .act('customerEdit', { id: customer.id, version: customer.version, note: 'late' })
      .failed('STALE_VERSION');

    expect(await readOne(rep.client, customer.id, 'note')).toEqual({ note: null });
  });

  test('to another rep the customer does not exist; finance may not edit; nobody edits signed out', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    const change = { id, version, note: unique('note') };
    await otherRep.client.act('customerEdit', change).failed('NOT_FOUND');
    await (await aPerson(api, 'FINANCE')).client.act('customerEdit', change).failed('FORBIDDEN');
    await api.nobody.act('customerEdit', change).failed('UNAUTHENTICATED');
  });

  test('what a row offers is what the action allows', async () => {
    const customer = await aCustomer(api, rep.client);
    const asked = 'viewerCanEdit viewerCanHandOver';
    expect(await readOne(rep.client, customer.id, asked)).toEqual({
      viewerCanEdit: true,
      viewerCanHandOver: false,
    });
    expect(await readOne(manager.client, customer.id, asked)).toEqual({
      viewerCanEdit: true,
      viewerCanHandOver: true,
    });
  });
});
