import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;
let customer: TestCustomer;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
  customer = await aCustomer(api, rep.client);
});

function aCall(values: object = {}): object {
  return {
    customerId: customer.id,
    at: '2026-11-21T01:00:00Z',
    kind: 'CALL',
    note: '回访满意',
    satisfaction: 5,
    ...values,
  };
}

describe('companyContactRecord', () => {
  test('rules 8.3, 5.1: the manager calls: no slot, no visit, but in the archive for all who see it', async () => {
    const before = await aCustomer(api, rep.client);
    await manager.client.act('companyContactRecord', aCall({ customerId: before.id })).data();
    const asked = `query One($id: ID!) { customer(id: $id) { visits { totalCount } visitCards { totalCount } lastVisitAt
      companyContacts { nodes { kind note satisfaction by { id } } } viewerCanRecordContact } }`;

    expect((await rep.client.run(asked, before).data())['customer']).toEqual({
      visits: { totalCount: 0 },
      visitCards: { totalCount: 0 },
      lastVisitAt: null,
      companyContacts: {
        nodes: [{ kind: 'CALL', note: '回访满意', satisfaction: 5, by: { id: manager.employeeId } }],
      },
      viewerCanRecordContact: false,
    });
  });

  test('rules 8.3: the assistant of the rep is somebody else; the owning rep visits', async () => {
    const assistant = await anAssistantOf(api, rep, manager);
    await assistant.client.act('companyContactRecord', aCall({ kind: 'GREETING', satisfaction: null })).data();
    await rep.client.act('companyContactRecord', aCall()).failed('FORBIDDEN');

    const own = await aCustomer(api, manager.client, { ownerId: manager.employeeId });
    expect(
      await manager.client.act('companyContactRecord', aCall({ customerId: own.id })).refused('CONTACT_BY_OWNER'),
    ).toEqual(['input', 'customerId']);
  });

  test('rules 8.3: scores from 1 to 5; not in the future; the note has at most 500 characters', async () => {
    for (const satisfaction of [0, 6]) {
      await manager.client.act('companyContactRecord', aCall({ satisfaction })).refused('CONTACT_SCORE_OUT_OF_RANGE');
    }
    await manager.client
      .act('companyContactRecord', aCall({ at: '2026-11-21T02:00:01Z' }))
      .refused('CONTACT_IN_FUTURE');
    await manager.client.act('companyContactRecord', aCall({ note: '好'.repeat(501) })).refused('TEXT_TOO_LONG');
  });

  test('the same key records once; not out of sight, not signed out', async () => {
    const mine = await aCustomer(api, rep.client);
    const input = aCall({ customerId: mine.id, idempotencyKey: `contact ${mine.id}` });
    await manager.client.act('companyContactRecord', input).data();
    await manager.client.act('companyContactRecord', input).data();
    const counted = `query One($id: ID!) { customer(id: $id) { companyContacts { totalCount } } }`;
    expect((await manager.client.run(counted, mine).data())['customer'].companyContacts.totalCount).toBe(1);

    const other = await aPerson(api, 'REP');
    const stranger = await anAssistantOf(api, other, manager);
    await stranger.client.act('companyContactRecord', aCall()).refused('ROW_UNKNOWN');
    await api.nobody.act('companyContactRecord', aCall()).failed('UNAUTHENTICATED');
  });
});

test('rules 8.3, 5.2: who had the contact corrects it, nobody else', async () => {
  const data = await manager.client.act('companyContactRecord', aCall(), 'companyContact { id version }').data();
  const contact = data['companyContactRecord'].companyContact;
  const gm = await aPerson(api, 'GENERAL_MANAGER');
  await gm.client.act('companyContactEdit', { ...contact, note: 'x' }).refused('CONTACT_OF_OTHER_AUTHOR');
  await manager.client.act('companyContactEdit', { ...contact, at: null }).refused('VALUE_REQUIRED');
  await manager.client.act('companyContactEdit', { ...contact, note: '改约周五', satisfaction: 4 }).data();
  const asked = `query One($id: ID!) { companyContact(id: $id) { note satisfaction kind viewerCanEdit } }`;

  expect((await manager.client.run(asked, contact).data())['companyContact']).toEqual({
    note: '改约周五',
    satisfaction: 4,
    kind: 'CALL',
    viewerCanEdit: true,
  });
});
