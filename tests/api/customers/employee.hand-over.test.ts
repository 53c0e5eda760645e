import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi, workerApi } from '../../support/api.ts';
import { decided, waitingRequest } from '../../support/asking.ts';
import { aCustomer, anEmployee, aPerson, aRegion, type Person, reportsTo } from '../../support/cast.ts';
import { importText } from '../transfer/import-here.ts';

let api: TestApi;
let manager: Person;

beforeAll(async () => {
  api = await workerApi();
  manager = await aPerson(api, 'SALES_MANAGER');
});

const PREVIEW = `query Preview($id: ID!) { handOverPreview(employeeId: $id) {
  holdings { noun count } regions { region { id } customerCount } } }`;
const OWNER = `query Owner($id: ID!) { customer(id: $id) { version owner { id } visitCards { nodes { status rep { id } } } } }`;
/** Cards of the former rep: what is written on them comes back at the next regular meeting (rules 5.1). */
const DUE = `query Due($id: ID!) { customer(id: $id) {
  visitCards(filter: { status: { eq: CLOSED_EARLY } }) { nodes { status recoveryDueOn } } } }`;

async function holdingsOf(person: Person): Promise<Record<string, number>> {
  const { handOverPreview } = await manager.client.run(PREVIEW, { id: person.employeeId }).data();
  return Object.fromEntries(handOverPreview.holdings.map(({ noun, count }: never) => [noun, count]));
}

async function leave(person: Person): Promise<{ id: string; version: number; leftOn: string }> {
  const { employee } = await api.admin
    .run('query E($id: ID!) { employee(id: $id) { id version } }', { id: person.employeeId })
    .data();
  return { ...employee, leftOn: '2026-11-30' };
}

async function deciderOf({ id }: { id: string }): Promise<object> {
  const asked = 'query One($id: ID!) { approvalRequest(id: $id) { level decider { id } } }';
  return (await manager.client.run(asked, { id }).data())['approvalRequest'];
}

