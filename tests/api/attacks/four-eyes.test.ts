import { beforeAll, describe, expect, test } from 'vitest';

import { type TestApi, workerApi } from '../../support/api.ts';
import { decided, requestsAbout, type TestRequest, waitingOf, waitingRequest } from '../../support/asking.ts';
import { aCustomer, anAssistantOf, aPerson, type Person, type TestCustomer, type TestRow } from '../../support/cast.ts';

let api: TestApi;
let rep: Person;
let manager: Person;
let otherManager: Person;
let general: Person;

beforeAll(async () => {
  api = await workerApi();
  [rep, manager, otherManager, general] = (await Promise.all(
    ['REP', 'SALES_MANAGER', 'SALES_MANAGER', 'GENERAL_MANAGER'].map((role) => aPerson(api, role)),
  )) as [Person, Person, Person, Person];
});

/** A customer of the rep whose city somebody wants otherwise. */
async function aChange(person = rep): Promise<{ customer: TestCustomer; request: TestRequest }> {
  const customer = await aCustomer(api, rep.client, { city: '上海' });
  const { version } = await currently(customer);
  await person.client.act('customerEdit', { id: customer.id, version, city: '苏州', reason: '搬到苏州了' }).data();
  return { customer, request: await waitingOf(person.client, customer.id, 'CUSTOMER_CHANGE') };
}

async function currently({ id }: { id: string }): Promise<{ version: number; city: string; state: string }> {
  const query = 'query One($id: ID!) { customer(id: $id) { version city state } }';
  return (await general.client.run(query, { id }).data())['customer'];
}

const verdictOn = ({ id, version }: TestRow) => ({ id, version, decision: 'APPROVE' });

/** What became of each of several answers to the same mutation. */
async function outcomes(mutation: string, asked: readonly [Person, object][]): Promise<string[]> {
  const answers = await Promise.all(asked.map(([{ client }, input]) => client.act(mutation, input).answer()));
  return answers.map(
    ({ data, errors }) => errors?.[0]?.extensions.code ?? data?.[mutation].userErrors[0]?.code ?? 'DONE',
  );
}

describe('rules 2: nobody approves what is his own affair, by any road', () => {
  test('a request of one’s own among others spoils the whole list', async () => {
    const [own, ofRep] = [await aChange(manager), await aChange()];
    const requests = [ofRep.request, own.request].map(({ id, version }) => ({ id, version }));
    const input = { requests, decision: 'APPROVE' };
    await manager.client.act('approvalRequestDecideMany', input).failed('FORBIDDEN');
    expect(await currently(ofRep.customer)).toMatchObject({ city: '上海' });
    expect(await waitingOf(rep.client, ofRep.customer.id, 'CUSTOMER_CHANGE')).toMatchObject({ state: 'PENDING' });
  });

  test('who becomes manager meanwhile does not decide what he asked for as a rep', async () => {
    const riser = await aPerson(api, 'REP');
    const customer = await aCustomer(api, riser.client, { city: '上海' });
    const { version } = await currently(customer);
    await riser.client.act('customerEdit', { id: customer.id, version, city: '苏州', reason: '搬到苏州了' }).data();
    const request = await waitingOf(riser.client, customer.id, 'CUSTOMER_CHANGE');
    const query = `query Find($name: String!) { accounts(filter: { loginName: { eq: $name } }) { nodes { id version } }
      roles(filter: { key: { eq: "SALES_MANAGER" } }) { nodes { id } } }`;
    const { accounts, roles } = await api.admin.run(query, { name: riser.loginName }).data();
    await api.admin.act('accountEdit', { ...accounts.nodes[0], roleIds: [roles.nodes[0].id] }).data();

    const risen = await riser.signIn();
    expect((await risen.run('{ viewer { permissions } }').data())['viewer'].permissions).toContain(
      'request:decideSales',
    );
    await risen.act('approvalRequestDecide', verdictOn(request)).failed('FORBIDDEN');
    await risen
      .act('approvalRequestDecideMany', {
        requests: [{ id: request.id, version: request.version }],
        decision: 'APPROVE',
      })
      .failed('FORBIDDEN');
  });

  test('rules 8.6: what an assistant hands in for the manager goes to the general manager', async () => {
    const assistant = await anAssistantOf(api, manager, manager);
    const input = { kind: 'TRAVEL', amount: '120', spentOn: '2026-11-20', repId: manager.employeeId, note: '出差' };
    const made = await assistant.client.act('expenseCreate', input, 'expense { id version }').data();
    const { id, version } = made['expenseCreate'].expense;
    const selection = 'approvalRequest { id version kind state level requestedBy { id } }';
    const data = await assistant.client.act('expenseSubmit', { id, version }, selection).data();
    const request = data['expenseSubmit'].approvalRequest;

    expect(request).toMatchObject({ level: 'GENERAL_MANAGER', requestedBy: { id: manager.employeeId } });
    await manager.client.act('approvalRequestDecide', verdictOn(request)).failed('NOT_FOUND');
    expect(await decided(general, request)).toMatchObject({ state: 'APPROVED' });
  });
});

