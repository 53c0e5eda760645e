import type { Client } from './api.ts';
import type { Person, TestRow } from './cast.ts';

export interface TestRequest extends TestRow {
  readonly kind: string;
  readonly state: string;
  readonly level: string;
}

const REQUEST = 'id version kind state level';

/** The latest requests about a customer that the client sees, the last first. */
export async function requestsAbout(client: Client, customerId: string): Promise<TestRequest[]> {
  const data = await client
    .run(`query About($id: ID!) { customer(id: $id) { approvalRequests { nodes { ${REQUEST} } } } }`, {
      id: customerId,
    })
    .data();
  return data['customer'].approvalRequests.nodes;
}

/** The one request about the customer that waits. */
export async function waitingRequest(client: Client, customerId: string): Promise<TestRequest> {
  const [request, ...others] = (await requestsAbout(client, customerId)).filter(({ state }) => state === 'PENDING');
  if (!request || others.length > 0) throw new Error(`Wanted one request that waits, found ${others.length + 1}.`);
  return request;
}

/** The one of a kind about the customer that waits. */
export async function waitingOf(client: Client, customerId: string, kind: string): Promise<TestRequest> {
  const waiting = (await requestsAbout(client, customerId)).filter(({ state }) => state === 'PENDING');
  const request = waiting.find((one) => one.kind === kind);
  if (!request) throw new Error(`No ${kind} waits.`);
  return request;
}

export async function decided(
  { client }: Pick<Person, 'client'>,
  { id, version }: TestRow,
  verdict: { decision: 'APPROVE' | 'REJECT'; note?: string } = { decision: 'APPROVE' },
): Promise<TestRequest> {
  const selection = `approvalRequest { ${REQUEST} }`;
  const data = await client.act('approvalRequestDecide', { id, version, ...verdict }, selection).data();
  return data['approvalRequestDecide'].approvalRequest;
}

/** What a test cannot go on without. */
export function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('Wanted something that is not there.');
  return found;
}