describe('employeeHandOver', () => {
  test('rules 8.4: everything goes to one rep, and only then the person may leave', async () => {
    const [rep, heir] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
    const customer = await aCustomer(api, rep.client);
    const visit = { customerId: customer.id, visitedAt: '2026-11-21T01:00:00Z', kind: 'FIRST', summary: '初访' };
    await rep.client.act('visitRecord', visit).data();
    expect(await holdingsOf(rep)).toMatchObject({ CUSTOMERS: 1, CARDS: 1, OPEN_ORDERS: 0, RECEIVABLES: 0 });
    expect(await api.admin.act('employeeLeave', await leave(rep)).refused('EMPLOYEE_STILL_HOLDS')).toEqual([
      'input',
      'leftOn',
    ]);

    const input = { fromId: rep.employeeId, toId: heir.employeeId, reason: '离职' };
    const data = await manager.client.act('employeeHandOver', input, 'customerCount').data();
    expect(data['employeeHandOver'].customerCount).toBe(1);

    const { customer: seen } = await heir.client.run(OWNER, customer).data();
    expect(seen.owner.id).toBe(heir.employeeId);
    expect(seen.visitCards.nodes).toContainEqual({ status: 'CLOSED_EARLY', rep: { id: rep.employeeId } });
    expect(seen.visitCards.nodes).toContainEqual({ status: 'ACTIVE', rep: { id: heir.employeeId } });
    const { visitCards } = (await manager.client.run(DUE, customer).data())['customer'];
    expect(visitCards.nodes).toEqual([{ status: 'CLOSED_EARLY', recoveryDueOn: '2026-11-23' }]);
    expect(Object.values(await holdingsOf(rep)).every((count) => count === 0)).toBe(true);
    await api.admin.act('employeeLeave', await leave(rep)).data();
  });

  test('rules 5.4, 8.4: visits that lie ahead go to the heir, and what the heir plans anyway is planned once', async () => {
    const [rep, heir] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
    const customer = await aCustomer(api, rep.client);
    const plan = { customerIds: [customer.id], plannedOn: '2026-11-25', aim: '送样' };
    await rep.client.act('visitPlanAdd', plan).data();
    await rep.client.act('visitPlanAdd', { ...plan, plannedOn: '2026-11-26' }).data();
    expect(await holdingsOf(rep)).toMatchObject({ VISIT_PLANS: 2 });

    const input = { fromId: rep.employeeId, toId: heir.employeeId, reason: '离职' };
    await manager.client.act('employeeHandOver', input).data();
    expect(await holdingsOf(rep)).toMatchObject({ VISIT_PLANS: 0 });
    expect(await holdingsOf(heir)).toMatchObject({ VISIT_PLANS: 2 });
    await heir.client.act('visitPlanAdd', plan).refused('VISIT_PLANNED_ALREADY');
    const { customer: seen } = await heir.client
      .run('query Plan($id: ID!) { customer(id: $id) { version visitPlanItems { nodes { rep { id } } } } }', customer)
      .data();
    expect(seen.visitPlanItems.nodes).toEqual([1, 2].map(() => ({ rep: { id: heir.employeeId } })));

    const release = { id: customer.id, version: seen.version, newOwnerId: null, reason: '公共客户' };
    await manager.client.act('customerHandOver', release).data();
    expect(await holdingsOf(heir)).toMatchObject({ VISIT_PLANS: 0 });
  });

  test('rules 2, 8.4: what waits for a leader finds the next one or the sales manager before he may leave', async () => {
    const [rep, leader, upper] = await Promise.all([
      aPerson(api, 'REP'),
      aPerson(api, 'REGION_LEADER'),
      aPerson(api, 'REGION_LEADER'),
    ]);
    await reportsTo(api, leader, upper);
    await reportsTo(api, rep, leader);
    const customer = await aCustomer(api, rep.client);
    const request = await waitingRequest(rep.client, customer.id);
    expect(await holdingsOf(leader)).toMatchObject({ CUSTOMERS: 0, DECISIONS: 1 });
    await api.admin.act('employeeLeave', await leave(leader)).refused('EMPLOYEE_STILL_HOLDS');

    const passOn = { employeeId: leader.employeeId, reason: '离职' };
    expect(
      (await manager.client.act('approvalRequestReassign', passOn, 'count').data())['approvalRequestReassign'],
    ).toEqual(expect.objectContaining({ count: 1 }));
    expect(await deciderOf(request)).toMatchObject({ level: 'LEADER', decider: { id: upper.employeeId } });
    expect(await holdingsOf(leader)).toMatchObject({ DECISIONS: 0 });
    await api.admin.act('employeeLeave', await leave(leader)).data();

    // Nobody stands above him, so the sales manager decides; his customers go along in the same hand-over.
    const input = { fromId: upper.employeeId, toId: manager.employeeId, reason: '离职' };
    await manager.client.act('employeeHandOver', input).data();
    expect(await deciderOf(request)).toMatchObject({ level: 'LEADER', decider: null });
    await api.admin.act('employeeLeave', await leave(upper)).data();
    const { version } = await waitingRequest(manager.client, customer.id);
    expect(await decided(manager, { ...request, version })).toMatchObject({ state: 'APPROVED' });
  });

  test('rules 2, 6.2: who reports to somebody who has left asks the next leader at once; nobody becomes his own', async () => {
    const [rep, gone] = [await aPerson(api, 'REP'), await aPerson(api, 'REGION_LEADER')];
    await reportsTo(api, rep, gone);
    await api.admin.act('employeeLeave', { ...(await leave(gone)), leftOn: '2026-11-20' }).data();

    const customer = await aCustomer(api, rep.client);

    expect(await deciderOf(await waitingRequest(rep.client, customer.id))).toMatchObject({ decider: null });
    const passOn = { employeeId: gone.employeeId, reason: ' ' };
    await manager.client.act('approvalRequestReassign', passOn).refused('TEXT_REQUIRED');
    await rep.client.act('approvalRequestReassign', { ...passOn, reason: 'x' }).failed('FORBIDDEN');
  });

  test('rules 8.4: neither a file nor a closed account is a way round; in haste the account alone is closed', async () => {
    const rep = await aPerson(api, 'REP');
    await aCustomer(api, rep.client);
    const asked = `query E($id: ID!) { employee(id: $id) { number name leftOn }
      accounts(filter: { employee: { id: { eq: $id } } }) { nodes { id version } } }`;
    const { employee, accounts } = await api.admin.run(asked, { id: rep.employeeId }).data();
    const text = `number,name,leftOn\n${employee.number},${employee.name},2026-11-30\n`;
    expect((await importText(api, { sheet: 'employees', text })).codes).toEqual({ EMPLOYEE_STILL_HOLDS: 1 });
    expect((await api.admin.run(asked, { id: rep.employeeId }).data())['employee'].leftOn).toBeNull();

    const { id, version } = accounts.nodes[0];
    const close = { id, version, isDisabled: true };
    expect(await api.admin.act('accountEdit', close).refused('EMPLOYEE_STILL_HOLDS')).toEqual(['input', 'isDisabled']);
    await api.admin.act('accountEdit', { ...close, isUrgent: true }).data();
    await rep.client.run('{ customers { totalCount } }').failed('UNAUTHENTICATED');
  });

  test('rules 8.4: by region, and what has no heir stays', async () => {
    const [rep, east] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
    const region = await aRegion(api);
    const going = await aCustomer(api, rep.client, { regionId: region.id });
    const staying = await aCustomer(api, rep.client);
    const { handOverPreview } = await manager.client.run(PREVIEW, { id: rep.employeeId }).data();
    expect(handOverPreview.regions).toContainEqual({ region: { id: region.id }, customerCount: 1 });

    const byRegion = [{ regionId: region.id, toId: east.employeeId }];
    await manager.client.act('employeeHandOver', { fromId: rep.employeeId, byRegion, reason: '分区' }).data();
    expect((await manager.client.run(OWNER, going).data())['customer'].owner.id).toBe(east.employeeId);
    expect((await manager.client.run(OWNER, staying).data())['customer'].owner.id).toBe(rep.employeeId);
    await api.admin.act('employeeLeave', await leave(rep)).refused('EMPLOYEE_STILL_HOLDS');
  });

  test('is refused without an heir, to oneself, to who has left, twice for a region, without a reason', async () => {
    const rep = await aPerson(api, 'REP');
    const fromId = rep.employeeId;
    const toId = manager.employeeId;
    const region = await aRegion(api);
    const rule = { regionId: region.id, toId };
    const gone = await anEmployee(api);
    await api.admin.act('employeeLeave', { ...gone, leftOn: '2026-11-20' }).data();
    const act = (input: object) => manager.client.act('employeeHandOver', { fromId, reason: 'x', ...input });
    await act({}).refused('VALUE_REQUIRED');
    await act({ toId: fromId }).refused('HAND_OVER_TO_SELF');
    await act({ toId: gone.id }).refused('EMPLOYEE_LEFT');
    await act({ byRegion: [rule, rule] }).refused('HAND_OVER_REGION_TWICE');
    await act({ toId, reason: ' ' }).refused('TEXT_REQUIRED');
  });

  test('without the right, signed out: nothing happens and nothing is told', async () => {
    const rep = await aPerson(api, 'REP');
    const input = { fromId: rep.employeeId, toId: manager.employeeId, reason: 'x' };
    await rep.client.act('employeeHandOver', input).failed('FORBIDDEN');
    await api.nobody.act('employeeHandOver', input).failed('UNAUTHENTICATED');
    await rep.client.run(PREVIEW, { id: rep.employeeId }).failed('FORBIDDEN');
  });
});

