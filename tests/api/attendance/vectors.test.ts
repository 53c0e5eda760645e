import { beforeAll, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aPerson, type Person } from '../../support/cast.ts';
import { aPolicy, computed, earning, resultOf, worked } from './months.ts';
import { asked, decided, refOf } from './requests.ts';
import { aShop } from './shops.ts';

/** The vectors of rules 22 as it happens: asked for at a moment, punched, judged in the month. The shift is 09:00 to 18:00. */
const DAY = '2026-11-24';
const at = (time: string): string => new Date(`${DAY}T${time}:00+08:00`).toISOString();
const span = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });

let api: TestApi;
let hr: Person;
const people = new Map<string, Person>();
const of = (vector: string): Person => people.get(vector) as Person;

/** Who does what a vector tells; J is a store manager as E is. */
const PUNCHES: Readonly<Record<string, readonly string[]>> = {
  B: ['09:00', '15:00'],
  C: ['09:12', '17:12'],
  D: ['11:30', '18:00'],
  E: ['09:00', '16:30'],
  I: ['09:20', '18:00'],
  J: ['09:00', '16:30'],
  K: ['09:00', '14:00', '14:45', '18:00'],
  L: ['09:00', '14:00', '14:45', '18:00'],
};
const MANAGERS = new Set(['E', 'J']);

async function aVector(vector: string, punches: readonly string[]): Promise<void> {
  const shop = await aShop(api, hr);
  const person = MANAGERS.has(vector) ? shop.manager : shop.clerk;
  people.set(vector, person);
  await earning(hr, person.employeeId);
  await worked(api, { employeeId: person.employeeId, shopId: shop.id, days: [{ date: DAY, punches }] });
}

async function signedInAt(time: string, person: Person) {
  api.clock.set(at(time));
  return person.signIn();
}

async function beforehand(): Promise<void> {
  const errand = { kind: 'PRIVATE', reason: 'To the school.' };
  await asked(of('B').client, 'leaveRequestCreate', { kind: 'PERSONAL', ...span('15:00', '18:00') });
  await asked(of('D').client, 'leaveRequestCreate', { kind: 'PERSONAL', ...span('09:00', '11:00') });
  await asked(of('C').client, 'attendanceNoticeCreate', { ...span('17:00', '18:00'), text: 'To the hospital.' });
  const outing = await asked(of('L').client, 'outingCreate', { ...errand, ...span('14:00', '14:45') });
  await (await decided(hr.client, outing.id)).data();
}

async function onTheDay(): Promise<void> {
  const late = await signedInAt('09:00', of('I'));
  await asked(late, 'attendanceNoticeCreate', { ...span('09:00', '09:20'), text: 'The bus.' });
  const manager = await signedInAt('17:00', of('E'));
  const bank = { kind: 'BUSINESS', ...span('16:30', '18:00'), reason: 'To the bank.' };
  const outing = await asked(manager, 'outingCreate', bank);
  const judging = { ...refOf(outing), reasonState: 'ACCEPTED' };
  await (await hr.signIn()).act('outingJudgeReason', judging).refused('OUTING_EXPLAINED_LATE');
}

beforeAll(async () => {
  api = await ownApi();
  hr = await aPerson(api, 'HR');
  await aPolicy(hr, '2026-01-01');
  for (const [vector, punches] of Object.entries(PUNCHES)) await aVector(vector, punches);
  await beforehand();
  await onTheDay();
  api.clock.set('2026-12-01T02:00:00Z');
  hr = { ...hr, client: await hr.signIn() };
  await computed(api, hr, { month: '2026-11' });
  return () => api.stop();
});

test.for([
  ['B', 'one notified personal leave of 3 h', '60.00'],
  ['C', '12 min late un-notified, 48 min early notified', '24.00'],
  ['D', 'leave of two hours asked before, half an hour late after it', '60.00'],
  ['E', 'a business outing of the manager, explained after its start', '30.00'],
  ['I', 'a notice at the start of the shift exactly', '13.33'],
  ['J', 'as E, but no outing record', '60.00'],
  ['K', 'out for 45 min without cover', '30.00'],
  ['L', 'as K, with an approved private outing', '15.00'],
] as const)('rules 22, %s: %s', async ([vector, , deduction]) => {
  const result = await resultOf(hr, of(vector).employeeId, '2026-11');

  expect(result.pays.nodes).toMatchObject([{ bonus: '480.00', deduction }]);
});

test('rules 23, Q8: leave that waits covers; refused, its hours are un-notified', async () => {
  const { employeeId } = of('B');
  const { employee } = await hr.client
    .run(`{ employee(id: "${employeeId}") { leaveRequests { nodes { id state } } } }`)
    .data();
  const [leave] = employee.leaveRequests.nodes;
  expect(leave.state).toBe('PENDING');

  await (await decided(hr.client, leave.id, 'REJECT')).data();
  await computed(api, hr, { month: '2026-11', employeeId });

  expect((await resultOf(hr, employeeId, '2026-11')).pays.nodes).toMatchObject([
    { bonus: '480.00', deduction: '120.00' },
  ]);
});
