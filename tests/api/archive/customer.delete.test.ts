import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, unique } from '../../support/cast.ts';
import { aDeletedCustomer, askToDelete, consent, type Deleting, inBin, thoseWhoDelete } from './deleting.ts';

let api: TestApi;
let people: Deleting;

beforeAll(async () => {
  api = await ownApi();
  people = await thoseWhoDelete(api);
  return () => api.stop();
});

/** Every road on which the customer might show. */
async function seenAnywhere(client: Deleting['rep']['client'], customer: { id: string; code: string }, name: string) {
  const document = `query Roads($id: ID!, $code: String!, $name: String!) {
    customer(id: $id) { id }
    customerByCode(code: $code) { id }
    byName: customers(filter: { name: { eq: $name } }) { totalCount nodes { id } aggregate { count } groups(by: [{ field: GRADE }]) { totalCount } }
    found: customers(search: $name) { totalCount nodes { id } }
    contacts(filter: { customer: { id: { eq: $id } } }) { totalCount }
    visits(filter: { customer: { id: { eq: $id } } }) { totalCount }
    visitCards(filter: { customer: { id: { eq: $id } } }) { totalCount }
    orders(filter: { customer: { id: { eq: $id } } }) { totalCount aggregate { count } }
  }`;
  const data = await client.run(document, { id: customer.id, code: customer.code, name }).data();
  return JSON.stringify(data).includes(customer.id) || /"(totalCount|count)":[1-9]/.test(JSON.stringify(data));
}

