import { beforeEach, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, PASSWORD, type Person } from '../../support/cast.ts';
import { whereStands } from '../../support/where-stands.ts';
import { aHire, aShop, leaves, versionOf } from './files.ts';

let api: TestApi;
let hr: Person;
let boss: Person;
let rep: Person;

beforeEach(async () => {
  api = await ownApi();
  [hr, boss, rep] = await Promise.all([aPerson(api, 'HR'), aPerson(api, 'GENERAL_MANAGER'), aPerson(api, 'REP')]);
  return () => api.stop();
});

const NAME = '欧阳若兰';
const CARD = '310101199203041234';
const WORDS = [
  NAME,
  '13912345678',
  '139-1234-5678',
  'ruolan@example.com',
  '四川北路 12 号',
  CARD,
  'ruolan.ouyang',
  'ouyangruolan',
];

interface Known {
  readonly id: string;
  readonly documentId: string;
  readonly accountId: string;
}

async function roleId(key: string): Promise<string> {
  const { roles } = await api.admin.run('{ roles(first: 100) { nodes { id key } } }').data();
  return roles.nodes.find((role: { key: string }) => role.key === key).id;
}

/** Somebody of whom much is known: papers, wage, posting, account, a request, and a word in an archive. */
async function aKnownPerson(): Promise<Known> {
  const shop = await aShop(api);
  const values = {
    phone: '13912345678',
    email: 'ruolan@example.com',
    homeAddress: '四川北路 12 号',
    birthOn: '1992-03-04',
  };
  const { id } = await aHire(hr.client, {
    name: NAME,
    ...values,
    shopId: shop.id,
    shopPost: 'CLERK',
    channel: 'ONLINE',
  });
  const paper = { employeeId: id, kind: 'IDENTITY', title: `${NAME}身份证`, number: CARD };
  const added = await hr.client.act('employeeDocumentAdd', paper, 'employeeDocument { id }').data();
  const wage = {
    employeeId: id,
    validFrom: '2026-06-01',
    monthlyWage: '4000',
    bonusBase: '500',
    reason: `${NAME}入职`,
  };
  await hr.client.act('wageSet', wage).data();
  const account = { loginName: 'ruolan.ouyang', employeeId: id, roleIds: [await roleId('CLERK')] };
  const { accountCreate } = await api.admin.act('accountCreate', account, 'clearText account { id }').data();
  await api.nobody
    .act('passwordSetByLink', { token: accountCreate.clearText.split('#')[1], newPassword: PASSWORD })
    .data();
  const own = await api.signIn('ruolan.ouyang', PASSWORD);
  const leave = {
    kind: 'SICK',
    startsAt: '2026-11-24T01:00:00Z',
    endsAt: '2026-11-24T10:00:00Z',
    reason: '胃病，医生开了假条',
  };
  await own.act('leaveRequestCreate', leave).data();
  const note = `由${NAME}接待，电话 139-1234-5678`;
  await aCustomer(api, rep.client, { note });
  return { id, documentId: added['employeeDocumentAdd'].employeeDocument.id, accountId: accountCreate.account.id };
}

const erasing = async (id: string, reason = `${NAME} 本人要求`): Promise<object> => ({
  ...(await versionOf(hr.client, id)),
  reason,
});

test('promise D3: who has left is erased from every table, search column and the journal; counts and sums stay', async () => {
  const { id } = await aKnownPerson();
  expect((await whereStands(api.database.url, WORDS)).length).toBeGreaterThan(8);
  await leaves(hr.client, { id }, { leftOn: '2026-11-20', reason: 'OTHER', note: `${NAME}回老家` });
  const wages = `{ wages { nodes { monthlyWage } } employments(filter: { channel: { eq: ONLINE } }) { totalCount } }`;
  const before = await hr.client.run(wages).data();

  const selection = 'erasure { removedRows blankedRows struckRows removedFiles }';
  const { employeeErase } = await boss.client.act('employeeErase', await erasing(id), selection).data();

  expect(employeeErase.erasure.removedRows).toBeGreaterThan(1);
  expect(employeeErase.erasure.struckRows).toBeGreaterThan(0);
  expect(await whereStands(api.database.url, WORDS)).toEqual([]);
  expect(await whereStands(api.database.url, ['胃病'])).toEqual([]);
  expect(await hr.client.run(wages).data()).toEqual(before);
  const { employee } = await hr.client
    .run(
      `{ employee(id: "${id}") { name number phone birthOn leftOn employments { nodes { hiredOn leaveReason leaveNote } } } }`,
    )
    .data();
  expect(employee).toMatchObject({ name: '-', phone: null, birthOn: null, leftOn: '2026-11-20' });
  expect(employee.employments.nodes).toEqual([{ hiredOn: '2026-06-01', leaveReason: 'OTHER', leaveNote: null }]);
  await expect(api.signIn('ruolan.ouyang', PASSWORD)).rejects.toThrow();
  const { journalEntries } = await boss.client
    .run(`{ journalEntries(filter: { action: { eq: "employeeErase" } }) { nodes { reason rowId } } }`)
    .data();
  expect(journalEntries.nodes).toContainEqual({ reason: '*** 本人要求', rowId: id });
});