/** As copies of one customer, since only their number matters. */
const COPIES = `with made as (
    insert into customers select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
      'serial', 100000 + n, 'code', 'LOAD-' || n, 'external_key', null))).*
    from customers c, generate_series(1, 1000) n where c.id = $1 returning id, owner_id),
  periods as (insert into ownership_periods (id, created_at, updated_at, version, customer_id, rep_id, starts_at)
    select gen_random_uuid(), now(), now(), 1, id, owner_id, '2026-01-01' from made)
  insert into visit_cards (id, created_at, updated_at, version, customer_id, rep_id, card_no, slot_count, used_slots, status, issued_at, is_historic)
    select gen_random_uuid(), now(), now(), 1, id, owner_id, 1, 8, 0, 'ACTIVE', '2026-01-01', false from made`;

test('rules 8.4: 1,000 customers in one transaction, well within what a request may take, with a journal row for each row', async () => {
  const own = await ownApi();
  const database = new pg.Client(own.database.migrationUrl);
  await database.connect();
  try {
    const [rep, heir, chief] = [
      await aPerson(own, 'REP'),
      await aPerson(own, 'REP'),
      await aPerson(own, 'SALES_MANAGER'),
    ];
    const { id } = await aCustomer(own, rep.client);
    await database.query(COPIES, [id]);

    const begun = performance.now();
    const input = { fromId: rep.employeeId, toId: heir.employeeId, reason: '离职移交' };
    const data = await chief.client.act('employeeHandOver', input, 'customerCount').data();
    const took = performance.now() - begun;

    expect(data['employeeHandOver'].customerCount).toBe(1001);
    expect(took).toBeLessThan(5000);
    if (process.env['FIGURES']) console.log(`1,001 customers handed over in ${Math.round(took)} ms`);
    const { rows } = await database.query(
      `select row_type || ' ' || kind as what, count(*)::int as count from journal_entries
       where action = 'employeeHandOver' and reason = '离职移交' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { what: 'Customer update', count: 1001 },
      { what: 'OwnershipPeriod create', count: 1001 },
      { what: 'OwnershipPeriod update', count: 1001 },
      { what: 'VisitCard create', count: 1001 },
      { what: 'VisitCard update', count: 1000 },
    ]);
    const told = await database.query("select facts from notifications where kind = 'CUSTOMERS_TAKEN_OVER'");
    expect(told.rows).toEqual([{ facts: { count: 1001 } }]);
  } finally {
    await database.end();
    await own.stop();
  }
});
