import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow, unique } from '../../support/cast.ts';
import { aDeletedCustomer, askToDelete, inBin } from '../archive/deleting.ts';
import { rudeness } from '../bad-input/asking.ts';

let api: TestApi;
let rep: Person;
let heir: Person;
let manager: Person;
let gm: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, heir, manager, gm] = (await Promise.all(
    ['REP', 'REP', 'SALES_MANAGER', 'GENERAL_MANAGER'].map((role) => aPerson(api, role)),
  )) as [Person, Person, Person, Person];
  return () => api.stop();
});

interface Move {
  readonly client: Client;
  readonly mutation: string;
  readonly input: object;
}

/** All at once; the answer is what each was told. Nobody is told of a fault of ours, nor waits long. */
async function atOnce(moves: readonly Move[]): Promise<string[]> {
  const answers = await Promise.all(
    moves.map(async ({ client, mutation, input }) => {
      const answer = await client.act(mutation, input).answer();
      const { data, errors } = answer;
      return rudeness(answer) ?? errors?.[0]?.extensions.code ?? data?.[mutation].userErrors[0]?.code ?? 'DONE';
    }),
  );
  return answers.toSorted();
}

function times(count: number, move: (at: number) => Move): Move[] {
  return Array.from({ length: count }, (_, at) => move(at));
}

async function countOf(query: string, variables: object = {}): Promise<number> {
  return (await gm.client.run(query, variables).data())['rows'].totalCount;
}