test('promise D3: a name that somebody else has too goes only where the person had a part', async () => {
  const { id } = await aKnownPerson();
  await aHire(hr.client, { name: `${NAME}` });
  await leaves(hr.client, { id }, { leftOn: '2026-11-20' });

  await boss.client.act('employeeErase', await erasing(id, '本人要求')).data();

  const left = await whereStands(api.database.url, WORDS);
  expect(left.toSorted()).toEqual([
    'public.customer_field_values: 欧阳若兰',
    'public.customers: 欧阳若兰',
    'public.employees: ouyangruolan',
    'public.employees: 欧阳若兰',
    'public.journal_entries: 欧阳若兰',
  ]);
});

test('promise D3: only the general manager erases, only who has left, with a reason, and never himself', async () => {
  const { id } = await aKnownPerson();
  const input = await erasing(id);

  await api.nobody.act('employeeErase', input).failed('UNAUTHENTICATED');
  await hr.client.act('employeeErase', input).failed('FORBIDDEN');
  expect(await boss.client.act('employeeErase', input).refused('EMPLOYEE_STILL_EMPLOYED')).toEqual(['input', 'id']);
  await boss.client.act('employeeErase', { ...input, reason: ' ' }).refused('TEXT_REQUIRED');
  await boss.client.act('employeeErase', await erasing(boss.employeeId)).refused('EMPLOYEE_IS_ONESELF');
  await boss.client.act('employeeErase', { ...input, id: hr.employeeId.replace(/.$/, '0') }).failed('NOT_FOUND');
  await leaves(hr.client, { id }, { leftOn: '2026-11-20' });
  await boss.client.act('employeeErase', input).failed('STALE_VERSION');
  await boss.client.act('employeeErase', await erasing(id)).data();
  await boss.client.act('employeeErase', input).failed('STALE_VERSION');
});

test('promise D2: one person is taken out whole, and who does it is noted', async () => {
  const { id, documentId, accountId } = await aKnownPerson();
  const takesOut = { employeeId: id };

  await api.nobody.act('employeeTakeOut', takesOut).failed('UNAUTHENTICATED');
  await rep.client.act('employeeTakeOut', takesOut).failed('FORBIDDEN');
  await hr.client.act('employeeTakeOut', { employeeId: 'nobody' }).failed('NOT_FOUND');
  const { employeeTakeOut } = await hr.client.act('employeeTakeOut', takesOut, 'personalData').data();
  const { rows, changes, takenOutAt } = employeeTakeOut.personalData;

  expect(takenOutAt).toBe(api.clock.now().toISOString());
  expect(rows['Employee']).toMatchObject([{ id, name: NAME, phone: '13912345678', home_address: '四川北路 12 号' }]);
  expect(rows['EmployeeDocument']).toMatchObject([{ id: documentId, number: CARD }]);
  expect(rows['Account']).toMatchObject([{ id: accountId, login_name: 'ruolan.ouyang' }]);
  expect(JSON.stringify(rows)).not.toMatch(/password_hash|token_hash/);
  for (const noun of ['Employment', 'Posting', 'Wage', 'LeaveRequest', 'Session'])
    expect(rows[noun]?.length, noun).toBe(1);
  expect(changes.length).toBeGreaterThan(3);
  const asked = `query R($id: ID!) { accessLogEntries(filter: { rowId: { eq: $id } }) { nodes { field } } }`;
  const { accessLogEntries } = await boss.client.run(asked, { id }).data();
  expect(accessLogEntries.nodes.map(({ field }: { field: string }) => field).toSorted()).toEqual([
    'birthOn',
    'homeAddress',
    'phoneFull',
  ]);
  const { journalEntries } = await boss.client
    .run(`{ journalEntries(filter: { action: { eq: "employeeTakeOut" } }) { nodes { kind rowId } } }`)
    .data();
  expect(journalEntries.nodes).toEqual([{ kind: 'export', rowId: id }]);
  await hr.client.act('employeeTakeOut', takesOut, 'personalData').data();
});
