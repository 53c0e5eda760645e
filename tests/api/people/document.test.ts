import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { upload } from '../files/upload.ts';
import { aHire, leaves } from './files.ts';

let api: TestApi;
let hr: Person;
let clerk: Person;

const PAPER = 'employeeDocument { id version kind title number validTo }';

beforeAll(async () => {
  api = await ownApi();
  [hr, clerk] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'CLERK')]);
  return () => api.stop();
});

interface Paper {
  readonly id: string;
  readonly version: number;
}

async function aPaper(values: object = {}): Promise<Paper> {
  const employeeId = (await aHire(hr.client)).id;
  const input = { employeeId, kind: 'LABOUR_CONTRACT', title: '劳动合同', ...values };
  const data = await hr.client.act('employeeDocumentAdd', input, PAPER).data();
  return data['employeeDocumentAdd'].employeeDocument;
}

test('rules 20.0: HR files documents; nobody else sees them, and numbers are masked', async () => {
  const { id: employeeId } = await aHire(hr.client);
  const input = { employeeId, kind: 'IDENTITY', title: '身份证', number: '310101199203041234', validTo: '2036-01-01' };

  await api.nobody.act('employeeDocumentAdd', input).failed('UNAUTHENTICATED');
  await clerk.client.act('employeeDocumentAdd', input).failed('FORBIDDEN');
  await hr.client.act('employeeDocumentAdd', { ...input, title: ' ' }).refused('TEXT_REQUIRED');
  await hr.client.act('employeeDocumentAdd', { ...input, employeeId: 'nobody' }).refused('ROW_UNKNOWN');
  const ends = { ...input, validFrom: '2036-01-02' };
  expect(await hr.client.act('employeeDocumentAdd', ends).refused('DOCUMENT_ENDS_BEFORE_START')).toEqual([
    'input',
    'validTo',
  ]);
  const data = await hr.client.act('employeeDocumentAdd', input, PAPER).data();
  const { id } = data['employeeDocumentAdd'].employeeDocument;

  expect(data['employeeDocumentAdd'].employeeDocument).toMatchObject({ kind: 'IDENTITY', number: '****1234' });
  await clerk.client.run('{ employeeDocuments { totalCount } }').failed('FORBIDDEN');
  const boss = await aPerson(api, 'GENERAL_MANAGER');
  const asked = `{ employeeDocument(id: "${id}") { numberFull employee { id } } }`;
  expect((await boss.client.run(asked).data())['employeeDocument']).toEqual({
    numberFull: '310101199203041234',
    employee: { id: employeeId },
  });
  const { rows } = await api.server.archive.pool.query('select field from access_log_entries where row_id = $1', [id]);
  expect(rows).toEqual([{ field: 'numberFull' }]);
});

test('rules 20.0: a document is changed and taken out with a reason, with its scans', async () => {
  const paper = await aPaper();
  const { id, version } = paper;
  const scan = {
    ownerType: 'EmployeeDocument',
    ownerId: id,
    fileName: 'contract.pdf',
    body: new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF\n')),
  };

  expect((await upload(clerk.client, scan)).status).not.toBe(201);
  expect((await upload(hr.client, scan)).status).toBe(201);
  await clerk.client.act('employeeDocumentEdit', { id, version, title: 'x' }).failed('FORBIDDEN');
  await hr.client.act('employeeDocumentEdit', { id, version, title: '' }).refused('TEXT_REQUIRED');
  const edited = await hr.client.act('employeeDocumentEdit', { id, version, validTo: '2027-03-01' }, PAPER).data();
  expect(edited['employeeDocumentEdit'].employeeDocument).toMatchObject({ title: '劳动合同', validTo: '2027-03-01' });
  await hr.client.act('employeeDocumentEdit', { id, version, title: 'x' }).failed('STALE_VERSION');

  const now = { id, version: edited['employeeDocumentEdit'].employeeDocument.version };
  await clerk.client.act('employeeDocumentRemove', { ...now, reason: '重复' }).failed('FORBIDDEN');
  await hr.client.act('employeeDocumentRemove', { ...now, reason: ' ' }).refused('TEXT_REQUIRED');
  await hr.client
    .act('employeeDocumentRemove', { ...now, reason: '重复' }, 'employee { documents { totalCount } }')
    .data();
  await hr.client.act('employeeDocumentRemove', { ...now, reason: '重复' }).failed('NOT_FOUND');
  const { attachments } = await hr.client
    .run(`{ attachments(filter: { ownerId: { eq: "${id}" } }) { totalCount } }`)
    .data();
  expect(attachments.totalCount).toBe(0);
});

test('rules 20.0: HR is told once, 30 days before a contract ends, unless it was renewed or the person has left', async () => {
  const ending = await aPaper({ validTo: '2026-12-21' });
  await aPaper({ validTo: '2026-12-22' });
  const renewed = await aHire(hr.client);
  for (const validTo of ['2026-12-01', '2029-12-01']) {
    const input = { employeeId: renewed.id, kind: 'LABOUR_CONTRACT', title: '劳动合同', validTo };
    await hr.client.act('employeeDocumentAdd', input).data();
  }
  const gone = await aHire(hr.client);
  const paper = { employeeId: gone.id, kind: 'HEALTH', title: '健康证', validTo: '2026-12-01' };
  await hr.client.act('employeeDocumentAdd', paper).data();
  await leaves(hr.client, gone, { leftOn: '2026-11-01' });

  await api.runJob('people.documents');
  await api.runJob('people.documents');

  const asked = `select n.subject_id as id, n.facts->>'date' as date from notifications n join accounts a on a.id = n.recipient_id
    where n.kind = 'EMPLOYEE_DOCUMENT_ENDING' and a.employee_id = $1`;
  const { rows } = await api.server.archive.pool.query(asked, [hr.employeeId]);
  expect(rows).toEqual([{ id: ending.id, date: '2026-12-21' }]);
  const soon = `{ employeeDocuments(filter: { validTo: { lte: "2026-12-21" }, isRenewed: { eq: false } }) { nodes { id } } }`;
  expect((await hr.client.run(soon).data())['employeeDocuments'].nodes.length).toBe(2);
});
