import { type TestApi, workerApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';
import { Shipping } from '../classification/shipping.ts';

/** A sales department with everybody who plans, spends and decides; made once for each worker. */
export interface Department {
  readonly api: TestApi;
  readonly gm: Person;
  readonly manager: Person;
  readonly supervisor: Person;
  readonly finance: Person;
  readonly rep: Person;
  readonly otherRep: Person;
}

async function hire(): Promise<Department> {
  const api = await workerApi();
  const [gm, manager, supervisor, finance, rep, otherRep] = await Promise.all([
    aPerson(api, 'GENERAL_MANAGER'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_SUPERVISOR'),
    aPerson(api, 'FINANCE'),
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
  ]);
  await reportsTo(api, rep, supervisor);
  return { api, gm, manager, supervisor, finance, rep, otherRep };
}

async function reportsTo(api: TestApi, person: Person, leader: Person): Promise<void> {
  const data = await api.admin
    .run('query E($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId })
    .data();
  const { version } = data['employee'];
  await api.admin.act('employeeEdit', { id: person.employeeId, version, managerId: leader.employeeId }).data();
}

/** Orders are in the currency of the company; one in another is imported. */
export async function putIntoEuro({ api }: Department, orderId: string): Promise<void> {
  const shipping = await new Shipping(api).open();
  await shipping.rows(`update orders set currency = 'EUR' where id = $1`, [orderId]);
  await shipping.close();
}

let ofThisWorker: Promise<Department> | null = null;

export function aDepartment(): Promise<Department> {
  ofThisWorker ??= hire();
  return ofThisWorker;
}

export function customerOf(department: Department, values: object = {}): Promise<TestCustomer> {
  return aCustomer(department.api, department.rep.client, values);
}

export interface Request {
  readonly id: string;
  readonly version: number;
  readonly level: string;
  readonly state: string;
}

export const REQUEST = 'approvalRequest { id version level state }';

export async function decide(person: Person, { id, version }: Request, decision: 'APPROVE' | 'REJECT') {
  const note = decision === 'REJECT' ? 'Not this time.' : null;
  const answer = await person.client.act('approvalRequestDecide', { id, version, decision, note }, REQUEST).data();
  return answer['approvalRequestDecide'].approvalRequest as Request;
}
