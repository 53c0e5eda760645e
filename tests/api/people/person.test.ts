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

/** Told of the person without a name. */
const SECRET = '两次收银差错，家里有病人';

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
  await aTrial(id);
  return { id, documentId: added['employeeDocumentAdd'].employeeDocument.id, accountId: accountCreate.account.id };
}

/** What was written about the person in a trial, before the entry, about training, and in an import that failed. */
async function aTrial(employeeId: string): Promise<void> {
  const days = { startsOn: '2026-11-09', storeEntryOn: '2026-11-09' };
  const { trialStart } = await hr.client.act('trialStart', { employeeId, ...days }, 'trial { id }').data();
  const trialId = trialStart.trial.id;
  const note = { trialId, text: `${SECRET}，${NAME}`, happenedOn: '2026-11-10', source: 'HR' };
  await hr.client.act('trialNoteAdd', note).data();
  const { pool } = api.server.archive;
  await pool.query(
    `update trial_stage_items set fact = $1, rating = 2 where stage_id in (select id from trial_stages where trial_id = $2)`,
    [SECRET, trialId],
  );
  await pool.query(`update trial_stages set overall_text = $1 where trial_id = $2`, [SECRET, trialId]);
  await pool.query(
    `insert into trial_self_assessments (id, created_at, updated_at, trial_id, text, needs, submitted_at)
     values (gen_random_uuid(), now(), now(), $1, $2, $2, now())`,
    [trialId, SECRET],
  );
  await pool.query(
    `insert into candidates (id, created_at, updated_at, name, search_name, phone, channel, applied_on, state, state_since, employee_id, note)
     values (gen_random_uuid(), now(), now(), $1, 'ouyangruolan', '13912345678', 'ONLINE', '2026-05-01', 'HIRED', '2026-06-01', $2, $3)`,
    [NAME, employeeId, SECRET],
  );
  await pool.query(
    `insert into career_steps (id, created_at, updated_at, employee_id, level, since, note)
     values (gen_random_uuid(), now(), now(), $1, 'CLERK', '2026-06-01', $2)`,
    [employeeId, SECRET],
  );
  await pool.query(
    `insert into training_needs (id, created_at, updated_at, source, text, raised_on, employee_id)
     values (gen_random_uuid(), now(), now(), 'DAILY', $1, '2026-06-01', $2)`,
    [SECRET, employeeId],
  );
  await pool.query(
    `with run as (insert into import_runs (id, created_at, updated_at, account_id, sheet, file_name, header, state)
       select gen_random_uuid(), now(), now(), id, 'employees', $1, '{}', 'FAILED' from accounts limit 1 returning id)
     insert into import_problems (id, created_at, updated_at, run_id, line, "column", value, code)
       select gen_random_uuid(), now(), now(), id, 2, 'name', $1, 'TEXT_TOO_LONG' from run`,
    [NAME],
  );
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
  expect(await whereStands(api.database.url, ['胃病', SECRET])).toEqual([]);
  expect(await hr.client.run(wages).data()).toEqual(before);
  const { employee } = await hr.client
    .run(
      `{ employee(id: "${id}") { name number phone birthOn leftOn employments { nodes { hiredOn leaveReason leaveNote } } } }`,
    )
    .data();
  expect(employee).toMatchObject({ name: '-', phone: null, birthOn: null, leftOn: '2026-11-20' });
  expect(employee.employments.nodes).toEqual([{ hiredOn: '2026-06-01', leaveReason: 'OTHER', leaveNote: '-' }]);
  await expect(api.signIn('ruolan.ouyang', PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
  const { journalEntries } = await boss.client
    .run(`{ journalEntries(filter: { action: { eq: "employeeErase" } }) { nodes { reason rowId } } }`)
    .data();
  expect(journalEntries.nodes).toContainEqual({ reason: '*** 本人要求', rowId: id });
});

test('promise D3: a name that somebody else has too goes only where the person had a part', async () => {
  const { id } = await aKnownPerson();
  await aHire(hr.client, { name: NAME });
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
  for (const noun of ['Employment', 'Posting', 'Wage', 'LeaveRequest', 'Session', 'Trial', 'TrialNote'])
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
