import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let database: pg.Client;
let manager: Person;

beforeAll(async () => {
  api = await ownApi();
  manager = await aPerson(api, 'SALES_MANAGER');
  database = new pg.Client(api.database.migrationUrl);
  await database.connect();
  return async () => {
    await database.end();
    await api.stop();
  };
});

const PLAN = 'maintenancePlan { id version dueOn state visitsPerQuarter contactsPerHalf }';
const COVERAGE = `query C($year: Int!) { maintenanceCoverage(year: $year) { due approved coverage isPartial owners { owner { id } due approved coverage } } }`;
const GAPS = 'query G($year: Int!) { maintenanceContactGaps(year: $year) { half missingCount plans { id } } }';

/** A customer whose first counted order was received on that day. */
async function trading(rep: Person, since: string): Promise<TestCustomer> {
  const customer = await aCustomer(api, rep.client);
  await database.query('update customers set first_counted_order_at = $2 where id = $1', [customer.id, since]);
  return customer;
}

async function plan(by: Person, customerId: string, year = 2026) {
  return (await by.client.act('maintenancePlanCreate', { customerId, year }, PLAN).data())['maintenancePlanCreate']
    .maintenancePlan;
}

async function coverage(by: Person, year = 2026) {
  return (await by.client.run(COVERAGE, { year }).data())['maintenanceCoverage'];
}

async function decide(subjectId: string, decision: 'APPROVE' | 'REJECT'): Promise<void> {
  const { approvalRequests } = await manager.client
    .run('{ approvalRequests(filter: { state: { eq: PENDING } }, first: 100) { nodes { id version subjectId } } }')
    .data();
  const request = approvalRequests.nodes.find((one: { subjectId: string }) => one.subjectId === subjectId) as TestRow;
  const note = decision === 'REJECT' ? '次数太少' : null;
  await manager.client
    .act('approvalRequestDecide', { id: request.id, version: request.version, decision, note })
    .data();
}

describe('maintenancePlanSubmit', () => {
  test('rules 8.3: the rep drafts, the sales manager approves in the inbox, and the coverage follows', async () => {
    const rep = await aPerson(api, 'REP');
    const [old, fresh] = [await trading(rep, '2024-05-05T04:00:00Z'), await trading(rep, '2026-11-01T04:00:00Z')];
    const made = await plan(rep, old.id);
    expect(made).toMatchObject({ dueOn: '2026-01-31', state: 'DRAFT', visitsPerQuarter: 1, contactsPerHalf: 1 });
    expect(await plan(rep, fresh.id)).toMatchObject({ dueOn: '2026-12-01' });
    expect(await coverage(rep)).toMatchObject({ due: 1, approved: 0, coverage: '0.0000', isPartial: true });

    await rep.client.act('maintenancePlanSubmit', { planIds: [made.id] }).data();
    const edit = { id: made.id, version: made.version + 1, visitsPerQuarter: 3 };
    await rep.client.act('maintenancePlanEdit', edit).refused('MAINTENANCE_PLAN_NOT_DRAFT');
    await decide(made.id, 'REJECT');
    await rep.client.act('maintenancePlanEdit', { ...edit, version: edit.version + 1 }).data();
    await rep.client.act('maintenancePlanSubmit', { planIds: [made.id] }).data();
    await decide(made.id, 'APPROVE');

    const { due, approved, owners } = await coverage(rep);
    expect({ due, approved }).toEqual({ due: 1, approved: 1 });
    expect(owners).toEqual([{ owner: { id: rep.employeeId }, due: 1, approved: 1, coverage: '1.0000' }]);
    expect((await coverage(manager)).isPartial).toBe(false);
  });

  test('rules 8.3: one plan a year, at least one contact in each half, not by another rep', async () => {
    const [rep, other] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
    const customer = await trading(rep, '2025-02-02T04:00:00Z');
    const made = await plan(rep, customer.id);
    const input = { customerId: customer.id, year: 2026 };
    await rep.client.act('maintenancePlanCreate', input).refused('MAINTENANCE_PLAN_EXISTS');
    await rep.client.act('maintenancePlanCreate', { ...input, year: 2025 }).refused('VALUE_OUT_OF_RANGE');
    await rep.client
      .act('maintenancePlanEdit', { id: made.id, version: made.version, contactsPerHalf: 0 })
      .refused('VALUE_OUT_OF_RANGE');
    await other.client.act('maintenancePlanCreate', input).refused('ROW_UNKNOWN');
    await api.nobody.act('maintenancePlanCreate', input).failed('UNAUTHENTICATED');
  });
});

