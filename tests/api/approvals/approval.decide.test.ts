import { beforeAll, describe, expect, test } from 'vitest';

import { type Client, type TestApi, workerApi } from '../../support/api.ts';
import { decided, requestsAbout, there, waitingRequest } from '../../support/asking.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer, unique } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let otherRep: Person;
let manager: Person;
let otherManager: Person;
let general: Person;
let leader: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, otherRep, manager, otherManager, general, leader] = await Promise.all([
    aPerson(api, 'REP'),
    aPerson(api, 'REP'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'SALES_MANAGER'),
    aPerson(api, 'GENERAL_MANAGER'),
    aPerson(api, 'REGION_LEADER'),
  ]);
  await reportsTo(rep, leader);
});

async function reportsTo({ employeeId }: Person, { employeeId: managerId }: Person): Promise<void> {
  const data = await api.admin.run(`query Who($id: ID!) { employee(id: $id) { version } }`, { id: employeeId }).data();
  const { version } = data['employee'];
  await api.admin.act('employeeEdit', { id: employeeId, version, managerId }).data();
}

async function one(client: Client, id: string, selection: string) {
  const data = await client.run(`query One($id: ID!) { approvalRequest(id: $id) { ${selection} } }`, { id }).data();
  return data['approvalRequest'];
}

/** A customer of the rep whose new archive is consented to, with a change that waits. */
async function aChange(
  values: object = { city: '苏州' },
  person = rep,
): Promise<[TestCustomer, { id: string; version: number }]> {
  const customer = await aCustomer(api, rep.client, { city: '上海', phone: '13800001111' });
  await decided(leader, await waitingRequest(rep.client, customer.id));
  const change = { id: customer.id, version: customer.version + 1, reason: unique('reason'), ...values };
  await person.client.act('customerEdit', change).data();
  return [customer, await waitingRequest(person.client, customer.id)];
}

describe('a new archive', () => {
  test('rules 6.2: it is a draft until the direct leader consents, who needs no customers otherwise', async () => {
    const name = unique('Customer');
    const customer = await aCustomer(api, rep.client, { name });
    expect(customer.state).toBe('DRAFT');
    const request = await waitingRequest(rep.client, customer.id);
    expect(request).toMatchObject({ kind: 'CUSTOMER_NEW', level: 'LEADER' });

    const seen = await one(leader.client, request.id, 'facts viewerCanDecide requestedBy { id }');
    expect(seen).toMatchObject({ viewerCanDecide: true, requestedBy: { id: rep.employeeId } });
    await leader.client.run(`query One($id: ID!) { customer(id: $id) { id } }`, customer).failed('FORBIDDEN');
    expect(seen.facts).toMatchObject({ name, code: customer.code });
    await decided(leader, request);
    const data = await rep.client.run(`query One($id: ID!) { customer(id: $id) { state } }`, customer).data();
    expect(data['customer'].state).toBe('ACTIVE');
  });

  test('rules 6.2: what the leader refuses stays a draft; he says why', async () => {
    const customer = await aCustomer(api, rep.client);
    const { id, version } = await waitingRequest(rep.client, customer.id);
    await leader.client.act('approvalRequestDecide', { id, version, decision: 'REJECT' }).refused('TEXT_REQUIRED');
    await decided(leader, { id, version }, { decision: 'REJECT', note: '已有档案' });

    expect(await one(rep.client, id, 'state decisionNote decidedBy { id }')).toEqual({
      state: 'REJECTED',
      decisionNote: '已有档案',
      decidedBy: { id: leader.employeeId },
    });
  });
});

describe('four eyes', () => {
  test('rules 2: the manager’s own changes go to the general manager; no other manager decides them', async () => {
    const [customer, request] = await aChange({ city: '杭州' }, manager);
    expect(await waitingRequest(general.client, customer.id)).toMatchObject({ level: 'GENERAL_MANAGER' });
    const verdict = { ...request, decision: 'APPROVE' };
    const { id, version } = request;
    await manager.client.act('approvalRequestDecide', { id, version, decision: verdict.decision }).failed('FORBIDDEN');
    await otherManager.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('NOT_FOUND');

    expect(await decided(general, request)).toMatchObject({ state: 'APPROVED' });
  });

  test('rules 2: nobody decides what he asked for, nor what is above him or about others', async () => {
    const [, { id, version }] = await aChange();
    await rep.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('FORBIDDEN');
    await leader.client.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('NOT_FOUND');
    await api.nobody.act('approvalRequestDecide', { id, version, decision: 'APPROVE' }).failed('UNAUTHENTICATED');

    expect(await one(rep.client, id, 'isOwn viewerCanDecide viewerCanWithdraw')).toEqual({
      isOwn: true,
      viewerCanDecide: false,
      viewerCanWithdraw: true,
    });
    expect(await one(otherRep.client, id, 'id')).toBeNull();
  });

  test('rules 2: what an assistant asks for, the rep does not decide either', async () => {
    const assistant = await anAssistantOf(api, rep, manager);
    const [, request] = await aChange({ city: '无锡' }, assistant);
    expect(await one(rep.client, request.id, 'isOwn viewerCanDecide')).toEqual({
      isOwn: false,
      viewerCanDecide: false,
    });
    expect(await decided(manager, request)).toMatchObject({ state: 'APPROVED' });
  });
});