describe('promises R5, R6: of several who do the same at once one wins, and the others are told', () => {
  test('restoring and confirming the purge of one deletion', async () => {
    const gone = await aDeletedCustomer(api, { rep, manager, gm });
    const { id, version } = await inBin(gm, gone);
    const told = await atOnce([
      ...times(2, () => ({ client: manager.client, mutation: 'deletionRestore', input: { id, version } })),
      ...times(2, () => ({ client: gm.client, mutation: 'deletionPurge', input: { id, version } })),
    ]);
    expect(told.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(new Set(told)).toEqual(
      new Set(['DONE', 'STALE_VERSION', ...told.filter((code) => code === 'DELETION_STILL_RETAINED')]),
    );
  });

  test('handing one customer over to two heirs while it is deleted', async () => {
    const customer = await aCustomer(api, rep.client);
    const request = await askToDelete(rep, customer);
    const handOver = (newOwnerId: string): Move => ({
      client: manager.client,
      mutation: 'customerHandOver',
      input: { id: customer.id, version: customer.version, newOwnerId, reason: '调整区域' },
    });
    const told = await atOnce([
      handOver(heir.employeeId),
      handOver(gm.employeeId),
      { client: manager.client, mutation: 'approvalRequestDecide', input: { ...request, decision: 'APPROVE' } },
    ]);
    expect(told.every((code) => /^(DONE|STALE_VERSION|NOT_FOUND)$/.test(code))).toBe(true);
    expect(await inBin(gm, customer)).toMatchObject({ state: 'IN_BIN' });
  });

  test('merging two customers into each other', async () => {
    const [one, other] = [
      await aCustomer(api, manager.client, { ownerId: rep.employeeId }),
      await aCustomer(api, manager.client, { ownerId: rep.employeeId }),
    ];
    const ask = async (winner: TestCustomer, loser: TestCustomer): Promise<TestRow> => {
      const input = { id: winner.id, version: winner.version, loserId: loser.id, reason: '同一客户' };
      const data = await rep.client.act('customerRequestMerge', input, 'approvalRequest { id version }').data();
      return data['customerRequestMerge'].approvalRequest;
    };
    const [first, second] = [await ask(one, other), await ask(other, one)];
    const told = await atOnce(
      [first, second].map(({ id, version }) => ({
        client: gm.client,
        mutation: 'approvalRequestDecide',
        input: { id, version, decision: 'APPROVE' },
      })),
    );
    expect(told[0] === 'DONE' ? told[1] : told[0]).toMatch(/^(STALE_VERSION|CUSTOMER_MERGE_STATE_UNFIT)$/);
    expect(told).toContain('DONE');
    const left = await countOf(
      'query C($ids: [ID!]) { rows: customers(filter: { id: { in: $ids } }) { totalCount } }',
      { ids: [one.id, other.id] },
    );
    expect(left).toBe(1);
  });

  test('opening update sessions, focus lists, meetings and volumes', async () => {
    const open = { client: manager.client, mutation: 'updateSessionOpen', input: { repIds: [rep.employeeId] } };
    expect((await atOnce(times(3, () => open))).filter((code) => code === 'DONE')).toHaveLength(1);
    expect(await countOf('{ rows: updateSessions(filter: { state: { eq: OPEN } }) { totalCount } }')).toBe(1);

    const list = { client: manager.client, mutation: 'focusListCreate', input: { month: '2026-12' } };
    expect(await atOnce(times(3, () => list))).toEqual(['DONE', 'VALUE_TAKEN', 'VALUE_TAKEN']);
    const meeting = { startsAt: '2026-12-05T01:00:00Z', title: '例会' };
    const told = await atOnce(
      times(3, () => ({ client: manager.client, mutation: 'regularMeetingCreate', input: meeting })),
    );
    expect(told.filter((code) => code === 'DONE')).toHaveLength(1);
  });

  test('closing a session while its items are decided', async () => {
    const sessions = `{ updateSessions(filter: { state: { eq: OPEN } }) { nodes { id version } } }`;
    const [session] = (await manager.client.run(sessions).data())['updateSessions'].nodes;
    const items = `query I($id: ID!) { updateSession(id: $id) { items(filter: { outcome: { eq: WAITING } }) { nodes { id version kind } } } }`;
    const waiting = (await manager.client.run(items, session).data())['updateSession'].items.nodes as (TestRow & {
      kind: string;
    })[];
    const told = await atOnce([
      ...times(2, () => ({
        client: manager.client,
        mutation: 'updateSessionClose',
        input: { ...session, mustCarryRestOver: true },
      })),
      ...waiting.slice(0, 3).map(({ id, version }) => ({
        client: gm.client,
        mutation: 'updateSessionDecide',
        input: { items: [{ id, version }], decision: 'CARRY_OVER' },
      })),
    ]);
    expect(told.filter((code) => code === 'DONE').length).toBeGreaterThan(0);
    expect(told.every((code) => /^(DONE|STALE_VERSION|SESSION_CLOSED)$/.test(code))).toBe(true);
  });

  test('the visit card: issuing, recording visits and deleting the customer', async () => {
    const customer = await aCustomer(api, rep.client);
    const request = await askToDelete(rep, customer);
    const visit = { customerId: customer.id, kind: 'RETURN', summary: '看样' };
    const told = await atOnce([
      ...times(2, () => ({ client: rep.client, mutation: 'visitCardIssue', input: { customerId: customer.id } })),
      ...times(3, (at) => ({
        client: rep.client,
        mutation: 'visitRecord',
        input: { ...visit, visitedAt: `2026-11-21T01:0${at}:00Z` },
      })),
      { client: manager.client, mutation: 'approvalRequestDecide', input: { ...request, decision: 'APPROVE' } },
    ]);
    expect(told.every((code) => /^(DONE|CARD_ACTIVE_ALREADY|ROW_UNKNOWN|VISIT_\w+)$/.test(code))).toBe(true);
    const { id, version } = await inBin(gm, customer);
    await manager.client.act('deletionRestore', { id, version }).data();
    const cards = 'query C($id: ID!) { customer(id: $id) { visitCards { nodes { status } } } }';
    const { customer: back } = await gm.client.run(cards, customer).data();
    expect(back.visitCards.nodes.filter(({ status }: { status: string }) => status === 'ACTIVE')).toHaveLength(1);
  });

  test('a contact is erased while others write to it', async () => {
    const customer = await aCustomer(api, rep.client);
    const input = { customerId: customer.id, name: unique('王') };
    const { contact } = (await rep.client.act('contactCreate', input, 'contact { id version }').data())[
      'contactCreate'
    ];
    const told = await atOnce([
      { client: gm.client, mutation: 'contactErase', input: { ...contact, reason: '本人要求' } },
      { client: rep.client, mutation: 'contactEdit', input: { ...contact, title: '经理' } },
      { client: manager.client, mutation: 'contactRemove', input: { ...contact, ground: 'WRONG', reason: '查无此人' } },
      { client: manager.client, mutation: 'contactTakeOut', input: { contactId: contact.id } },
    ]);
    expect(told.every((code) => /^(DONE|NOT_FOUND|STALE_VERSION)$/.test(code))).toBe(true);
  });

  test('the month is drafted and published by two', async () => {
    const draft = { repId: rep.employeeId, month: '2026-12' };
    expect(
      await atOnce(times(2, () => ({ client: manager.client, mutation: 'monthlyAssignmentDraft', input: draft }))),
    ).toEqual(['ASSIGNMENT_DRAFT_EXISTS', 'DONE']);
    const find = `query F($id: ID!) { monthlyAssignments(filter: { rep: { id: { eq: $id } } }) { nodes { id version } } }`;
    const [assignment] = (await manager.client.run(find, { id: rep.employeeId }).data())['monthlyAssignments'].nodes;
    const told = await atOnce([
      ...times(3, () => ({ client: manager.client, mutation: 'monthlyAssignmentPublish', input: assignment })),
      { client: manager.client, mutation: 'monthlyAssignmentDiscard', input: assignment },
    ]);
    expect(told.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(told.every((code) => /^(DONE|STALE_VERSION|NOT_FOUND)$/.test(code))).toBe(true);
  });

  test('two runs of A/B/C at once leave one run of the quarter', async () => {
    for (let run = 0; run < 2; run += 1) {
      const { jobs } = await api.admin.run('{ jobs { name } }').data();
      const job = (jobs as { name: string }[]).map(({ name }) => name).find((name) => name.includes('abc'));
      await api.admin.act('jobRunNow', { job }).data();
    }
    await Promise.all([api.runJobs(), api.runJobs()]);
    expect(await countOf('{ rows: abcRuns { totalCount } }')).toBe(1);
    const failed = await api.admin.run('{ jobRuns(filter: { state: { eq: FAILED } }) { nodes { job error } } }').data();
    expect(failed['jobRuns'].nodes).toEqual([]);
  });

  test('one idempotency key with different bodies: one effect', async () => {
    const idempotencyKey = unique('key');
    const inputs = ['甲', '乙', '丙', '丁'].map((name) => ({ customerId: '', name, idempotencyKey }));
    const customer = await aCustomer(api, rep.client);
    const told = await atOnce(
      inputs.map((input) => ({
        client: rep.client,
        mutation: 'contactCreate',
        input: { ...input, customerId: customer.id },
      })),
    );
    expect(told).toEqual(['DONE', ...Array.from({ length: 3 }, () => 'IDEMPOTENCY_KEY_REUSED')]);
  });
});

test('promise R6: versions that no row has change nothing', async () => {
  const customer = await aCustomer(api, rep.client);
  for (const version of [0, -1, -2_147_483_648, 2_147_483_647]) {
    const moves = [
      { client: rep.client, mutation: 'customerEdit', input: { id: customer.id, version, city: '苏州' } },
      {
        client: rep.client,
        mutation: 'customerRequestDelete',
        input: { id: customer.id, version, ground: 'CLOSED', reason: '停业' },
      },
      {
        client: manager.client,
        mutation: 'customerHandOver',
        input: { id: customer.id, version, newOwnerId: heir.employeeId, reason: '调整' },
      },
    ];
    expect(await atOnce(moves)).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
  }
});
