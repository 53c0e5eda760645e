import type { Client, TestApi } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import { aShift, type Cell, rostered } from './rosters.ts';
import { aShop, type TestShop } from './shops.ts';

export const LEAVE = 'leaveRequest { id version state hours requestedAt startsAt endsAt shop { id } decidedBy { id } }';
export const OUTING = 'outing { id version state reasonState isNecessary requestedAt decidedBy { id } }';

export interface Asked {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** A shop in which everybody works from nine to six, with an hour's break at noon; the manager leads the clerk. */
export async function aShopAtWork(api: TestApi, hr: Person, dates: readonly string[]): Promise<TestShop> {
  const shop = await aShop(api, hr);
  const { manager, clerk } = shop;
  const breaks = [{ startMinute: 720, endMinute: 780 }];
  const times = { code: unit(), validFrom: '2026-09-01', startMinute: 540, endMinute: 1_080, breaks };
  const shiftTemplateId = await aShift(manager.client, shop.id, times);
  const people = [manager.employeeId, clerk.employeeId];
  const cells = dates.flatMap((date) =>
    people.map((employeeId): Cell => ({ employeeId, date, kind: 'WORK', shiftTemplateId })),
  );
  // By HR: whoever carries a shop does not set the own past shifts (rules 17.4, clause 6).
  await rostered({ ...shop, manager: hr }, cells, 'As it was worked.');
  await leads(hr, manager, clerk);
  return shop;
}

let units = 0;
function unit(): string {
  units += 1;
  return `N${units}`;
}

/** From then on the one decides what the other asks for. */
export async function leads(hr: Person, leader: Person, person: Person): Promise<void> {
  const { employee } = await hr.client.run(`{ employee(id: "${person.employeeId}") { id version } }`).data();
  await hr.client.act('employeeEdit', { ...employee, managerId: leader.employeeId }).data();
}

export async function asked(client: Client, mutation: string, input: object): Promise<Asked> {
  const noun = mutation.replace(/Create$/, '');
  const data = await client.act(mutation, input, `${noun} { id version state }`).data();
  return data[mutation][noun];
}

/** As a change names the row. */
export function refOf({ id, version }: Asked): { id: string; version: number } {
  return { id, version };
}

/** What waits in the inbox about a row, as somebody sees it. */
export async function waiting(client: Client, subjectId: string) {
  const document = `query W($id: ID!) { approvalRequests(filter: { subjectId: { eq: $id } }) {
    nodes { id version kind state level facts viewerCanDecide decisionNote } } }`;
  const { approvalRequests } = await client.run(document, { id: subjectId }).data();
  return approvalRequests.nodes[0] ?? null;
}

export async function decided(client: Client, subjectId: string, decision: 'APPROVE' | 'REJECT' = 'APPROVE') {
  const { id, version } = await waiting(client, subjectId);
  const note = decision === 'REJECT' ? 'Too many are away.' : null;
  return client.act('approvalRequestDecide', { id, version, decision, note }, 'approvalRequest { state }');
}
