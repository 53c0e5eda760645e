import { randomInt } from 'node:crypto';

import { beforeAll, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, there, waitingOf, waitingRequest } from '../../support/asking.ts';
import { aCustomer, anAssistantOf, aPerson, type Person } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;
let assistant: Person;
let general: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager, general] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'GENERAL_MANAGER'),
  ]);
  assistant = await anAssistantOf(api, rep, manager);
});

const mobile = (): string => `137${randomInt(10_000_000, 99_999_999)}`;
const CHANGES = 'field before after isHidden viewerCanReveal';

async function masked({ client }: Person, id: string) {
  const asked = `query C($id: ID!) { approvalRequest(id: $id) { changes { ${CHANGES} } } }`;
  return (await client.run(asked, { id }).data())['approvalRequest'].changes;
}

async function inFull({ client }: Person, id: string) {
  const asked = `query C($id: ID!) { approvalChangesInFull(requestId: $id) { ${CHANGES} } }`;
  return (await client.run(asked, { id }).data())['approvalChangesInFull'];
}

async function logged(rowId: string) {
  const asked = `query L($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { nodes { rowType field accountId } } }`;
  return (await api.admin.run(asked, { id: rowId }).data())['accessLogEntries'].nodes;
}

async function aContactChange(client: Client) {
  const [before, after] = [mobile(), mobile()];
  const customer = await aCustomer(api, rep.client);
  await decided(manager, await waitingRequest(manager.client, customer.id));
  const given = {
    customerId: customer.id,
    name: '李雷',
    mobile: before,
    wechat: 'lilei88',
    homeAddress: '汉口路 5 号',
  };
  const { contact } = (await client.act('contactCreate', given, 'contact { id version }').data())['contactCreate'];
  const values = { mobile: after, wechat: 'lilei99', homeAddress: '福州路 9 号', title: '店长' };
  await client.act('contactEdit', { ...contact, ...values, reason: '客户来电告知' }).data();
  const request = await waitingOf(manager.client, customer.id, 'CONTACT_CHANGE');
  return { request, contact, before, after };
}

test('promises D1, rules 6.3: personal values in a request are masked, and in full they are a logged reading', async () => {
  const { request, contact, before, after } = await aContactChange(rep.client);

  const shown = await masked(manager, request.id);
  expect(shown).toContainEqual({
    field: 'mobileFull',
    before: `137****${before.slice(-4)}`,
    after: `137****${after.slice(-4)}`,
    isHidden: false,
    viewerCanReveal: true,
  });
  for (const secret of [before, after, 'lilei', '汉口路', '福州路'])
    expect(JSON.stringify(shown)).not.toContain(secret);
  expect(await logged(contact.id)).toEqual([]);

  const full = await inFull(manager, request.id);
  const values = Object.fromEntries(full.map((one: { field: string; after: string }) => [one.field, one.after]));
  expect(values).toMatchObject({ mobileFull: after, wechat: 'lilei99', homeAddress: '福州路 9 号' });
  const entries = await logged(contact.id);
  expect(entries.map(({ field }: { field: string }) => field).toSorted()).toEqual([
    'homeAddress',
    'mobileFull',
    'wechat',
  ]);
  expect(new Set(entries.map(({ rowType }: { rowType: string }) => rowType))).toEqual(new Set(['Contact']));
});

test('rules 3.2, promise D1: who may not read a field reads it in no request, and nothing is logged for it', async () => {
  const { request, contact } = await aContactChange(rep.client);

  const full = await inFull(assistant, request.id);

  const home = there(full.find(({ field }: { field: string }) => field === 'homeAddress'));
  expect(home).toEqual({ field: 'homeAddress', before: null, after: null, isHidden: true, viewerCanReveal: false });
  const fields = (await logged(contact.id)).map(({ field }: { field: string }) => field);
  expect(fields.toSorted()).toEqual(['mobileFull', 'wechat']);
});

test('promises D1, S8: no stranger reveals a request, and the journal shows none of its values', async () => {
  const { request, before, after } = await aContactChange(rep.client);
  const stranger = await aPerson(api, 'REP');

  expect(await inFull(stranger, request.id)).toBeNull();
  expect(await inFull(stranger, '00000000-0000-4000-8000-000000000000')).toBeNull();
  await api.nobody.run('{ approvalChangesInFull(requestId: "x") { field } }').failed('UNAUTHENTICATED');
  const journal = `query J($id: ID!) { journalEntries(filter: { rowId: { eq: $id } }) { nodes { kind before after } } }`;
  const told = JSON.stringify(await general.client.run(journal, { id: request.id }).data());
  for (const secret of [before, after, 'lilei', '福州路']) expect(told).not.toContain(secret);
});
