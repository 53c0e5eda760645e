import type { TestApi } from '../../support/api.ts';
import { aRegion, unique } from '../../support/cast.ts';
import type { Client } from '../../support/client.ts';

export interface Hired {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

export const aNumber = (): string => unique('E').slice(-14);

/** A shop in which nobody works yet. */
export async function aShop(api: TestApi): Promise<{ readonly id: string; readonly code: string }> {
  const region = await aRegion(api);
  const code = unique('').replaceAll('-', '').toUpperCase().slice(-8);
  const input = { code, name: unique('Shop'), regionId: region.id };
  const data = await api.admin.act('shopCreate', input, 'shop { id code }').data();
  return data['shopCreate'].shop;
}

/** Somebody whom HR enters, with values of the form. */
export async function aHire(hr: Client, values: object = {}): Promise<Hired> {
  const input = { number: aNumber(), name: unique('Hire'), hiredOn: '2026-06-01', ...values };
  const data = await hr.act('employeeCreate', input, 'employee { id version name }').data();
  return data['employeeCreate'].employee;
}

/** As it stands now. */
export async function versionOf(hr: Client, id: string): Promise<{ id: string; version: number }> {
  const { employee } = await hr.run('query V($id: ID!) { employee(id: $id) { id version } }', { id }).data();
  return employee;
}

export async function leaves(hr: Client, { id }: { id: string }, values: object): Promise<void> {
  await hr.act('employeeLeave', { ...(await versionOf(hr, id)), ...values }).data();
}

const EMPLOYMENTS = `query E($id: ID!) { employee(id: $id) { hiredOn leftOn shop { id } employments(first: 10) { nodes {
  id version hiredOn leftOn channel leaveReason leaveNote hasLeftEarly hireShop { id } leaveShop { id } } } } }`;

export interface TestEmployment {
  readonly id: string;
  readonly version: number;
  readonly hiredOn: string;
  readonly leftOn: string | null;
  readonly channel: string | null;
}

export async function employmentsOf(hr: Client, id: string): Promise<TestEmployment[]> {
  const { employee } = await hr.run(EMPLOYMENTS, { id }).data();
  return employee.employments.nodes;
}
