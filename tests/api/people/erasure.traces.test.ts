import { beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person } from '../../support/cast.ts';
import { whereStands } from '../../support/where-stands.ts';
import { PDF, upload } from '../files/upload.ts';
import { aHire, leaves, versionOf } from './files.ts';

let api: TestApi;
let hr: Person;
let boss: Person;
let rep: Person;

beforeEach(async () => {
  api = await ownApi();
  [hr, boss, rep] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'GENERAL_MANAGER'), aPerson(api, 'REP')]);
  return () => api.stop();
});

async function erased(id: string, reason = '本人要求'): Promise<{ struckRows: number }> {
  await leaves(hr.client, { id }, { leftOn: '2026-11-20' });
  const input = { ...(await versionOf(hr.client, id)), reason };
  const { employeeErase } = await boss.client.act('employeeErase', input, 'erasure { struckRows }').data();
  return employeeErase.erasure;
}

/** Told of the person in ways in which people write names and numbers. */
const TOLD = '李 娜接待，8613765432109；li.na@example.com，310101 19920304 123x，02165432109，１３７６５４３２１０９';
const LEFT = [
  '李娜',
  '李 娜',
  '李　娜',
  '13765432109',
  '65432109',
  '6543 2109',
  'i.na@',
  'I.NA@',
  '19920304',
  '１３７６',
  'lina',
];

test('promise D3: names and numbers go however they are written, and so does who applied before in vain', async () => {
  const phone = '+86 137 6543 2109 / 021-6543 2109';
  const { id } = await aHire(hr.client, { name: '李　娜', phone, email: 'LI.NA@Example.com' });
  const card = { employeeId: id, kind: 'IDENTITY', title: '李娜身份证', number: '31010119920304123X' };
  await hr.client.act('employeeDocumentAdd', card).data();
  const before = { name: '李娜', phone: '137-6543-2109', channel: 'ONLINE', note: '李娜住得远' };
  const { candidateCreate } = await hr.client.act('candidateCreate', before, 'candidate { id version }').data();
  const refusal = { ...candidateCreate.candidate, kind: 'REJECT', note: '李娜住得太远' };
  await hr.client.act('candidateStepAdd', refusal).data();
  const other = { name: '王芳', phone: '13700000000', channel: 'ONLINE' };
  await hr.client.act('candidateCreate', other).data();
  await aCustomer(api, rep.client, { note: TOLD });
  await api.server.archive.pool.query(
    `insert into routes (id, created_at, updated_at, region_id, name)
     select gen_random_uuid(), now(), now(), (select id from regions limit 1), name from unnest(array['李娜线', '李 娜线']) name`,
  );
  expect((await whereStands(api.database.url, LEFT)).length).toBeGreaterThan(20);

  await erased(id, '李娜、李 娜要求');

  expect(await whereStands(api.database.url, LEFT)).toEqual([]);
  const { candidates } = await hr.client.run('{ candidates { nodes { name state } } }').data();
  expect(candidates.nodes).toContainEqual({ name: '-', state: 'REJECTED' });
  expect(candidates.nodes).toContainEqual({ name: '王芳', state: 'NEW' });
});

const ODD = ['true', '","', '1001', '{}', String.raw`O"Neil \ x`, '(a|b)*', String.raw`$1 \1`];

test('promise D3: also who is called like a mark, a number or a word of JSON is erased, and what others wrote stays', async () => {
  await aCustomer(api, rep.client, { note: '1001 件，{ "a": null, "b": [1001] }，一切照旧' });
  for (const name of ODD) {
    const { id } = await aHire(hr.client, { name });
    const columns = [{ id: 'number', heading: name }];
    const body = JSON.stringify({ list: 'employees', format: 'csv', columns, filter: { name: { eq: name } } });
    const headers = { 'content-type': 'application/json' };
    expect((await hr.client.fetch('/export', { method: 'POST', headers, body })).status).toBe(200);

    await erased(id);
  }

  const { rows } = await api.server.archive.pool.query(`select note from customers where note like '%一切照旧'`);
  expect(rows).toEqual([{ note: '1001 件，{ "a": null, "b": [1001] }，一切照旧' }]);
});

test('promise D2: files of papers and applications of before are taken out too, and the phone in clear is noted', async () => {
  const { id } = await aHire(hr.client, { name: '李　娜', phone: '+86 137 6543 2109' });
  const paper = { employeeId: id, kind: 'LABOUR_CONTRACT', title: '劳动合同' };
  const { employeeDocumentAdd } = await hr.client.act('employeeDocumentAdd', paper, 'employeeDocument { id }').data();
  const ownerId = employeeDocumentAdd.employeeDocument.id;
  const scan = { ownerType: 'EmployeeDocument', ownerId, fileName: '合同.pdf', body: new Uint8Array(PDF) };
  expect((await upload(hr.client, scan)).status).toBe(201);
  const before = { name: '李娜', phone: '13765432109', channel: 'ONLINE' };
  const { candidateCreate } = await hr.client.act('candidateCreate', before, 'candidate { id version }').data();
  const { candidate } = candidateCreate;
  await hr.client.act('candidateStepAdd', { ...candidate, kind: 'REJECT', note: '住得太远' }).data();

  const { employeeTakeOut } = await hr.client.act('employeeTakeOut', { employeeId: id }, 'personalData').data();

  const { Attachment, Candidate, CandidateStep } = employeeTakeOut.personalData.rows;
  expect(Attachment).toMatchObject([{ owner_id: ownerId, file_name: '合同.pdf' }]);
  expect(Candidate).toMatchObject([{ id: candidate.id, phone: '13765432109' }]);
  expect(CandidateStep).toMatchObject([{ kind: 'REJECT', note: '住得太远' }]);
  const read = 'select field from access_log_entries where row_id = $1';
  expect((await api.server.archive.pool.query(read, [candidate.id])).rows).toEqual([{ field: 'phoneFull' }]);
});
