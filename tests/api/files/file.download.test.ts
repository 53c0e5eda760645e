import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aDocument, PDF, upload } from './upload.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'REP')]);
});

async function aFile(fileName = '合同.pdf'): Promise<string> {
  const { id: ownerId } = await aDocument(api, rep);
  return String((await upload(rep.client, { ownerId, fileName })).id);
}

describe('GET /files/<id>', () => {
  test('gives the file out to be saved, and never to be shown', async () => {
    const response = await rep.client.fetch(`/files/${await aFile()}`);

    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="??.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C.pdf`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('a part that is asked for is answered with the whole', async () => {
    const response = await rep.client.fetch(`/files/${await aFile()}`, { headers: { range: 'bytes=0-3' } });

    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(PDF.length);
  });

  test('promises S8, S10: what belongs to a row that one does not see is no file', async () => {
    const id = await aFile();
    const status = async (client: Person['client'], address: string) => (await client.fetch(address)).status;

    expect(await status(otherRep.client, `/files/${id}`)).toBe(404);
    expect(await status(otherRep.client, '/files/00000000-0000-7000-8000-000000000000')).toBe(404);
    expect(await status(rep.client, '/files/..%2F..%2Fetc%2Fpasswd')).toBe(404);
    expect(await status(rep.client, "/files/'%20or%20true--")).toBe(404);
    expect(await status(api.nobody, `/files/${id}`)).toBe(401);
  });

  test('promises D1: who took a file out stands in the access log', async () => {
    const id = await aFile();
    await (await rep.client.fetch(`/files/${id}`)).arrayBuffer();

    const general = await aPerson(api, 'GENERAL_MANAGER');
    const { accessLogEntries } = await general.client
      .run('query Log($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { nodes { rowType field } } }', {
        id,
      })
      .data();
    expect(accessLogEntries.nodes).toEqual([{ rowType: 'Attachment', field: 'content' }]);
  });

  test('promises D5: programs get no files', async () => {
    const id = await aFile();
    const general = await aPerson(api, 'GENERAL_MANAGER');
    const { roles } = await general.client.run('{ roles(first: 100) { nodes { id key } } }').data();
    const roleId = roles.nodes.find((role: { key: string }) => role.key === 'GENERAL_MANAGER').id;
    const input = { name: 'Files', roleId };
    const { apiTokenCreate } = await general.client.act('apiTokenCreate', input, 'clearText').data();

    const response = await api.withToken(apiTokenCreate.clearText).fetch(`/files/${id}`);

    expect(response.status).toBe(403);
  });
});

describe('attachmentRemove', () => {
  const version = 1;
  const reason = 'the wrong page';

  test('takes a file away, with a reason in the journal', async () => {
    const id = await aFile();
    await rep.client.act('attachmentRemove', { id, version, reason: ' ' }).refused('TEXT_REQUIRED');

    await rep.client.act('attachmentRemove', { id, version, reason }).data();

    expect((await rep.client.fetch(`/files/${id}`)).status).toBe(404);
    await rep.client.act('attachmentRemove', { id, version, reason }).failed('NOT_FOUND');
  });

  test('not of rows that one does not see or may not change', async () => {
    const id = await aFile();
    const manager = await aPerson(api, 'SALES_MANAGER');

    await otherRep.client.act('attachmentRemove', { id, version, reason }).failed('NOT_FOUND');
    await manager.client.act('attachmentRemove', { id, version, reason }).failed('FORBIDDEN');
    await rep.client.act('attachmentRemove', { id, version: 7, reason }).failed('STALE_VERSION');
  });
});
