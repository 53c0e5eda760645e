import { beforeAll, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { decided, waitingOf } from '../../support/asking.ts';
import { aPerson, type Person, type TestRow } from '../../support/cast.ts';
import { aDocument, PNG, upload } from '../files/upload.ts';

let api: TestApi;
let owner: Person;
let guest: Person;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  [owner, guest, manager] = (await Promise.all(['REP', 'REP', 'SALES_MANAGER'].map((role) => aPerson(api, role)))) as [
    Person,
    Person,
    Person,
  ];
});

async function statusOf({ client }: Person, id: string, method = 'GET'): Promise<number> {
  const response = await client.fetch(`/files/${id}`, { method });
  await response.arrayBuffer();
  return response.status;
}

/** Reads what the codes name until somebody ends it. */
async function grant(codes: readonly string[]): Promise<TestRow> {
  const input = { codes, reason: '联合拜访' };
  const { accessRequestCreate } = await guest.client.act('accessRequestCreate', input, 'accessRequest { id }').data();
  const find = 'query Of($id: ID!) { approvalRequests(filter: { subjectId: { eq: $id } }) { nodes { id version } } }';
  const { approvalRequests } = await manager.client.run(find, accessRequestCreate.accessRequest).data();
  await decided(manager, approvalRequests.nodes[0]);
  const grants = 'query Of($id: ID!) { accessRequest(id: $id) { grants { nodes { id version } } } }';
  return (await manager.client.run(grants, accessRequestCreate.accessRequest).data())['accessRequest'].grants.nodes[0];
}

test('rules 6.4, 6.5: a file is there for whom its row is there, at every moment', async () => {
  const document = await aDocument(api, owner);
  const { id = '' } = await upload(owner.client, { ownerId: document.id, fileName: 'contract.pdf' });
  expect([await statusOf(owner, id), await statusOf(guest, id)]).toEqual([200, 404]);

  const opened = await grant([document.customer.code]);
  expect(await statusOf(guest, id)).toBe(200);
  expect(await upload(guest.client, { ownerId: document.id, fileName: 'mine.pdf' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const removal = { id, version: 1, reason: '不需要' };
  await guest.client.act('attachmentRemove', removal).failed('FORBIDDEN');
  await manager.client.act('accessGrantRevoke', { id: opened.id, version: opened.version }).data();
  expect(await statusOf(guest, id)).toBe(404);
  await guest.client.act('attachmentRemove', removal).failed('NOT_FOUND');
  expect(await upload(guest.client, { ownerId: document.id, fileName: 'mine.pdf' })).toMatchObject({
    code: 'NOT_FOUND',
  });

  const { customer } = (await owner.client
    .run('query One($id: ID!) { customer(id: $id) { id version } }', document.customer)
    .data()) as { customer: TestRow };
  await owner.client.act('customerRequestDelete', { ...customer, ground: 'CLOSED', reason: '已停业' }).data();
  await decided(manager, await waitingOf(owner.client, customer.id, 'CUSTOMER_DELETE'));
  expect([await statusOf(owner, id), await statusOf(manager, id)]).toEqual([404, 404]);
  expect(await upload(owner.client, { ownerId: document.id, fileName: 'late.pdf' })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('what two formats could take for their own is one of them, and only to be saved', async () => {
  const document = await aDocument(api, owner);
  const page = '<!doctype html><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/><script>alert(1)</script>';
  const polyglot = Buffer.concat([PNG, Buffer.from(page)]);
  for (const fileName of ['page.html', 'drawing.svg', 'page.png.html', 'offer.pdf'])
    expect(
      (await upload(owner.client, { ownerId: document.id, fileName, body: new Uint8Array(polyglot) })).status,
    ).toBe(422);
  for (const fileName of ['page.pdf', 'page.png', 'page.xlsx'])
    expect((await upload(owner.client, { ownerId: document.id, fileName, body: page })).status).toBe(422);

  const { id = '' } = await upload(owner.client, {
    ownerId: document.id,
    fileName: 'p.png',
    body: new Uint8Array(polyglot),
  });
  const response = await owner.client.fetch(`/files/${id}`);
  await response.arrayBuffer();
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': expect.stringMatching(/^attachment/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(await statusOf(owner, id, 'HEAD')).toBe(404);
});

test('an address that says something twice, or no row, takes no file', async () => {
  const document = await aDocument(api, owner);
  const headers = { 'content-type': 'application/octet-stream', 'apollo-require-preflight': '1' };
  const send = async (query: string): Promise<number> => {
    const response = await owner.client.fetch(`/files?${query}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(PNG),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const right = `ownerType=ArchiveDocument&ownerId=${document.id}&fileName=a.png`;
  const wrong = [
    `${right}&ownerId=${document.id}`,
    `${right}&ownerType=Customer`,
    right.replace('ArchiveDocument', 'constructor'),
    right.replace('ArchiveDocument', '__proto__'),
    right.replace(document.id, '..%2F..%2Fetc'),
    right.replace('a.png', '..%2F..%00'),
    '',
  ];
  for (const query of wrong) expect([query, (await send(query)) >= 400]).toEqual([query, true]);
  expect(await send(right)).toBe(201);
});
