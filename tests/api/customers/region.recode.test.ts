import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, aRegion, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
  return () => api.stop();
});

const reason = 'the map was redrawn';

async function codesOf({ id }: TestCustomer) {
  const { customer } = await rep.client
    .run('query One($id: ID!) { customer(id: $id) { code version codes { code validTo reason } } }', { id })
    .data();
  return customer;
}

describe('regionRecode', () => {
  test('rules 4: the preview says how many codes change and shows the first of them', async () => {
    const region = await aRegion(api);
    const customer = await aCustomer(api, rep.client, { regionId: region.id });

    const { regionRecodePreview } = await manager.client
      .run(
        'query P($id: ID!) { regionRecodePreview(regionId: $id, code: "QQA") { customers samples { before after } } }',
        {
          id: region.id,
        },
      )
      .data();

    const after = customer.code.replace(region.code, 'QQA');
    expect(regionRecodePreview).toEqual({ customers: 1, samples: [{ before: customer.code, after }] });
    expect((await codesOf(customer)).code).toBe(customer.code);
  });

  test('rules 4: every customer of the region gets a new code with the same serial, and old codes still resolve', async () => {
    const region = await aRegion(api);
    const customers = await Promise.all([1, 2, 3].map(() => aCustomer(api, rep.client, { regionId: region.id })));
    const stranger = await aCustomer(api, rep.client);

    const { id, version } = region;
    await manager.client.act('regionRecode', { id, version, code: 'QQB', reason }, 'region { code }').data();
    await api.runJobs();

    for (const customer of customers) {
      const now = customer.code.replace(region.code, 'QQB');
      const read = await codesOf(customer);
      expect(read).toMatchObject({ code: now, version: customer.version + 1 });
      expect(read.codes).toMatchObject([
        { code: now, validTo: null, reason },
        { code: customer.code, validTo: expect.any(String) },
      ]);
      const { customerByCode } = await rep.client
        .run('query By($code: String!) { customerByCode(code: $code) { id } }', { code: customer.code })
        .data();
      expect(customerByCode.id).toBe(customer.id);
      const { customers: found } = await rep.client
        .run('query S($code: String!) { customers(search: $code) { nodes { id } } }', { code: customer.code })
        .data();
      expect(found.nodes).toEqual([{ id: customer.id }]);
    }
    expect((await codesOf(stranger)).code).toBe(stranger.code);
  });

  test('promise R10: every row that is written has its journal row with the reason', async () => {
    const region = await aRegion(api);
    const customer = await aCustomer(api, rep.client, { regionId: region.id });
    const { id, version } = region;
    await manager.client.act('regionRecode', { id, version, code: 'QQC', reason }).data();
    await api.runJobs();

    const general = await aPerson(api, 'GENERAL_MANAGER');
    const { journalEntries } = await general.client
      .run(
        `query J($id: ID!) { journalEntries(filter: { rowId: { eq: $id }, action: { eq: "regionRecode" } }) { nodes { reason before after rowVersion } } }`,
        { id: customer.id },
      )
      .data();
    expect(journalEntries.nodes).toEqual([
      {
        reason,
        before: { code: customer.code },
        after: { code: customer.code.replace(region.code, 'QQC') },
        rowVersion: customer.version + 1,
      },
    ]);
  });

  test('refused: no code, the same, another region has it, or the last change is still under way', async () => {
    const [region, other] = [await aRegion(api), await aRegion(api)];
    await aCustomer(api, rep.client, { regionId: region.id });
    const { id, version } = region;
    const asked = (code: string, more: object = {}) =>
      manager.client.act('regionRecode', { id, version, code, reason, ...more });

    await asked('shanghai').refused('REGION_CODE_INVALID');
    await asked(region.code).refused('REGION_CODE_UNCHANGED');
    await asked(other.code).refused('REGION_CODE_TAKEN');
    await asked('QQD', { reason: ' ' }).refused('TEXT_REQUIRED');
    await asked('QQD').data();
    await asked('QQE').failed('STALE_VERSION');
    await asked('QQE', { version: version + 1 }).refused('REGION_RECODING');
    await rep.client.act('regionRecode', { id, version, code: 'QQF', reason }).failed('FORBIDDEN');
    await api.nobody.act('regionRecode', { id, version, code: 'QQF', reason }).failed('UNAUTHENTICATED');
  });

  test('rules 4: meanwhile a new customer gets the new code, and a second run changes nothing', async () => {
    const region = await aRegion(api);
    const { id, version } = region;
    await manager.client.act('regionRecode', { id, version, code: 'QQG', reason }).data();
    const customer = await aCustomer(api, rep.client, { regionId: id });
    expect(customer.code).toMatch(/^QQG-/);

    await api.runJobs();

    expect(await codesOf(customer)).toMatchObject({ version: customer.version, codes: [{ code: customer.code }] });
  });
});

test('what is asked first of a region after the start leaves later actions all of it', async () => {
  const fresh = await ownApi();
  try {
    const [assistant, leader] = await Promise.all([aPerson(fresh, 'REP'), aPerson(fresh, 'SALES_MANAGER')]);
    const region = await aRegion(fresh);
    const preview = 'query P($id: ID!) { regionRecodePreview(regionId: $id, code: "QQZ") { customers } }';
    await leader.client.run(preview, { id: region.id }).data();

    const customer = await aCustomer(fresh, assistant.client, { regionId: region.id });

    expect(customer.code.startsWith(`${region.code}-`)).toBe(true);
  } finally {
    await fresh.stop();
  }
});
