import { randomUUID } from 'node:crypto';

import type { Client, TestApi } from './api.ts';

/** Somebody with an account, an employee and one role. */
export interface Person {
  readonly client: Client;
  readonly employeeId: string;
  readonly loginName: string;
  /** Again, after the clock has ended the session. */
  signIn(): Promise<Client>;
}

export interface TestRow {
  readonly id: string;
  readonly version: number;
}

export interface TestCustomer extends TestRow {
  readonly code: string;
  readonly serial: number;
  readonly state: string;
}

export const PASSWORD = 'osmanthus-cake-2026';

/** A word that no other test uses. */
export function unique(prefix: string): string {
  return `${prefix}-${randomUUID().slice(-12)}`;
}

let regions = 0;

/** A region code that no other test of this worker uses; a random one of four letters would be met again among a thousand. */
function regionCode(): string {
  regions += 1;
  return Array.from({ length: 4 }, (_, at) =>
    String.fromCharCode(65 + (Math.floor(regions / 26 ** (3 - at)) % 26)),
  ).join('');
}

export async function aRegion(api: TestApi): Promise<TestRow & { readonly code: string }> {
  const input = { code: regionCode(), name: unique('Region') };
  const data = await api.admin.act('regionCreate', input, 'region { id version code }').data();
  return data['regionCreate'].region;
}

async function roleId(api: TestApi, key: string): Promise<string> {
  const data = await api.admin.run(`{ roles(first: 100) { nodes { id key } } }`).data();
  return data['roles'].nodes.find((role: { key: string }) => role.key === key).id;
}

export async function anEmployee(api: TestApi): Promise<TestRow> {
  const input = { number: randomUUID().slice(-12), name: unique('Employee') };
  const data = await api.admin.act('employeeCreate', input, 'employee { id version }').data();
  return data['employeeCreate'].employee;
}

export async function aPerson(api: TestApi, roleKey: string): Promise<Person> {
  const { id: employeeId } = await anEmployee(api);
  const loginName = unique(roleKey.toLowerCase().replaceAll('_', '.')).slice(-40);
  const account = { loginName, employeeId, roleIds: [await roleId(api, roleKey)] };
  const { accountCreate } = await api.admin.act('accountCreate', account, 'clearText').data();
  const token = String(accountCreate.clearText).split('#')[1];
  await api.nobody.act('passwordSetByLink', { token, newPassword: PASSWORD }).data();
  const signIn = (): Promise<Client> => api.signIn(loginName, PASSWORD);
  return { client: await signIn(), employeeId, loginName, signIn };
}

/** Makes somebody the direct leader of a person. */
export async function reportsTo(api: TestApi, person: Person, { employeeId: managerId }: Person): Promise<void> {
  const asked = 'query E($id: ID!) { employee(id: $id) { id version } }';
  const { employee } = await api.admin.run(asked, { id: person.employeeId }).data();
  await api.admin.act('employeeEdit', { ...employee, managerId }).data();
}

/** An assistant who works for a rep from the first day of the tests' clock on. */
export async function anAssistantOf(api: TestApi, rep: Person, manager: Person): Promise<Person> {
  const assistant = await aPerson(api, 'ASSISTANT');
  const input = { assistantId: assistant.employeeId, repId: rep.employeeId, startsOn: '2026-01-01' };
  await manager.client.act('repAssignmentCreate', input).data();
  return assistant;
}

export const CUSTOMER = 'customer { id version code serial state }';

/** A customer, opened by the client; a company in a region of its own unless said otherwise. */
export async function aCustomer(api: TestApi, client: Client, values: object = {}): Promise<TestCustomer> {
  const region = 'regionId' in values ? {} : { regionId: (await aRegion(api)).id };
  const input = { name: unique('Customer'), nature: 'COMPANY', isKnownDistinct: true, ...region, ...values };
  const data = await client.act('customerCreate', input, CUSTOMER).data();
  return data['customerCreate'].customer;
}
