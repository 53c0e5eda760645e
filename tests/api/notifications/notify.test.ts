import { type Mailer, notify, systemContext, type Ctx } from '@living-archive/api/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, anEmployee, type Person, unique } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let other: Person;
const sent: Parameters<Mailer['send']>[0][] = [];
let isMailDown = false;

/** A Friday at half past five; the company is open until six. */
const FRIDAY = '2026-11-20T09:30:00Z';
const MONDAY_NINE = '2026-11-23T01:00:00.000Z';

beforeAll(async () => {
  api = await ownApi();
  api.clock.set(FRIDAY);
  [rep, other] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'REP')]);
  api.useMailer({
    publicUrl: 'https://archive.example.com',
    send: async (mail) => {
      if (isMailDown) throw new Error('connection refused by mail.example.com');
      sent.push(mail);
    },
  });
});

afterAll(() => api.stop());

function inTransaction(work: (ctx: Ctx) => Promise<void>): Promise<void> {
  const ctx = systemContext(api.server.archive, { now: api.clock.now(), zone: 'Asia/Shanghai' });
  return ctx.em.transactional((em) => work({ ...ctx, em }));
}

interface Told {
  readonly id: string;
  readonly version: number;
  readonly deliverAt: string;
  readonly readAt: string | null;
  readonly emailedAt: string | null;
  readonly facts: object;
}

async function toldTo(person: Person): Promise<Told[]> {
  const client = await person.signIn();
  const query = '{ notifications { nodes { id version kind facts deliverAt readAt emailedAt } } }';
  return (await client.run(query).data())['notifications'].nodes;
}

const approval = (key: string, to: readonly string[]): Parameters<typeof notify>[1] => ({
  kind: 'APPROVAL_DECIDED',
  to,
  facts: { code: 'SH-1' },
  key,
});

test('people are told once under a key, in the transaction that causes it, and read only what they are told', async () => {
  const key = unique('told');
  await inTransaction((ctx) => notify(ctx, approval(key, [rep.employeeId])));
  await inTransaction((ctx) => notify(ctx, approval(key, [rep.employeeId])));
  const rolledBack = inTransaction(async (ctx) => {
    await notify(ctx, approval(unique('never'), [rep.employeeId]));
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');

  const told = await toldTo(rep);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ facts: { code: 'SH-1' }, deliverAt: new Date(FRIDAY).toISOString(), readAt: null });
  expect(await toldTo(other)).toEqual([]);
  const { id, version } = told[0] as Told;
  await other.client.act('notificationRead', { id, version }).failed('NOT_FOUND');
  await api.admin
    .run('query One($id: ID!) { notification(id: $id) { id } }', { id })
    .answer()
    .then(({ data }) => {
      expect(data?.['notification']).toBeNull();
    });

  await rep.client.act('notificationRead', { id, version }).data();
  expect((await toldTo(rep))[0]?.readAt).toBe(new Date(FRIDAY).toISOString());
});

test('rules 1.3: outside working hours it waits for the next opening', async () => {
  const person = await aPerson(api, 'REP');
  api.clock.set('2026-11-20T12:00:00Z');
  await inTransaction((ctx) => notify(ctx, approval(unique('late'), [person.employeeId])));

  expect((await toldTo(person)).map(({ deliverAt }) => deliverAt)).toEqual([MONDAY_NINE]);
  api.clock.set(FRIDAY);
});

test('who does not want to know is not told; who has no account is left out', async () => {
  const person = await aPerson(api, 'REP');
  const { id: withoutAccount } = await anEmployee(api);
  await person.client.act('notificationRuleSet', { kind: 'APPROVAL_DECIDED', way: 'OFF' }).data();

  await inTransaction((ctx) => notify(ctx, approval(unique('off'), [person.employeeId, withoutAccount])));
  expect(await toldTo(person)).toEqual([]);

  await person.client.act('notificationRuleSet', { kind: 'APPROVAL_DECIDED', way: 'IN_APP' }).data();
  const rules = await person.client.run('{ notificationRules { nodes { kind way } } }').data();
  expect(rules['notificationRules'].nodes).toEqual([{ kind: 'APPROVAL_DECIDED', way: 'IN_APP' }]);
});

