import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { requestsAbout, there } from '../../support/asking.ts';
import { aCustomer, aPerson, aRegion, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

// A database of its own: one session runs at a time, and the clock is moved.
let api: TestApi;
let rep: Person;
let away: Person;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, away, manager] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'REP'), aPerson(api, 'SALES_MANAGER')]);
});
afterAll(() => api.stop());

interface Item extends TestRow {
  readonly kind: string;
  readonly outcome: string;
  readonly request: { readonly id: string; readonly state: string; readonly isOffSession: boolean } | null;
  readonly customer: { readonly id: string } | null;
}
const SESSION = `updateSession { id version state items { nodes {
  id version kind outcome request { id state isOffSession } customer { id } } } }`;

interface Session extends TestRow {
  readonly state: string;
  readonly items: { readonly nodes: readonly Item[] };
}

async function acted(mutation: string, input: object): Promise<Session> {
  const data = await manager.client.act(mutation, input, SESSION).data();
  return data[mutation].updateSession;
}

function itemOf({ items }: Session, { id }: TestCustomer, kind: string): Item | undefined {
  return items.nodes.find((item) => item.kind === kind && item.customer?.id === id);
}

async function asksFor(customer: TestCustomer, city: string): Promise<void> {
  const change = { id: customer.id, version: customer.version, city, reason: '客户已搬迁' };
  await rep.client.act('customerEdit', change).data();
}

const ref = ({ id, version }: TestRow): TestRow => ({ id, version });

describe('an update session', () => {
  test('rules 6.1: it lists every waiting request and the old data of attending reps, and closes when all is decided', async () => {
    const [changed, old, others] = [
      await aCustomer(api, rep.client, { city: '上海' }),
      await aCustomer(api, rep.client),
      await aCustomer(api, away.client),
    ];
    const { id: regionId } = await aRegion(api);
    api.clock.forward({ days: 91 });
    [rep, away, manager] = await Promise.all([again(rep), again(away), again(manager)]);
    const fresh = await aCustomer(api, rep.client, { regionId });
    await asksFor(changed, '苏州');

    const session = await acted('updateSessionOpen', { repIds: [rep.employeeId] });
    expect(itemOf(session, changed, 'REQUEST')).toMatchObject({ outcome: 'WAITING' });
    expect(itemOf(session, old, 'REVIEW')).toMatchObject({ outcome: 'WAITING' });
    expect(itemOf(session, fresh, 'REVIEW')).toBeUndefined();
    expect(itemOf(session, others, 'REVIEW')).toBeUndefined();
    await manager.client.act('updateSessionOpen', { repIds: [] }).refused('SESSION_OPEN_ALREADY');
    await manager.client.act('updateSessionClose', ref(session)).refused('SESSION_ITEMS_WAITING');

    const request = there(itemOf(session, changed, 'REQUEST'));
    const review = there(itemOf(session, old, 'REVIEW'));
    await manager.client
      .act('updateSessionDecide', { items: [ref(request)], decision: 'CONFIRM' })
      .refused('SESSION_ITEM_DECISION_UNFIT');
    await manager.client
      .act('updateSessionDecide', { items: [ref(request)], decision: 'REJECT' })
      .refused('TEXT_REQUIRED');
    const data = await manager.client
      .act('updateSessionDecide', { items: [ref(request)], decision: 'APPROVE' }, 'items { outcome }')
      .data();
    expect(data['updateSessionDecide'].items).toEqual([{ outcome: 'APPROVED' }]);
    await manager.client.act('updateSessionDecide', { items: [ref(review)], decision: 'CONFIRM' }).data();

    // What is asked for while the session runs comes up as well.
    await rep.client
      .act('customerEdit', { id: fresh.id, version: fresh.version, name: '另一个名字', reason: '名称登记有误' })
      .data();
    const running = await acted('updateSessionRefresh', ref(session));
    const late = there(itemOf(running, fresh, 'REQUEST'));
    await manager.client.act('updateSessionDecide', { items: [ref(late)], decision: 'CARRY_OVER' }).data();
    const rest = await acted('updateSessionClose', { ...ref(running), mustCarryRestOver: true });

    expect(rest.state).toBe('CLOSED');
    expect(itemOf(rest, changed, 'REQUEST')?.request).toMatchObject({ state: 'APPROVED', isOffSession: false });
    expect(itemOf(rest, fresh, 'REQUEST')).toMatchObject({ outcome: 'CARRIED_OVER', request: { state: 'PENDING' } });
    await manager.client.act('updateSessionClose', ref(rest)).refused('SESSION_CLOSED');

    // Carried over means that it comes up next time; what was confirmed does not.
    const next = await acted('updateSessionOpen', { repIds: [rep.employeeId] });
    expect(itemOf(next, fresh, 'REQUEST')).toMatchObject({ outcome: 'WAITING' });
    expect(itemOf(next, old, 'REVIEW')).toBeUndefined();

    // An urgent one is decided outside and no longer waits here.
    const [urgent] = await requestsAbout(manager.client, fresh.id);
    await manager.client.act('approvalRequestDecide', { ...ref(there(urgent)), decision: 'APPROVE' }).data();
    const settled = await acted('updateSessionClose', { ...ref(next), mustCarryRestOver: true });
    expect(itemOf(settled, fresh, 'REQUEST')).toMatchObject({ outcome: 'APPROVED', request: { isOffSession: true } });
  });

  test('reps run no sessions and see none; nobody does signed out', async () => {
    await rep.client.act('updateSessionOpen', { repIds: [] }).failed('FORBIDDEN');
    await rep.client.run('{ updateSessions { nodes { id } } }').failed('FORBIDDEN');
    await api.nobody.act('updateSessionOpen', { repIds: [] }).failed('UNAUTHENTICATED');
    await manager.client.act('updateSessionOpen', { repIds: ['nobody'] }).refused('ROW_UNKNOWN');
  });
});

async function again(person: Person): Promise<Person> {
  return { ...person, client: await person.signIn() };
}
