import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
let leader: Person;
let theirs: TestCustomer;

beforeAll(async () => {
  api = await ownApi();
  [rep, otherRep, manager, leader] = (await Promise.all(
    ['REP', 'REP', 'SALES_MANAGER', 'REGION_LEADER'].map((role) => aPerson(api, role)),
  )) as [Person, Person, Person, Person];
  return () => api.stop();
});

beforeEach(async () => {
  theirs = await aCustomer(api, otherRep.client, { address: '汉口路 1 号', phone: '13812345678' });
  const visit = { visitedAt: '2026-11-20T02:00:00Z', kind: 'FIRST', summary: '看样' };
  await otherRep.client.act('visitCardIssue', { customerId: theirs.id }).data();
  await otherRep.client.act('visitRecord', { customerId: theirs.id, ...visit }).data();
});

/** Sessions of another day are over. */
async function backToToday(): Promise<void> {
  api.clock.set('2026-11-21T02:00:00Z');
  const again = async (person: Person): Promise<Person> => ({ ...person, client: await person.signIn() });
  [rep, otherRep, manager, leader] = await Promise.all([again(rep), again(otherRep), again(manager), again(leader)]);
}

const REQUEST = 'accessRequest { id version state codes days validFrom validTo grants { nodes { id version } } }';

async function ask({ client }: Person, values: object): Promise<{ id: string; state: string; days: number }> {
  const input = { reason: '联合拜访', ...values };
  return (await client.act('accessRequestCreate', input, REQUEST).data())['accessRequestCreate'].accessRequest;
}

async function decide({ id }: { id: string }, decision: 'APPROVE' | 'REJECT'): Promise<void> {
  const find = `query Of($id: ID!) { approvalRequests(filter: { subjectId: { eq: $id } }) { nodes { id version facts } } }`;
  const { approvalRequests } = await manager.client.run(find, { id }).data();
  const { id: approvalId, version } = approvalRequests.nodes[0];
  const input = { id: approvalId, version, decision, note: 'ok' };
  await manager.client.act('approvalRequestDecide', input, 'approvalRequest { state }').data();
}

async function granted(person: Person, values: object): Promise<{ id: string; validTo: string; grants: Grants }> {
  const { id } = await ask(person, values);
  await decide({ id }, 'APPROVE');
  const one = `query One($id: ID!) { accessRequest(id: $id) { id state validTo grants { nodes { id version isInForce } } } }`;
  return (await person.client.run(one, { id }).data())['accessRequest'];
}

interface Grants {
  readonly nodes: readonly { id: string; version: number; isInForce: boolean }[];
}

async function sees(client: Client, { id }: { id: string }): Promise<boolean> {
  const one = 'query One($id: ID!) { customer(id: $id) { id } }';
  return (await client.run(one, { id }).answer()).data?.['customer']?.id === id;
}

const ROADS = `query Roads($id: ID!) {
  customer(id: $id) { address phone visits { nodes { summary } } }
  customers(filter: { id: { eq: $id } }) { totalCount isPartial }
  visits(filter: { customer: { id: { eq: $id } } }) { totalCount nodes { summary } }
}`;