async function withEmail(way: string): Promise<Person> {
  const person = await aPerson(api, 'REP');
  const found = await api.admin
    .run('query E($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId })
    .data();
  const input = { id: person.employeeId, version: found['employee'].version, email: `${person.loginName}@example.com` };
  await api.admin.act('employeeEdit', input).data();
  await person.client.act('notificationRuleSet', { kind: 'APPROVAL_DECIDED', way }).data();
  return person;
}

test('an e-mail goes to who wants it, once, when the company is open, and says nothing of the matter', async () => {
  const [wants, wantsNot] = [await withEmail('EMAIL'), await withEmail('IN_APP')];
  api.clock.set('2026-11-20T12:00:00Z');
  await inTransaction((ctx) => notify(ctx, approval(unique('mail'), [wants.employeeId, wantsNot.employeeId])));
  await api.runJobs();
  expect(sent).toEqual([]);

  api.clock.set('2026-11-23T01:00:00Z');
  await api.runJobs();
  await api.runJobs();
  expect(sent.map(({ to }) => to)).toEqual([`${wants.loginName}@example.com`]);
  expect(sent[0]?.text).toContain('https://archive.example.com/notifications');
  expect(`${sent[0]?.subject}${sent[0]?.text}`).not.toContain('SH-1');
  expect(sent[0]?.subject).toMatch(/\p{Script=Han}/u);
  expect((await toldTo(wants))[0]?.emailedAt).toBe(MONDAY_NINE);
});

test('an e-mail that could not be sent is sent later, and the job shows no address', async () => {
  api.clock.set('2026-11-23T02:00:00Z');
  const admin = await api.signIn('admin', 'mooncake-lantern-42');
  const person = await aPerson({ ...api, admin }, 'REP');
  const found = await admin
    .run('query E($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId })
    .data();
  const email = `${person.loginName}@example.com`;
  await admin.act('employeeEdit', { id: person.employeeId, version: found['employee'].version, email }).data();
  await person.client.act('notificationRuleSet', { kind: 'APPROVAL_DECIDED', way: 'EMAIL' }).data();
  sent.length = 0;
  isMailDown = true;
  await inTransaction((ctx) => notify(ctx, approval(unique('down'), [person.employeeId])));
  await api.runJobs();

  const failed =
    '{ jobRuns(filter: { state: { eq: QUEUED }, job: { eq: "notification.email" } }) { nodes { error attempts payload } } }';
  const { nodes } = (await admin.run(failed).data())['jobRuns'];
  expect(nodes).toMatchObject([{ attempts: 1, error: 'Error' }]);
  expect(JSON.stringify(nodes)).not.toContain('example.com');
  isMailDown = false;
  api.clock.forward({ minutes: 1 });
  await api.runJobs();
  await api.runJobs();

  expect(sent.map(({ to }) => to)).toEqual([email]);
});

test('everything that was shown is marked as read in one go, and what comes meanwhile stays unread', async () => {
  api.clock.set('2026-11-24T02:00:00Z');
  const client = await rep.signIn();
  for (const number of [1, 2])
    await inTransaction((ctx) => notify(ctx, approval(unique(`${number}`), [rep.employeeId])));
  const shownBy = api.clock.now().toISOString();
  api.clock.forward({ minutes: 1 });
  await inTransaction((ctx) => notify(ctx, approval(unique('meanwhile'), [rep.employeeId])));

  await client.act('notificationReadAll', { shownBy }).data();
  const unread = await client.run('{ notifications(filter: { readAt: { isNull: true } }) { totalCount } }').data();
  expect(unread['notifications'].totalCount).toBe(1);
});