describe('deleting with consent (rules 6.4)', () => {
  test('rules 6.4: it takes a reason and the consent of the sales manager; then it is gone on every road', async () => {
    const name = unique('金陵茶行');
    const customer = await aCustomer(api, people.rep.client, { name, phone: '13800001111' });
    await people.rep.client.act('contactCreate', { customerId: customer.id, name: '王敏' }).data();
    await people.rep.client.act('visitCardIssue', { customerId: customer.id }).data();
    const { id, version } = customer;
    const blank = { id, version, ground: 'CLOSED', reason: ' ' };
    await people.rep.client.act('customerRequestDelete', blank).refused('TEXT_REQUIRED');

    const request = await askToDelete(people.rep, customer);
    expect(await seenAnywhere(people.rep.client, customer, name)).toBe(true);
    await consent(people.manager, request);

    for (const { client } of [people.rep, people.manager, people.gm])
      expect(await seenAnywhere(client, customer, name)).toBe(false);
    expect(await inBin(people.manager, customer)).toMatchObject({ code: customer.code, name, state: 'IN_BIN' });
  });

  test('rules 6.4: only holders of its right look into the bin', async () => {
    await people.rep.client.run('{ deletions { totalCount } }').failed('FORBIDDEN');
    await api.nobody.run('{ deletions { totalCount } }').failed('UNAUTHENTICATED');
    expect((await people.gm.client.run('{ deletions { totalCount } }').data())['deletions'].totalCount).toBeGreaterThan(
      0,
    );
  });

  test('rules 2, 6.4: nobody consents to an own deletion; that of the sales manager goes to the general manager', async () => {
    const customer = await aCustomer(api, people.rep.client);
    const request = await askToDelete(people.manager, customer);
    const decision = { ...request, decision: 'APPROVE' };

    expect(
      (await people.manager.client.act('approvalRequestDecide', decision).answer()).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    await consent(people.gm, request);
    expect((await inBin(people.gm, customer)).state).toBe('IN_BIN');
  });

  test('rules 6.4: who does not see the customer cannot ask, and a refusal leaves it as it was', async () => {
    const customer = await aCustomer(api, people.rep.client);
    const stranger = await aPerson(api, 'REP');
    const input = { id: customer.id, version: customer.version, ground: 'WRONG', reason: 'x' };
    await stranger.client.act('customerRequestDelete', input).failed('NOT_FOUND');
    await api.nobody.act('customerRequestDelete', input).failed('UNAUTHENTICATED');

    const request = await askToDelete(people.rep, customer);
    await people.rep.client.act('customerRequestDelete', input).refused('APPROVAL_WAITING_ALREADY');
    const no = { ...request, decision: 'REJECT', note: '仍在营业' };
    await people.manager.client.act('approvalRequestDecide', no, 'approvalRequest { state }').data();
    const { customer: seen } = await people.rep.client
      .run('query One($id: ID!) { customer(id: $id) { state } }', customer)
      .data();
    expect(seen.state).not.toBe('DELETED');
  });
});

describe('bringing back (rules 6.4)', () => {
  const SEEN = `query One($id: ID!) { customer(id: $id) { state code contacts { name } visitCards { nodes { cardNo status } } } }`;

  test('rules 6.4: everything comes back with links and codes, and a card not yet taken in opens again', async () => {
    const customer = await aCustomer(api, people.rep.client);
    await people.rep.client.act('contactCreate', { customerId: customer.id, name: '李雷' }).data();
    await people.rep.client.act('visitCardIssue', { customerId: customer.id }).data();
    const before = await people.rep.client.run(SEEN, customer).data();
    await consent(people.manager, await askToDelete(people.rep, customer));

    const { id, version } = await inBin(people.manager, customer);
    await people.rep.client.act('deletionRestore', { id, version }).failed('FORBIDDEN');
    await people.manager.client.act('deletionRestore', { id, version }, 'deletion { state }').data();

    expect(await people.rep.client.run(SEEN, customer).data()).toEqual(before);
    await people.manager.client.act('deletionRestore', { id, version: version + 1 }).refused('DELETION_NOT_IN_BIN');
    await people.manager.client.act('deletionRestore', { id, version }).failed('STALE_VERSION');
  });

  test('rules 6.4: without a card to open again the rep gets a new one', async () => {
    const customer = await aDeletedCustomer(api, people);
    const { id, version } = await inBin(people.gm, customer);
    await people.gm.client.act('deletionRestore', { id, version }).data();

    const { customer: seen } = await people.rep.client.run(SEEN, customer).data();
    expect(seen.visitCards.nodes).toEqual([{ cardNo: 1, status: 'ACTIVE' }]);
  });

  test('rules 6.4: a new customer with the phone of a deleted one gets a hint to bring it back', async () => {
    const phone = '025-8877 6655';
    const customer = await aDeletedCustomer(api, people, { phone });
    const { id, purgeableOn } = await inBin(people.manager, customer);
    const hint = 'query Hint($phone: String!) { deletionHint(phone: $phone) { purgeableOn deletion { id } } }';

    expect(await people.rep.client.run(hint, { phone: '02588776655' }).data()).toEqual({
      deletionHint: { purgeableOn, deletion: null },
    });
    expect(await people.manager.client.run(hint, { phone }).data()).toEqual({
      deletionHint: { purgeableOn, deletion: { id } },
    });
    expect(await people.rep.client.run(hint, { phone: '02500000000' }).data()).toEqual({ deletionHint: null });
  });
});

describe('contacts go the same way (rules 6.4)', () => {
  test('rules 6.4: a contact lies in the bin for a month, hidden, and comes back', async () => {
    const customer = await aCustomer(api, people.rep.client);
    const made = await people.rep.client
      .act('contactCreate', { customerId: customer.id, name: '赵六' }, 'contact { id version }')
      .data();
    const { id, version } = made['contactCreate'].contact;
    const input = { id, version, ground: 'OUTDATED', reason: '离职' };
    await people.rep.client.act('contactRemove', input).failed('FORBIDDEN');
    await people.manager.client.act('contactRemove', input).data();

    const list = 'query One($id: ID!) { customer(id: $id) { contacts { id } } }';
    expect((await people.rep.client.run(list, customer).data())['customer'].contacts).toEqual([]);
    const row = await inBin(people.manager, { id });
    expect(row).toMatchObject({ name: '赵六', kind: 'CONTACT', state: 'IN_BIN', code: customer.code });
    await people.manager.client.act('deletionRestore', { id: row.id, version: row.version }).data();
    expect((await people.rep.client.run(list, customer).data())['customer'].contacts).toEqual([{ id }]);
  });
});
