import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Client, ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestCustomer } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
let generalManager: Person;

beforeAll(async () => {
  api = await ownApi();
  [rep, otherRep, manager, generalManager] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'GENERAL_MANAGER'),
  ]);
});
afterAll(() => api.stop());

const REQUEST = 'approvalRequest { id version level state }';

function wanted({ id, version }: TestCustomer, values: object = {}): object {
  return { id, version, grade: 'A', reason: '战略客户', endsOn: '2026-12-31', ...values };
}

async function proposed(client: Client, customer: TestCustomer, values: object = {}) {
  return (await client.act('gradeOverridePropose', wanted(customer, values), REQUEST).data())['gradeOverridePropose']
    .approvalRequest;
}

async function approved(client: Client, { id, version }: { id: string; version: number }) {
  const input = { id, version, decision: 'APPROVE', note: '同意' };
  return (await client.act('approvalRequestDecide', input, 'approvalRequest { state }').data())['approvalRequestDecide']
    .approvalRequest;
}

async function stateOf(client: Client, { id }: TestCustomer) {
  const asked = `query One($id: ID!) { customer(id: $id) { grade code gradeChanges { nodes { fromGrade toGrade cause reason } }
    gradeOverrides { nodes { id version grade endsOn endedAt reason proposedBy { id } } } } }`;
  return (await client.run(asked, { id }).data())['customer'];
}

describe('gradeOverridePropose', () => {
  test('rules 7.3: the rep proposes, the manager consents, and the grade holds with its reason and end', async () => {
    const customer = await aCustomer(api, rep.client);
    const request = await proposed(rep.client, customer);
    expect(request).toMatchObject({ level: 'SALES_MANAGER', state: 'PENDING' });
    expect((await stateOf(rep.client, customer)).grade).toBe('N');

    expect(await approved(manager.client, request)).toEqual({ state: 'APPROVED' });

    const now = await stateOf(rep.client, customer);
    expect(now).toMatchObject({ grade: 'A', code: customer.code.replace('-N', '-A') });
    expect(now.gradeChanges.nodes).toEqual([{ fromGrade: 'N', toGrade: 'A', cause: 'OVERRIDE', reason: '战略客户' }]);
    expect(now.gradeOverrides.nodes).toMatchObject([
      { grade: 'A', endsOn: '2026-12-31', endedAt: null, proposedBy: { id: rep.employeeId } },
    ]);
  });

  test('rules 2, 7.3: what the sales manager proposes is for the general manager', async () => {
    const customer = await aCustomer(api, manager.client);
    const request = await proposed(manager.client, customer);
    expect(request.level).toBe('GENERAL_MANAGER');
    await manager.client
      .act('approvalRequestDecide', { ...request, level: undefined, state: undefined, decision: 'APPROVE' })
      .failed('FORBIDDEN');

    await approved(generalManager.client, request);
    expect((await stateOf(manager.client, customer)).grade).toBe('A');
  });

  test('rules 7.3: a reason, an end, and another grade; only D is open-ended', async () => {
    const customer = await aCustomer(api, rep.client);
    const refused = (values: object, code: string) =>
      rep.client.act('gradeOverridePropose', wanted(customer, values)).refused(code);

    await refused({ reason: ' ' }, 'TEXT_REQUIRED');
    expect(await refused({ endsOn: null }, 'GRADE_END_REQUIRED')).toEqual(['input', 'endsOn']);
    await refused({ endsOn: '2026-11-20' }, 'GRADE_END_IN_PAST');
    expect(await refused({ grade: 'N' }, 'GRADE_NOT_BY_HAND')).toEqual(['input', 'grade']);
    await proposed(rep.client, customer, { grade: 'D', endsOn: null });
    await refused({ grade: 'B' }, 'APPROVAL_WAITING_ALREADY');
  });

  test('rules 6.5: to another rep the customer does not exist, and nobody proposes signed out', async () => {
    const customer = await aCustomer(api, rep.client);
    await otherRep.client.act('gradeOverridePropose', wanted(customer)).failed('NOT_FOUND');
    await api.nobody.act('gradeOverridePropose', wanted(customer)).failed('UNAUTHENTICATED');
  });
});

describe('the end', () => {
  test('rules 7.3: the manager ends it before its day; once', async () => {
    const { client } = manager;
    const customer = await aCustomer(api, rep.client);
    await approved(client, await proposed(rep.client, customer, { grade: 'D', endsOn: null }));
    const [override] = (await stateOf(client, customer)).gradeOverrides.nodes;
    const { id, version } = override;

    await rep.client.act('gradeOverrideEnd', { id, version, reason: '已付款' }).failed('FORBIDDEN');
    await client.act('gradeOverrideEnd', { id, version, reason: '已付款' }).data();

    const now = await stateOf(client, customer);
    expect(now.grade).toBe('N');
    const again = { id, version: now.gradeOverrides.nodes[0].version, reason: '再次' };
    await client.act('gradeOverrideEnd', again).refused('GRADE_OVERRIDE_ENDED');
  });

  test('rules 7.3: after its last day the last run holds again, and before that nothing changes', async () => {
    const customer = await aCustomer(api, rep.client);
    await approved(manager.client, await proposed(rep.client, customer, { grade: 'B', endsOn: '2026-11-22' }));

    api.clock.set('2026-11-22T15:59:00Z');
    await api.runJob('grades.endOverrides');
    expect((await stateOf(await manager.signIn(), customer)).grade).toBe('B');

    api.clock.set('2026-11-22T16:10:00Z');
    await api.runJob('grades.endOverrides');
    const now = await stateOf(await manager.signIn(), customer);
    expect(now).toMatchObject({ grade: 'N', code: customer.code });
    expect(now.gradeChanges.nodes[0]).toMatchObject({ fromGrade: 'B', toGrade: 'N', cause: 'OVERRIDE_END' });
  });
});
