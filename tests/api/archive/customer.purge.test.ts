import { beforeEach, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, unique } from '../../support/cast.ts';
import { whereStands } from '../../support/where-stands.ts';
import { askToDelete, consent, type Deleting, inBin, thoseWhoDelete } from './deleting.ts';

let api: TestApi;
let people: Deleting;

beforeEach(async () => {
  api = await ownApi();
  people = await thoseWhoDelete(api);
  return () => api.stop();
});

const NAME = '南京金陵冠生园';
const PERSON = '欧阳明月';
const WORDS = [NAME, PERSON, '13987654321', '13711112222', '中山路 88 号', 'gsy'];

async function aKnownCustomer(): Promise<{ id: string; code: string; version: number }> {
  const values = { name: NAME, phone: '13987654321', address: '中山路 88 号', note: `${PERSON}介绍` };
  const customer = await aCustomer(api, people.rep.client, values);
  const contact = { customerId: customer.id, name: PERSON, mobile: '13711112222', hobbies: '钓鱼' };
  await people.rep.client.act('contactCreate', contact).data();
  await people.rep.client.act('visitCardIssue', { customerId: customer.id }).data();
  const visit = {
    visitedAt: '2026-11-20T02:00:00Z',
    kind: 'FIRST',
    summary: `见到${PERSON}，${NAME}`,
    contactPerson: PERSON,
  };
  await people.rep.client.act('visitRecord', { customerId: customer.id, ...visit }).data();
  const { customer: now } = await people.rep.client
    .run('query One($id: ID!) { customer(id: $id) { id code version } }', customer)
    .data();
  return now;
}

async function deleteIt(customer: { id: string; version: number }): Promise<void> {
  const reason = `${NAME} 已停业，${PERSON} 13711112222 确认`;
  await consent(people.manager, await askToDelete(people.rep, customer, { reason }));
}

async function purge(customer: { id: string }): Promise<void> {
  const { id, version } = await inBin(people.manager, customer);
  await people.manager.client.act('deletionPurge', { id, version }, 'deletion { state outcome }').data();
}

/** People sign in anew: a month in the bin is longer than a session. */
async function aMonthLater(instant: string): Promise<void> {
  api.clock.set(instant);
  const [rep, manager] = await Promise.all([people.rep.signIn(), people.manager.signIn()]);
  people = { ...people, rep: { ...people.rep, client: rep }, manager: { ...people.manager, client: manager } };
}

