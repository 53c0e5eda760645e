import type { TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

export interface Deleting {
  readonly rep: Person;
  readonly manager: Person;
  readonly gm: Person;
}

export async function thoseWhoDelete(api: TestApi): Promise<Deleting> {
  const [rep, manager, gm] = await Promise.all(
    ['REP', 'SALES_MANAGER', 'GENERAL_MANAGER'].map((role) => aPerson(api, role)),
  );
  return { rep: rep as Person, manager: manager as Person, gm: gm as Person };
}

/** Asks for the deletion and answers with the request. */
export async function askToDelete(
  { client }: Person,
  { id, version }: { id: string; version: number },
  values: object = {},
): Promise<{ id: string; version: number }> {
  const input = { id, version, ground: 'CLOSED', reason: '已停业', ...values };
  const data = await client.act('customerRequestDelete', input, 'approvalRequest { id version }').data();
  return data['customerRequestDelete'].approvalRequest;
}

export async function consent({ client }: Person, { id, version }: { id: string; version: number }): Promise<void> {
  await client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }, 'approvalRequest { state }').data();
}

export interface BinRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly codes: string[];
  readonly name: string | null;
  readonly reason: string;
  readonly state: string;
  readonly purgeableOn: string;
  readonly isPurgeable: boolean;
  readonly outcome: string | null;
}

const BIN = `query Bin($id: ID!) { deletions(filter: { rowId: { eq: $id } }) { nodes {
  id version code codes name reason state purgeableOn isPurgeable outcome ground kind } } }`;

/** What the bin, and later the tombstone, says of a row. */
export async function inBin({ client }: Person, { id }: { id: string }): Promise<BinRow> {
  const { deletions } = await client.run(BIN, { id }).data();
  return deletions.nodes[0];
}

/** A customer of the rep in the bin. */
export async function aDeletedCustomer(api: TestApi, people: Deleting, values: object = {}): Promise<TestCustomer> {
  const customer = await aCustomer(api, people.rep.client, values);
  await consent(people.manager, await askToDelete(people.rep, customer));
  return customer;
}