describe('a decision', () => {
  test('rules 6.3: a value that changed meanwhile is a conflict, and nothing is overwritten', async () => {
    const [customer, first] = await aChange({ city: '苏州' });
    const again = { id: customer.id, version: customer.version + 1, city: '杭州', reason: '又搬走了' };
    await rep.client.act('customerEdit', again).data();
    const [second] = await requestsAbout(rep.client, customer.id);

    expect(await decided(manager, first)).toMatchObject({ state: 'APPROVED' });
    expect(await decided(manager, there(second))).toMatchObject({ state: 'CONFLICT' });
    const data = await rep.client.run(`query One($id: ID!) { customer(id: $id) { city } }`, customer).data();
    expect(data['customer'].city).toBe('苏州');
  });

  test('rules 6.1: decided alone, outside a session, it is flagged', async () => {
    const [, request] = await aChange();
    await decided(manager, request);
    expect(await one(manager.client, request.id, 'isOffSession')).toEqual({ isOffSession: true });
  });

  test('it is made once: again, stale or taken back it is refused', async () => {
    const [, request] = await aChange();
    const verdict = { id: request.id, version: request.version, decision: 'APPROVE' };
    await manager.client
      .act('approvalRequestDecide', { ...verdict, version: request.version + 1 })
      .failed('STALE_VERSION');
    const { version } = await decided(manager, request);
    await manager.client.act('approvalRequestDecide', { ...verdict, version }).refused('APPROVAL_DECIDED_ALREADY');
    await rep.client.act('approvalRequestWithdraw', { id: request.id, version }).refused('APPROVAL_DECIDED_ALREADY');

    const [, other] = await aChange();
    const withdraw = { id: other.id, version: other.version };
    await manager.client.act('approvalRequestWithdraw', withdraw).failed('FORBIDDEN');
    const data = await rep.client.act('approvalRequestWithdraw', withdraw, 'approvalRequest { version state }').data();
    expect(data['approvalRequestWithdraw'].approvalRequest.state).toBe('WITHDRAWN');
  });

  test('several are decided alike, or none of them', async () => {
    const [[, first], [, second]] = [await aChange(), await aChange()];
    const refs = [first, second].map(({ id, version }) => ({ id, version }));
    const stale = [refs[0], { id: second.id, version: second.version + 7 }];
    await manager.client
      .act('approvalRequestDecideMany', { requests: stale, decision: 'APPROVE' })
      .failed('STALE_VERSION');
    expect(await one(rep.client, first.id, 'state')).toEqual({ state: 'PENDING' });

    const twice = { requests: [refs[0], refs[0]], decision: 'APPROVE' };
    await manager.client.act('approvalRequestDecideMany', twice).refused('VALUE_OUT_OF_RANGE');
    const data = await manager.client
      .act('approvalRequestDecideMany', { requests: refs, decision: 'APPROVE' }, 'approvalRequests { state }')
      .data();
    expect(data['approvalRequestDecideMany'].approvalRequests).toEqual([{ state: 'APPROVED' }, { state: 'APPROVED' }]);
  });
});

describe('what a request shows', () => {
  test('promise D1: phones are masked in requests too; who may not read a field does not read it there', async () => {
    const [, { id }] = await aChange({ phone: '13900002222', city: '苏州' });
    const { changes } = await one(manager.client, id, 'changes { field before after isHidden }');
    expect(changes).toContainEqual({
      field: 'phoneFull',
      before: '138****1111',
      after: '139****2222',
      isHidden: false,
    });
    expect(changes).toContainEqual({ field: 'city', before: '上海', after: '苏州', isHidden: false });
  });

  test('bar 19: the count in the navigation is what one may decide and did not ask for', async () => {
    const count = async (client: Client): Promise<number> =>
      (await client.run('{ approvalsToDecide }').data())['approvalsToDecide'];
    const [before, ofRep] = [await count(manager.client), await count(rep.client)];
    await aChange();
    await aChange({ city: '杭州' }, manager);

    expect(await count(manager.client)).toBe(before + 1);
    expect(await count(rep.client)).toBe(ofRep);
  });
});