describe('access requests (rules 6.5)', () => {
  test('rules 6.5: seven days when nothing is said, thirty at most, and a reason', async () => {
    expect((await ask(rep, { codes: [theirs.code] })).days).toBe(7);
    const input = { codes: [theirs.code], reason: '联合拜访' };
    await rep.client.act('accessRequestCreate', { ...input, days: 31 }).refused('ACCESS_DAYS_OUT_OF_RANGE');
    await rep.client.act('accessRequestCreate', { ...input, reason: ' ' }).refused('TEXT_REQUIRED');
    await rep.client.act('accessRequestCreate', { reason: 'x' }).refused('ACCESS_WITHOUT_CUSTOMERS');
    await rep.client.act('accessRequestCreate', { ...input, codes: ['Zhang'] }).refused('CUSTOMER_CODE_INVALID');
    const clerk = await aPerson(api, 'CLERK');
    await clerk.client.act('accessRequestCreate', input).failed('FORBIDDEN');
    await api.nobody.act('accessRequestCreate', input).failed('UNAUTHENTICATED');
  });

  test('promise S8: the answer is the same, whether the customer exists or not', async () => {
    const { id: _, ...real } = await ask(rep, { codes: [theirs.code] });
    const { id: __, ...unreal } = await ask(rep, { codes: ['ZZ-AM-99999'] });

    expect({ ...real, codes: [] }).toEqual({ ...unreal, codes: [] });
  });

  test('rules 6.5: nothing is open before the consent, and a refusal opens nothing', async () => {
    const request = await ask(rep, { codes: [theirs.code] });
    expect(await sees(rep.client, theirs)).toBe(false);
    await decide(request, 'REJECT');
    expect(await sees(rep.client, theirs)).toBe(false);
    const one = `query One($id: ID!) { accessRequest(id: $id) { state } }`;
    expect((await rep.client.run(one, request).data())['accessRequest'].state).toBe('REJECTED');
  });

  test('rules 6.5: with consent another rep reads the archive and its visits, and changes nothing', async () => {
    await granted(rep, { codes: [theirs.code] });

    const data = await rep.client.run(ROADS, theirs).data();
    expect(data['customer']).toEqual({
      address: '汉口路 1 号',
      phone: '138****5678',
      visits: { nodes: [{ summary: '看样' }] },
    });
    expect(data['customers']).toEqual({ totalCount: 1, isPartial: true });
    expect(data['visits']).toEqual({ totalCount: 1, nodes: [{ summary: '看样' }] });
    const visit = { customerId: theirs.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'RETURN', summary: 'x' };
    expect((await rep.client.act('visitRecord', visit).answer()).data).toBeFalsy();
    const { customer: now } = await rep.client
      .run('query V($id: ID!) { customer(id: $id) { id version viewerCanEdit } }', theirs)
      .data();
    expect(now.viewerCanEdit).toBe(false);
    const edit = { id: now.id, version: now.version, city: '武汉' };
    await rep.client.act('customerEdit', edit).failed('FORBIDDEN');
  });

  test('rules 6.5: the leader of another department reads by grant what is closed to the role', async () => {
    await leader.client.run('{ customers { totalCount } }').failed('FORBIDDEN');
    await granted(leader, { codes: [theirs.code] });

    const asked = '{ customers { totalCount nodes { code address contacts { id } visits { nodes { summary } } } } }';
    const { customers } = await leader.client.run(asked).data();
    expect(customers.totalCount).toBe(1);
    expect(customers.nodes[0]).toMatchObject({ code: theirs.code, address: '汉口路 1 号' });
    await leader.client.run('{ customers { nodes { orders { totalCount } } } }').failed('FORBIDDEN');
    await leader.client.run('{ customers { nodes { phoneFull } } }').failed('FORBIDDEN');
  });

  test('rules 6.5: a filter opens what it finds at the moment of the consent', async () => {
    const { id: repId } = { id: otherRep.employeeId };
    const later = ask(rep, { repId, grade: 'N', days: 3 });
    await decide(await later, 'APPROVE');
    expect(await sees(rep.client, theirs)).toBe(true);
    const after = await aCustomer(api, otherRep.client);
    expect(await sees(rep.client, after)).toBe(false);
  });

  test('rules 6.5: who sees every customer needs no grant', async () => {
    const warehouse = await aPerson(api, 'WAREHOUSE');
    const input = { codes: [theirs.code], reason: 'x' };
    expect((await warehouse.client.act('accessRequestCreate', input).answer()).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('rules 6.5: each reading under a grant is logged with the grant', async () => {
    const { grants } = await granted(rep, { codes: [theirs.code] });
    const { id: grantId } = grants.nodes[0] as { id: string };
    await rep.client.run(ROADS, theirs).data();
    const gm = await aPerson(api, 'GENERAL_MANAGER');
    const log = `query Log($id: ID!) { accessLogEntries(filter: { grantId: { eq: $id } }) { nodes { rowType rowId field } } }`;

    const { accessLogEntries } = await gm.client.run(log, { id: grantId }).data();
    expect(accessLogEntries.nodes).toContainEqual({ rowType: 'Customer', rowId: theirs.id, field: '*' });
    expect(accessLogEntries.nodes.map(({ rowType }: { rowType: string }) => rowType)).toContain('Visit');
  });

  test('rules 6.5: a grant is revocable, and the next question is answered without it', async () => {
    const { grants } = await granted(rep, { codes: [theirs.code] });
    const { id, version } = grants.nodes[0] as { id: string; version: number };
    await rep.client.act('accessGrantRevoke', { id, version }).failed('FORBIDDEN');
    expect(await sees(rep.client, theirs)).toBe(true);
    await manager.client.act('accessGrantRevoke', { id, version }, 'accessGrant { isInForce }').data();

    expect(await sees(rep.client, theirs)).toBe(false);
    await manager.client.act('accessGrantRevoke', { id, version: version + 1 }).refused('ACCESS_ENDED');
  });

  test('rules 6.4, 6.5: a deleted customer is hidden from grants too', async () => {
    await granted(rep, { codes: [theirs.code] });
    const { customer: now } = await otherRep.client
      .run('query V($id: ID!) { customer(id: $id) { id version } }', theirs)
      .data();
    const { askToDelete, consent } = await import('./deleting.ts');
    await consent(manager, await askToDelete(otherRep, now));

    expect(await sees(rep.client, theirs)).toBe(false);
    const own = '{ accessGrants(first: 100) { nodes { customer { id } } } }';
    expect(JSON.stringify(await rep.client.run(own).data())).not.toContain(theirs.id);
  });

  test('rules 6.5: a grant ends by itself at the end of its last day', async () => {
    const { validTo } = await granted(rep, { codes: [theirs.code], days: 2 });
    expect(validTo).toBe('2026-11-23T16:00:00.000Z');

    api.clock.set('2026-11-23T15:59:59Z');
    expect(await sees(await rep.signIn(), theirs)).toBe(true);
    api.clock.set('2026-11-23T16:00:00Z');
    expect(await sees(await rep.signIn(), theirs)).toBe(false);
    await backToToday();
  });
});

describe('after a hand-over (rules 6.5)', () => {
  test('rules 6.5: the former rep loses the customer at once and keeps own entries for 30 days', async () => {
    const { customer: now } = await manager.client
      .run('query V($id: ID!) { customer(id: $id) { id version } }', theirs)
      .data();
    const input = { ...now, newOwnerId: rep.employeeId, reason: '调岗' };
    await manager.client.act('customerHandOver', input).data();
    const later = { visitedAt: '2026-11-21T01:30:00Z', kind: 'RETURN', summary: '新人的记录' };
    await rep.client.act('visitRecord', { customerId: theirs.id, ...later }).data();

    const own = '{ visits(first: 100) { nodes { summary customer { id } card { id } } } }';
    const kept = async (client: Client): Promise<unknown[]> => {
      const { visits } = await client.run(own).data();
      return visits.nodes.filter(({ customer }: { customer: object | null }) => customer === null);
    };
    expect(await sees(otherRep.client, theirs)).toBe(false);
    expect(await kept(otherRep.client)).toEqual([{ summary: '看样', customer: null, card: null }]);

    api.clock.set('2026-12-21T01:59:59Z');
    expect(await kept(await otherRep.signIn())).toHaveLength(1);
    api.clock.set('2026-12-21T02:00:00Z');
    expect(await kept(await otherRep.signIn())).toEqual([]);
    await backToToday();
  });
});