test('rules 1.12, 8.3: a due date set in the year moves no due date that has passed', async () => {
  const rep = await aPerson(api, 'REP');
  const customer = await trading(rep, '2023-02-02T04:00:00Z');
  await api.admin.act('settingSet', { key: 'plan.maintenanceDue', value: '"12-31"', validFrom: '2026-11-21' }).data();

  expect((await rep.client.run(COVERAGE, { year: 2026 }).data())['maintenanceCoverage'].due).toBe(1);
  const made = await rep.client
    .act('maintenancePlanCreate', { customerId: customer.id, year: 2027 }, 'maintenancePlan { dueOn }')
    .data();
  expect(made['maintenancePlanCreate'].maintenancePlan.dueOn).toBe('2027-12-31');
  await api.admin.act('settingSet', { key: 'plan.maintenanceDue', value: '"01-31"', validFrom: '2026-11-21' }).data();
});

test('rules 8.3: drafts for every trading customer come by night, none for prospects, none twice', async () => {
  const rep = await aPerson(api, 'REP');
  const customer = await trading(rep, '2023-02-02T04:00:00Z');
  await aCustomer(api, rep.client);
  const draftAll = async () => {
    await manager.client.act('maintenancePlanDraftAll', { year: 2027 }).data();
    await api.runJobs();
  };
  await draftAll();
  await draftAll();
  const { maintenancePlans } = await rep.client
    .run('{ maintenancePlans(filter: { year: { eq: 2027 } }) { nodes { state dueOn customer { id } } } }')
    .data();
  expect(maintenancePlans.nodes).toEqual([{ state: 'DRAFT', dueOn: '2027-01-31', customer: { id: customer.id } }]);
});

test('rules 8.3: a half of the year without a contact of the company is told, until somebody was in touch', async () => {
  const rep = await aPerson(api, 'REP');
  const customer = await trading(rep, '2023-02-02T04:00:00Z');
  const made = await plan(rep, customer.id);
  await rep.client.act('maintenancePlanSubmit', { planIds: [made.id] }).data();
  await decide(made.id, 'APPROVE');
  await database.query("update maintenance_plans set approved_at = '2026-01-20' where id = $1", [made.id]);
  const gaps = async () => (await rep.client.run(GAPS, { year: 2026 }).data())['maintenanceContactGaps'];
  expect(await gaps()).toEqual([{ half: 1, missingCount: 1, plans: [{ id: made.id }] }]);

  const contact = { customerId: customer.id, at: '2026-06-30T15:59:00Z', kind: 'CALL', note: '回访' };
  await manager.client.act('companyContactRecord', contact).data();
  expect(await gaps()).toEqual([{ half: 1, missingCount: 0, plans: [] }]);
});

test('rules 8.3: greetings of a holiday are ticked off, and count as contact when another than the rep greets', async () => {
  const rep = await aPerson(api, 'REP');
  const customer = await trading(rep, '2023-02-02T04:00:00Z');
  const input = { name: '春节', holidayOn: '2027-02-06', kind: 'CARD', grades: ['N'] };
  await rep.client.act('greetingRoundCreate', input).failed('FORBIDDEN');
  const data = await manager.client.act('greetingRoundCreate', input, 'greetingRound { id }').data();
  await manager.client.act('greetingRoundCreate', input).refused('VALUE_TAKEN');
  await api.runJobs();

  const ROUND =
    'query R($id: ID!) { greetingRound(id: $id) { greetings { nodes { id version isDone customer { id } doneBy { id } } } } }';
  const round = data['greetingRoundCreate'].greetingRound;
  const greetings = async () => (await rep.client.run(ROUND, round).data())['greetingRound'].greetings.nodes;
  const [greeting] = await greetings();
  expect(greeting).toMatchObject({ isDone: false, customer: { id: customer.id } });

  const mark = { id: greeting.id, version: greeting.version, isDone: true, note: '贺卡' };
  await manager.client.act('greetingMark', mark).data();
  expect(await greetings()).toMatchObject([{ isDone: true, doneBy: { id: manager.employeeId } }]);
  await manager.client.act('greetingMark', { ...mark, version: mark.version + 1 }).refused('GREETING_DONE_ALREADY');
  const { customer: seen } = await rep.client
    .run('query T($id: ID!) { customer(id: $id) { companyContacts { nodes { kind note } } } }', { id: customer.id })
    .data();
  expect(seen.companyContacts.nodes).toEqual([{ kind: 'GREETING', note: '贺卡' }]);

  await manager.client.act('greetingMark', { id: mark.id, version: mark.version + 1, isDone: false }).data();
  const { customer: after } = await rep.client
    .run('query T($id: ID!) { customer(id: $id) { companyContacts { totalCount } } }', { id: customer.id })
    .data();
  expect(after.companyContacts.totalCount).toBe(0);
});