describe('a request that several people take hold of at once', () => {
  test('two managers decide at once: one decision, one effect', async () => {
    const { customer, request } = await aChange();
    const before = await currently(customer);
    const asked = [manager, otherManager, general].map((person): [Person, object] => [person, verdictOn(request)]);
    const told = (await outcomes('approvalRequestDecide', asked)).toSorted();

    expect(told).toEqual(['DONE', 'STALE_VERSION', 'STALE_VERSION']);
    expect(await currently(customer)).toMatchObject({ city: '苏州', version: before.version + 1 });
  });

  test('it is taken back while it is decided: one of both', async () => {
    const { customer, request } = await aChange();
    const [decision, withdrawal] = await Promise.all([
      outcomes('approvalRequestDecide', [[manager, verdictOn(request)]]),
      outcomes('approvalRequestWithdraw', [[rep, { id: request.id, version: request.version }]]),
    ]);
    expect([decision?.[0], withdrawal?.[0]].toSorted()).toEqual(['DONE', 'STALE_VERSION']);
    expect((await currently(customer)).city).toBe(decision?.[0] === 'DONE' ? '苏州' : '上海');
  });

  test('two lists in opposite order: each request is decided once', async () => {
    const changes = await Promise.all(Array.from({ length: 6 }, () => aChange()));
    const requests = changes.map(({ request: { id, version } }) => ({ id, version }));
    const asked: [Person, object][] = [
      [manager, { requests, decision: 'APPROVE' }],
      [otherManager, { requests: requests.toReversed(), decision: 'APPROVE' }],
    ];
    expect((await outcomes('approvalRequestDecideMany', asked)).toSorted()).toEqual(['DONE', 'STALE_VERSION']);
  });
});

describe('rules 6.3: what was asked for is not done to what has changed since', () => {
  test('the customer is in the bin: the change finds nobody', async () => {
    const { customer, request } = await aChange();
    const { version } = await currently(customer);
    const input = { id: customer.id, version, ground: 'CLOSED', reason: '已停业' };
    await rep.client.act('customerRequestDelete', input).data();
    await decided(manager, await waitingOf(rep.client, customer.id, 'CUSTOMER_DELETE'));
    expect(await decided(manager, request)).toMatchObject({ state: 'CONFLICT' });
  });

  test('the customer is handed over: the change stays, and the former rep sees it no more', async () => {
    const { customer, request } = await aChange();
    const heir = await aPerson(api, 'REP');
    const { version } = await currently(customer);
    const input = { id: customer.id, version, newOwnerId: heir.employeeId, reason: '调整区域' };
    await manager.client.act('customerHandOver', input).data();
    await rep.client.act('approvalRequestWithdraw', { id: request.id, version: request.version }).failed('NOT_FOUND');
    expect((await requestsAbout(heir.client, customer.id)).map(({ id }) => id)).toContain(request.id);
    expect(await decided(manager, request)).toMatchObject({ state: 'APPROVED' });
  });

  test('the contact is in the bin: nothing is written there', async () => {
    const { customer } = await aChange();
    const made = { customerId: customer.id, name: '王芳', title: '采购' };
    const contact = (await rep.client.act('contactCreate', made, 'contact { id version }').data())['contactCreate']
      .contact;
    await rep.client.act('contactEdit', { ...contact, title: '经理', reason: '升职为经理' }).data();
    const request = await waitingOf(rep.client, customer.id, 'CONTACT_CHANGE');
    const gone = { ...contact, ground: 'WRONG', reason: '查无此人' };
    await manager.client.act('contactRemove', gone).data();
    expect(await decided(manager, request)).toMatchObject({ state: 'CONFLICT' });
  });

  test('whom the change refers to is gone for good: the request is told so, and nothing breaks', async () => {
    const referrer = await aCustomer(api, rep.client);
    const { customer } = await aChange();
    const first = await aCustomer(api, rep.client);
    await refer(customer, first);
    await refer(customer, referrer, '介绍人是另一位');
    const requests = await requestsAbout(rep.client, customer.id);
    const change = requests.find(({ kind, state }) => kind === 'CUSTOMER_CHANGE' && state === 'PENDING');
    const { version } = await currently(referrer);
    const input = { id: referrer.id, version, ground: 'WRONG', reason: '重复建档' };
    await rep.client.act('customerRequestDelete', input).data();
    await decided(manager, await waitingOf(rep.client, referrer.id, 'CUSTOMER_DELETE'));
    expect(await decided(manager, change as TestRequest)).toMatchObject({ state: 'CONFLICT' });
  });

  async function refer({ id }: TestRow, { id: referredById }: TestRow, reason?: string): Promise<void> {
    const { version } = await currently({ id });
    const input = { id, version, source: 'REFERRAL', referredById, ...(reason && { reason }) };
    await rep.client.act('customerEdit', input).data();
  }
});