describe('the second confirmation (rules 6.4)', () => {
  test('rules 6.4: deleted on 21 November, not purged before 21 December; the tombstone names nobody', async () => {
    const customer = await aKnownCustomer();
    expect((await whereStands(api.database.url, WORDS)).length).toBeGreaterThan(10);
    await deleteIt(customer);
    const kept = await inBin(people.manager, customer);
    expect(kept).toMatchObject({ purgeableOn: '2026-12-21', isPurgeable: false, name: NAME });
    const input = { id: kept.id, version: kept.version };
    await people.manager.client.act('deletionPurge', input).refused('DELETION_STILL_RETAINED');

    await aMonthLater('2026-12-20T16:00:00Z');
    expect((await inBin(people.manager, customer)).isPurgeable).toBe(true);
    await people.rep.client.act('deletionPurge', input).failed('FORBIDDEN');
    await purge(customer);

    expect(await inBin(people.manager, customer)).toMatchObject({
      state: 'PURGED',
      outcome: 'REMOVED',
      code: customer.code,
      codes: [customer.code],
      name: null,
      reason: '*** 已停业，*** *** 确认',
    });
    expect(await whereStands(api.database.url, WORDS)).toEqual([]);
  });

  test('rules 4, 6.4: the serial of a purged customer is never given again', async () => {
    const customer = await aKnownCustomer();
    await deleteIt(customer);
    await aMonthLater('2026-12-21T02:00:00Z');
    await purge(customer);

    const { regions } = await people.rep.client.run('{ regions { nodes { id } } }').data();
    const next = await aCustomer(api, people.rep.client, { regionId: regions.nodes[0].id });
    expect(next.code.split('-').at(-1)).not.toBe(customer.code.split('-').at(-1));
    const { deletions } = await people.manager.client.run('{ deletions { nodes { id version } } }').data();
    await people.manager.client.act('deletionRestore', deletions.nodes[0]).refused('DELETION_NOT_IN_BIN');
  });

  test('rules 6.4, promise D3: who has orders becomes a shell without identity, and sums stay', async () => {
    const customer = await aKnownCustomer();
    const product = { number: unique('P'), name: 'Mooncake', listPrice: '100.00', currency: 'CNY' };
    const { productCreate } = await people.manager.client.act('productCreate', product, 'product { id }').data();
    const lines = [{ productId: productCreate.product.id, quantity: '2' }];
    const order = { customerId: customer.id, channel: 'PHONE', receivedAt: '2026-11-20T02:00:00Z', lines };
    await people.rep.client.act('orderCreate', { ...order, shipTo: { name: PERSON } }).data();
    const sums = '{ orders { totalCount aggregate { sum { netAmount } } } }';
    const before = await people.manager.client.run(sums).data();
    await deleteIt(customer);
    await aMonthLater('2026-12-21T02:00:00Z');
    await purge(customer);

    expect(await people.manager.client.run(sums).data()).toEqual(before);
    const { customer: shell } = await people.manager.client
      .run(
        'query One($id: ID!) { customer(id: $id) { code name state phoneFull address note contacts { id } } }',
        customer,
      )
      .data();
    const nothing = { phoneFull: null, address: null, note: null, contacts: [] };
    expect(shell).toEqual({ code: customer.code, name: customer.code, state: 'ANONYMISED', ...nothing });
    expect(await whereStands(api.database.url, WORDS)).toEqual([]);
  });

  test('rules 6.4: in the mode AUTO the nightly job purges what is due, and only once', async () => {
    const customer = await aKnownCustomer();
    await deleteIt(customer);
    await aMonthLater('2026-12-20T10:00:00Z');
    const mode = { key: 'archive.purgeMode', value: '"AUTO"', validFrom: '2026-12-20', reason: 'test' };
    const gm = await people.gm.signIn();
    await gm.act('settingSet', mode).data();
    await api.runJobs();
    expect((await inBin(people.manager, customer)).state).toBe('IN_BIN');

    await aMonthLater('2026-12-21T19:00:00Z');
    await api.runJobs();
    expect(await inBin(people.manager, customer)).toMatchObject({ state: 'PURGED', outcome: 'REMOVED', name: null });
    expect(await whereStands(api.database.url, WORDS)).toEqual([]);
  });
});

describe('one person (promises D2, D3)', () => {
  async function theContact(customer: { id: string }): Promise<{ id: string; version: number }> {
    const list = 'query One($id: ID!) { customer(id: $id) { contacts { id version } } }';
    return (await people.manager.client.run(list, customer).data())['customer'].contacts[0];
  }

  test('promise D2: all that is kept about a contact comes out in one go, and that is journaled', async () => {
    const contact = await theContact(await aKnownCustomer());
    await people.manager.client.run('query C($id: ID!) { contact(id: $id) { mobileFull } }', contact).data();
    const { id } = contact;
    await people.rep.client.act('contactTakeOut', { contactId: id }).failed('FORBIDDEN');
    const out = await people.manager.client.act('contactTakeOut', { contactId: id }, 'personalData').data();

    const { rows, changes, readings } = out['contactTakeOut'].personalData;
    expect(rows.Contact[0]).toMatchObject({ id, name: PERSON, mobile: '13711112222', hobbies: '钓鱼' });
    expect(changes[0]).toMatchObject({ action: 'contactCreate', row_id: id });
    expect(readings[0]).toMatchObject({ field: 'mobileFull', row_id: id });
    const asked = `query J($id: ID!) { journalEntries(filter: { rowId: { eq: $id }, kind: { eq: "export" } }) { totalCount } }`;
    expect((await people.gm.client.run(asked, { id }).data())['journalEntries'].totalCount).toBe(1);
  });

  test('promise D3: a contact is erased at once everywhere, also where others wrote the name down', async () => {
    const customer = await aKnownCustomer();
    const contact = await theContact(customer);
    const input = { ...contact, reason: '本人要求' };
    await people.rep.client.act('contactErase', input).failed('FORBIDDEN');
    await people.manager.client.act('contactErase', input, 'customer { id contacts { id } }').data();

    expect(await whereStands(api.database.url, [PERSON, '13711112222', '钓鱼'])).toEqual([]);
    const { customer: left } = await people.rep.client
      .run('query One($id: ID!) { customer(id: $id) { name note visits { nodes { summary } } } }', customer)
      .data();
    expect(left).toEqual({ name: NAME, note: '***介绍', visits: { nodes: [{ summary: `见到***，${NAME}` }] } });
  });
});
