import { readdir } from 'node:fs/promises';

import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi, workerApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aDocument, addressOf, PDF, PNG, upload } from './upload.ts';

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

async function filesOf(ownerId: string, selection = 'id fileName mediaType bytes sha256 createdBy { id }') {
  const data = await rep.client
    .run(`query Of($id: ID!) { attachments(filter: { ownerId: { eq: $id } }) { nodes { ${selection} } } }`, {
      id: ownerId,
    })
    .data();
  return data['attachments'].nodes;
}

describe('POST /files', () => {
  test('a file belongs to its row, with what it is by its bytes', async () => {
    const { id } = await aDocument(api, rep);

    const sent = await upload(rep.client, { ownerId: id, fileName: '合同 2026.pdf' });

    expect(sent.status).toBe(201);
    expect(await filesOf(id)).toEqual([
      {
        id: sent.id,
        fileName: '合同 2026.pdf',
        mediaType: 'application/pdf',
        bytes: PDF.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        createdBy: { id: rep.employeeId },
      },
    ]);
  });

  test('under one idempotency key it is there once, also when sent twice at the same time', async () => {
    const { id } = await aDocument(api, rep);
    const asked = { ownerId: id, fileName: 'a.pdf', headers: { 'idempotency-key': `key-${id}` } };

    const sent = await Promise.all([upload(rep.client, asked), upload(rep.client, asked)]);

    expect(sent[0].id).toBe(sent[1].id);
    expect(await filesOf(id)).toHaveLength(1);
    expect((await upload(rep.client, { ...asked, fileName: 'b.pdf' })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('promises S10, S15: not without a session, not without the header, not as another kind of body', async () => {
    const { id } = await aDocument(api, rep);
    const asked = { ownerId: id, fileName: 'a.pdf' };
    const post = (headers: Record<string, string>, body: BodyInit = new Uint8Array(PDF)) =>
      rep.client.fetch(addressOf(asked), { method: 'POST', headers, body }).then((response) => response.status);

    expect(await upload(api.nobody, asked)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await post({ 'content-type': 'application/octet-stream' })).toBe(400);
    expect(await post({ 'content-type': 'text/plain', 'apollo-require-preflight': '1' })).toBe(415);
    expect(await post({ 'content-type': 'multipart/form-data; boundary=x', 'apollo-require-preflight': '1' })).toBe(
      415,
    );
    expect(await post({ 'apollo-require-preflight': '1' }, new FormData())).toBe(415);
    expect(await filesOf(id)).toEqual([]);
  });

  test('promises S8, S9: a row that one does not see is no row, and what one may not change takes no file', async () => {
    const { id } = await aDocument(api, rep);
    const missing = '00000000-0000-7000-8000-000000000000';

    for (const ownerId of [id, missing, 'no-id', ''])
      expect(await upload(otherRep.client, { ownerId, fileName: 'a.pdf' })).toMatchObject({
        status: 404,
        code: 'NOT_FOUND',
      });
    expect(await upload(rep.client, { ownerType: 'Customer', ownerId: id, fileName: 'a.pdf' })).toMatchObject({
      status: 404,
    });
    expect(await upload(rep.client, { ownerType: '__proto__', ownerId: id, fileName: 'a.pdf' })).toMatchObject({
      status: 404,
    });
    expect(await upload(manager.client, { ownerId: id, fileName: 'a.pdf' })).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect(await filesOf(id)).toEqual([]);
  });

  const text = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content));
  const page = text('<!doctype html><script>alert(1)</script>');
  const drawing = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

  test.each([
    ['a web page', 'page.html', page, 'FILE_TYPE_REFUSED'],
    ['a web page as a document', 'offer.pdf', page, 'FILE_TYPE_REFUSED'],
    ['a drawing with a script', 'logo.svg', drawing, 'FILE_TYPE_REFUSED'],
    ['a drawing as a picture', 'logo.png', drawing, 'FILE_TYPE_REFUSED'],
    ['a drawing declared as XML', 'logo.png', text('<?xml version="1.0"?><svg onload="x"/>'), 'FILE_TYPE_REFUSED'],
    [
      'a picture that is a web page behind',
      'both.html',
      new Uint8Array(Buffer.concat([PNG, page])),
      'FILE_TYPE_REFUSED',
    ],
    ['a picture under another name', 'offer.pdf', new Uint8Array(PNG), 'FILE_NAME_UNFIT'],
    ['a program', 'setup.exe', text('MZ\u0090\u0000'), 'FILE_TYPE_REFUSED'],
    ['a program as a document', 'offer.pdf', text('MZ\u0090\u0000'), 'FILE_TYPE_REFUSED'],
    ['bytes that are no text', 'notes.txt', text('a\u0000b'), 'FILE_TYPE_REFUSED'],
    ['two extensions', 'offer.pdf.html', new Uint8Array(PDF), 'FILE_TYPE_REFUSED'],
    ['no extension', 'offer', new Uint8Array(PDF), 'FILE_TYPE_REFUSED'],
    ['no name', '..', new Uint8Array(PDF), 'FILE_NAME_UNFIT'],
    ['nothing', 'empty.pdf', new Uint8Array(0), 'FILE_EMPTY'],
  ])('%s is refused', async (...[, fileName, body, code]) => {
    const { id } = await aDocument(api, rep);

    expect(await upload(rep.client, { ownerId: id, fileName, body })).toEqual({ status: 422, id: undefined, code });
    expect(await filesOf(id)).toEqual([]);
  });

  test('names neither lead anywhere nor mislead', async () => {
    const { id } = await aDocument(api, rep);
    const names = [
      '../../../etc/passwd.pdf',
      'a\r\nset-cookie: x=1.pdf',
      'report\u202Efdp.pdf',
      `${'长'.repeat(300)}.pdf`,
    ];

    for (const fileName of names)
      expect(await upload(rep.client, { ownerId: id, fileName })).toMatchObject({ status: 201 });

    const kept = (await filesOf(id, 'fileName')).map((one: { fileName: string }) => one.fileName).toSorted();
    expect(kept).toEqual(['aset-cookie_ x=1.pdf', 'passwd.pdf', 'reportfdp.pdf', `${'长'.repeat(146)}.pdf`].toSorted());
  });

  test('text is taken in UTF-8 and in GB18030', async () => {
    const { id } = await aDocument(api, rep);
    const gb18030 = new Uint8Array([0xb1, 0xb1, 0xbe, 0xa9, 0x0d, 0x0a]);

    expect(await upload(rep.client, { ownerId: id, fileName: 'a.txt', body: gb18030 })).toMatchObject({ status: 201 });
    expect(await upload(rep.client, { ownerId: id, fileName: 'a.csv', body: text('北京,1\r\n') })).toMatchObject({
      status: 201,
    });
    expect(await filesOf(id, 'mediaType')).toEqual([{ mediaType: 'text/csv' }, { mediaType: 'text/plain' }]);
  });
});

describe('uploads that go wrong', () => {
  async function setSetting(own: TestApi, key: string, value: string): Promise<void> {
    await own.admin.act('settingSet', { key, value, validFrom: '2026-01-01', reason: 'test' }).data();
  }

  test('too large by what is said, and by what comes', async () => {
    const own = await ownApi();
    await setSetting(own, 'files.mostMegabytes', '1');
    const person = await aPerson(own, 'REP');
    const { id } = await aDocument(own, person);
    const large = new Uint8Array(Buffer.concat([PDF, Buffer.alloc(1024 * 1024)]));
    const unannounced = new ReadableStream({
      start(controller) {
        controller.enqueue(large);
        controller.close();
      },
    });

    expect(await upload(person.client, { ownerId: id, fileName: 'a.pdf', body: large })).toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
    const streamed = await person.client.fetch(addressOf({ ownerId: id, fileName: 'a.pdf' }), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'apollo-require-preflight': '1' },
      body: unannounced,
      duplex: 'half',
    } as RequestInit);
    expect(await streamed.text()).toContain('FILE_TOO_LARGE');
    expect(await readdir(own.server.files.incoming)).toEqual([]);
    await own.stop();
  });

  test('the setting says which kinds are taken', async () => {
    const own = await ownApi();
    await setSetting(own, 'files.types', '"png, html"');
    const person = await aPerson(own, 'REP');
    const { id } = await aDocument(own, person);

    expect(await upload(person.client, { ownerId: id, fileName: 'a.pdf' })).toMatchObject({
      code: 'FILE_TYPE_REFUSED',
    });
    expect(await upload(person.client, { ownerId: id, fileName: 'a.html' })).toMatchObject({
      code: 'FILE_TYPE_REFUSED',
    });
    expect(await upload(person.client, { ownerId: id, fileName: 'a.png', body: new Uint8Array(PNG) })).toMatchObject({
      status: 201,
    });
    await own.stop();
  });

  test('broken off in the middle nothing is left, and the server goes on', async () => {
    const own = await ownApi();
    const person = await aPerson(own, 'REP');
    const { id } = await aDocument(own, person);
    const leaving = new AbortController();
    // Says more and never does.
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(PDF)) });
    const headers = { 'content-type': 'application/octet-stream', 'apollo-require-preflight': '1' };

    const sending = person.client.fetch(addressOf({ ownerId: id, fileName: 'a.pdf' }), {
      method: 'POST',
      headers,
      body,
      signal: leaving.signal,
      duplex: 'half',
    } as RequestInit);
    await expect.poll(() => readdir(own.server.files.incoming)).toHaveLength(1);
    leaving.abort();
    await expect(sending).rejects.toThrow('aborted');

    await expect.poll(() => readdir(own.server.files.incoming)).toEqual([]);
    expect(await upload(person.client, { ownerId: id, fileName: 'a.pdf' })).toMatchObject({ status: 201 });
    await own.stop();
  });
});