describe('rules 8.7: agents supply each other in no circle', () => {
  test('not over a third one, and not by two consents', async () => {
    const agents = await Promise.all(Array.from({ length: 3 }, () => aCustomer(api, rep.client, { type: 'AGENT' })));
    const [first, second, third] = agents as [TestCustomer, TestCustomer, TestCustomer];
    const supply = async ({ id }: TestRow, { id: suppliedById }: TestRow) => {
      const { version } = await currently({ id });
      return rep.client.act('customerEdit', { id, version, suppliedById, reason: '供货关系' });
    };
    await (await supply(first, second)).data();
    await (await supply(second, third)).data();
    await (await supply(third, first)).refused('CUSTOMER_SUPPLIED_BY_ITSELF');
  });
});

describe('promise S7: what a request tells is what its reader may read elsewhere', () => {
  test('rules 8.6: an expense does not tell its maker the budgets, nor the rep of the customer of it', async () => {
    const { customer } = await aChange();
    const submit = async ({ client }: Person, values: object) => {
      const input = { kind: 'GIFTS', amount: '80', spentOn: '2026-11-20', note: '礼品', ...values };
      const { expense } = (await client.act('expenseCreate', input, 'expense { id version }').data())['expenseCreate'];
      const data = await client.act('expenseSubmit', expense, 'approvalRequest { id facts }').data();
      return data['expenseSubmit'].approvalRequest;
    };
    const own = await submit(rep, {});
    expect(Object.keys(own.facts).toSorted()).toEqual(['amount', 'kind', 'spentByPersonInMonth', 'spentOn']);
    const ofManager = await submit(manager, { customerId: customer.id });
    const query = 'query One($id: ID!) { approvalRequest(id: $id) { id facts } }';
    expect((await rep.client.run(query, ofManager).data())['approvalRequest']).toBeNull();
    const seen = (await general.client.run(query, own).data())['approvalRequest'];
    expect(Object.keys(seen.facts)).toContain('monthBudget');
  });

  test('rules 6.5: a merge does not tell the rep of the one about the other', async () => {
    const other = await aPerson(api, 'REP');
    const [mine, theirs] = [await aCustomer(api, rep.client), await aCustomer(api, other.client)];
    for (const { id } of [mine, theirs]) await decided(manager, await waitingRequest(general.client, id));
    const { version } = await currently(mine);
    const input = { id: mine.id, version, loserId: theirs.id, reason: '同一客户' };
    await manager.client.act('customerRequestMerge', input).data();
    const query = 'query Of($id: ID!) { customer(id: $id) { approvalRequests { nodes { kind facts } } } }';
    const { text } = await rep.client.run(query, mine).answer();
    expect(text).toContain('CUSTOMER_MERGE');
    expect([text.includes(theirs.code), text.includes(theirs.id)]).toEqual([false, false]);
  });
});
