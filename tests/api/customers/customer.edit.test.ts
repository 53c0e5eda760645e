import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, waitingOf } from '../../support/asking.ts';
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
  await decided(manager, await waitingOf(rep.client, customer.id, 'CUSTOMER_CHANGE'));
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
    const request = await waitingOf(rep.client, customer.id, 'CUSTOMER_CHANGE');
    expect(request).toMatchObject({ state: 'PENDING', level: 'SALES_MANAGER' });

    expect(await decided(manager, request)).toMatchObject({ state: 'APPROVED' });
    expect(await readOne(rep.client, customer.id, 'city')).toEqual({ city: '苏州' });
  });

  test('rules 4: region and gender issue a new code with the serial of old; every code still resolves', async () => {
    const [from, to] = [await aRegion(api), await aRegion(api)];
    const customer = await aCustomer(api, rep.client, { regionId: from.id, nature: 'PERSON' });
    const moved = await changed(customer, { regionId: to.id, gender: 'F', reason: '总部迁址' });
    const digits = String(customer.serial).padStart(5, '0');
    expect(moved).toMatchObject({ serial: customer.serial, code: `${to.code}-NF-${digits}` });

    const { codes } = await readOne(manager.client, customer.id, 'codes { code validTo reason }');
    expect(codes).toHaveLength(2);
    expect(codes).toContainEqual({ code: moved.code, validTo: null, reason: '总部迁址' });
    expect(codes).toContainEqual({ code: customer.code, validTo: '2026-11-21T02:00:00.000Z', reason: null });
    for (const code of [customer.code, moved.code, ` ${customer.code.toLowerCase()} `]) {
      expect(await idByCode(rep.client, code)).toBe(customer.id);
      expect(await idByCode(otherRep.client, code)).toBeUndefined();
    }
    expect(await idByCode(rep.client, 'no code')).toBeUndefined();

    const back = await changed(moved, { regionId: from.id, gender: 'X', reason: '迁回原址' });
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

  test('rules 7.3: a grade changes by a run or by hand with a second person, never by editing', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    await rep.client.act('customerEdit', { id, version, grade: 'A' }).failed('BAD_USER_INPUT');
  });

  test('rules 7.1, 8.7: a blank agent is filled at once, and who buys through one is not direct', async () => {
    const agent = await aCustomer(api, rep.client, { type: 'AGENT' });
    const shop = await aCustomer(api, rep.client);
    const edit = (more: object) => rep.client.act('customerEdit', { id: shop.id, version: shop.version, ...more });
    expect(await edit({ suppliedById: shop.id }).refused('CUSTOMER_SUPPLIED_BY_ITSELF')).toEqual([
      'input',
      'suppliedById',
    ]);
    const other = await aCustomer(api, rep.client, { type: 'RETAILER' });
    expect(await edit({ suppliedById: other.id }).refused('CUSTOMER_NOT_AN_AGENT')).toEqual(['input', 'suppliedById']);
    await edit({ suppliedById: agent.id, isDirect: true }).refused('CUSTOMER_SUPPLIED_NOT_DIRECT');

    const filled = await edited(rep.client, shop, { suppliedById: agent.id });
    const facts = 'isDirect suppliedBy { id }';
    expect(await readOne(rep.client, shop.id, facts)).toEqual({ isDirect: false, suppliedBy: { id: agent.id } });
    const { secondTier } = await readOne(rep.client, agent.id, 'secondTier { nodes { id } }');
    expect(secondTier.nodes).toEqual([{ id: shop.id }]);
    await rep.client
      .act('customerEdit', { id: shop.id, version: filled.version, isDirect: true })
      .refused('CUSTOMER_SUPPLIED_NOT_DIRECT');

    await changed(filled, { suppliedById: null, isDirect: true, reason: '改为直接供货' });
    expect(await readOne(rep.client, shop.id, facts)).toEqual({ isDirect: true, suppliedBy: null });
  });

  test('rules 7.1: a new customer is direct unless it is said otherwise or an agent supplies it', async () => {
    const agent = await aCustomer(api, rep.client, { type: 'FRANCHISE' });
    const made = [{}, { isDirect: false }, { suppliedById: agent.id }];
    const direct = made.map(async (values) => {
      const { id } = await aCustomer(api, rep.client, values);
      return (await readOne(rep.client, id, 'isDirect')).isDirect;
    });
    expect(await Promise.all(direct)).toEqual([true, false, false]);
  });

  test('rules 5.5: a referral names the customer who referred', async () => {
    const { id, version } = await aCustomer(api, rep.client);
    const edit = { id, version, source: 'REFERRAL' };
    expect(await rep.client.act('customerEdit', edit).refused('CUSTOMER_REFERRER_REQUIRED')).toEqual([
      'input',
      'referredById',
    ]);
    const { id: referredById } = await aCustomer(api, rep.client);
    await rep.client.act('customerEdit', { ...edit, referredById }).data();
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

test('rules 6.3: a request of the release before that asks for another grade is decided like any other', async () => {
  const customer = await aCustomer(api, rep.client, { city: '上海' });
  await edited(rep.client, customer, { city: '苏州', reason: '客户迁址，已核实' });
  const request = await waitingOf(rep.client, customer.id, 'CUSTOMER_CHANGE');
  await api.server.archive.pool.query(`update approval_requests set changes = $1 where id = $2`, [
    JSON.stringify([{ field: 'grade', before: 'N', after: 'B' }]),
    request.id,
  ]);
  const seen = await manager.client
    .run('query R($id: ID!) { approvalRequest(id: $id) { changes { field before after } } }', request)
    .data();
  expect(seen['approvalRequest'].changes).toEqual([{ field: 'grade', before: 'N', after: 'B' }]);

  await decided(manager, request);

  const after = await readOne(rep.client, customer.id, 'grade code codes { code }');
  expect(after).toMatchObject({ grade: 'B', code: customer.code.replace('-N', '-B') });
  expect(after.codes).toHaveLength(2);
});
