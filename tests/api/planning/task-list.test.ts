import { beforeAll, describe, expect, test } from 'vitest';

import { ownApi, type TestApi } from '../../support/api.ts';
import { aCustomer, aPerson, type Person, type TestRow } from '../../support/cast.ts';
import { Shipping } from '../classification/shipping.ts';

let api: TestApi;
let manager: Person;
let rep: Person;
let shipping: Shipping;

beforeAll(async () => {
  api = await ownApi();
  [manager, rep] = await Promise.all([aPerson(api, 'SALES_MANAGER'), aPerson(api, 'REP')]);
  shipping = await new Shipping(api).open();
  return async () => {
    await shipping.close();
    await api.stop();
  };
});

const LIST = 'taskList { id version plannedAmount gapAmount state }';
const TASK = 'salesTask { id version actual state }';
const READ = `query L($id: ID!) { taskList(id: $id) { version plannedAmount gapAmount state viewerCanManage viewerCanReport
  tasks { nodes { id version kind aim amount times actual state remedy remedyDueOn remedyOwner { id } proposal } } } }`;

async function aList(startsOn: string, of: Person = rep): Promise<TestRow> {
  const input = { repId: of.employeeId, period: 'MONTH', startsOn, macroTarget: '1000.00' };
  return (await manager.client.act('taskListCreate', input, LIST).data())['taskListCreate'].taskList;
}

async function aTask(listId: string, customerId: string, values: object): Promise<TestRow> {
  const input = { listId, customerId, ...values };
  return (await manager.client.act('salesTaskCreate', input, TASK).data())['salesTaskCreate'].salesTask;
}

async function seen(id: string, by: Person = manager) {
  return (await by.client.run(READ, { id }).data())['taskList'];
}

const SALES = { kind: 'MAIN', aim: 'SALES', amount: '700.00' };
const INFORMATION = { kind: 'AUX', aim: 'INFORMATION', times: 1 };

describe('taskListCreate', () => {
  test('rules 8.1: one list for a rep and a period, which begins on its first day', async () => {
    await aList('2027-01-01');
    const input = { repId: rep.employeeId, period: 'MONTH', startsOn: '2027-01-01' };
    await manager.client.act('taskListCreate', input).refused('TASK_LIST_EXISTS');
    await manager.client.act('taskListCreate', { ...input, startsOn: '2027-01-02' }).refused('TASK_PERIOD_INVALID');
    await manager.client.act('taskListCreate', { ...input, macroTarget: '-1.00' }).refused('VALUE_OUT_OF_RANGE');
    await rep.client.act('taskListCreate', input).failed('FORBIDDEN');
    await api.nobody.act('taskListCreate', input).failed('UNAUTHENTICATED');
  });
});

describe('salesTaskCreate', () => {
  test('rules 8.1: the sum of the tasks stands against the macro target with the gap', async () => {
    const { id } = await aList('2027-02-01');
    const customer = await aCustomer(api, rep.client);
    const task = await aTask(id, customer.id, SALES);
    await aTask(id, customer.id, INFORMATION);
    expect(await seen(id)).toMatchObject({ plannedAmount: '700.00', gapAmount: '300.00' });

    await manager.client.act('salesTaskEdit', { ...ref(task), amount: '1200.00' }).data();
    expect(await seen(id)).toMatchObject({ plannedAmount: '1200.00', gapAmount: '-200.00' });
    await manager.client.act('salesTaskRemove', ref({ ...task, version: 2 })).data();
    expect(await seen(id)).toMatchObject({ plannedAmount: '0.00', gapAmount: '1000.00' });
  });

  test('rules 8.1: main tasks are sales, auxiliary ones the rest; only customers of the rep', async () => {
    const { id } = await aList('2027-03-01');
    const customer = await aCustomer(api, rep.client);
    const act = (values: object) =>
      manager.client.act('salesTaskCreate', { listId: id, customerId: customer.id, ...values });
    await act({ ...SALES, quantity: '1.000' }).refused('TASK_TARGET_UNFIT');
    await act({ ...INFORMATION, kind: 'MAIN' }).refused('TASK_TARGET_UNFIT');
    await act({ ...SALES, dueOn: '2027-04-01' }).refused('VALUE_OUT_OF_RANGE');
    const other = await aPerson(api, 'REP');
    const foreign = await aCustomer(api, other.client);
    await act({ ...SALES, customerId: foreign.id }).refused('TASK_CUSTOMER_OF_OTHER_REP');
    await rep.client.act('salesTaskCreate', { listId: id, customerId: customer.id, ...SALES }).failed('FORBIDDEN');
  });
});

test('rules 8.1: a rep sees the own lists only, and nobody else the tasks of customers out of sight', async () => {
  const { id } = await aList('2027-04-01');
  const customer = await aCustomer(api, rep.client);
  const task = await aTask(id, customer.id, SALES);
  const other = await aPerson(api, 'REP');
  expect(await seen(id, other)).toBeNull();
  expect(
    (await other.client.run('query T($id: ID!) { salesTask(id: $id) { id } }', task).data())['salesTask'],
  ).toBeNull();
  expect(await seen(id, rep)).toMatchObject({ viewerCanManage: false, viewerCanReport: true });
});

test('rules 8.1: proposals come for every customer without a task, with what they were made from', async () => {
  const planner = await aPerson(api, 'REP');
  const list = await aList('2026-12-01', planner);
  await aCustomer(api, planner.client);
  const data = await manager.client.act('taskListPropose', ref(list), LIST).data();
  const after = data['taskListPropose'].taskList;
  const { tasks } = await seen(list.id);
  expect(tasks.nodes).toMatchObject([{ kind: 'AUX', aim: 'VISITS', times: 1, proposal: { grade: 'N' } }]);

  await manager.client.act('taskListPropose', ref(after)).data();
  expect((await seen(list.id)).tasks.nodes).toHaveLength(1);
});

test('rules 8.1: a main task may name a product and a quantity, counted in its unit', async () => {
  const seller = await aPerson(api, 'REP');
  const list = await aList('2026-11-01', seller);
  const customer = await aCustomer(api, seller.client);
  const product = { number: 'P-8-1', name: '月饼', listPrice: '10.00' };
  const made = await api.admin.act('productCreate', product, 'product { id }').data();
  const productId = made['productCreate'].product.id;
  await aTask(list.id, customer.id, { kind: 'MAIN', aim: 'SALES', quantity: '20', productId });
  const line = { customerId: customer.id, receivedAt: '2026-11-05T02:00:00Z', unitPrice: '10.00' };
  await shipping.ship({ ...line, productId, quantity: '12', returned: '2' });
  await shipping.ship({ ...line, quantity: '99' });

  await manager.client.act('taskListMeasure', { id: list.id, version: (await seen(list.id)).version }).data();

  const { tasks, plannedAmount } = await seen(list.id);
  expect(tasks.nodes).toMatchObject([{ amount: null, actual: '10.000' }]);
  expect(plannedAmount).toBe('0.00');
});

test('rules 8.1, 3.1: orders of one day are no interval; the median is that of distinct dates', async () => {
  const seller = await aPerson(api, 'REP');
  const list = await aList('2026-12-01', seller);
  const customer = await aCustomer(api, seller.client);
  for (const at of ['2026-10-01T02:00:00Z', '2026-10-01T03:00:00Z', '2026-10-01T04:00:00Z', '2026-11-01T02:00:00Z'])
    await shipping.ship({ customerId: customer.id, receivedAt: at, quantity: '10' });

  await manager.client.act('taskListPropose', ref(list)).data();

  // 31 days between the two dates, 31 days in December: one order of 100.00 is expected.
  const { tasks } = await seen(list.id);
  const main = tasks.nodes.find(({ kind }: { kind: string }) => kind === 'MAIN');
  expect(main).toMatchObject({ amount: '100.00', proposal: { orderCount: 4, medianIntervalDays: 31 } });
});

describe('taskListClose', () => {
  test('rules 8.1: a period closes after its end, when everything missed has its remedial measure', async () => {
    const list = await aList('2026-10-01');
    const customer = await aCustomer(api, rep.client);
    const missed = await aTask(list.id, customer.id, SALES);
    const told = await aTask(list.id, customer.id, INFORMATION);
    await rep.client.act('salesTaskReport', { ...ref(told), actual: '1' }).data();
    const current = async () => ref({ id: list.id, version: (await seen(list.id)).version });
    await manager.client.act('taskListClose', await current()).refused('TASK_REMEDY_MISSING');
    await rep.client
      .act('salesTaskRemedy', { ...ref({ ...told, version: 2 }), remedy: 'x', dueOn: '2026-12-01' })
      .refused('TASK_REMEDY_NOT_NEEDED');

    await manager.client.act('salesTaskRemove', ref(missed)).refused('TASK_MISSED_STAYS');
    await rep.client.act('salesTaskReport', { ...ref(missed), isDone: true }).refused('TASK_IS_COUNTED');

    const remedy = { ...ref(missed), remedy: '十二月加访两次', dueOn: '2026-12-15' };
    await rep.client.act('salesTaskRemedy', { ...remedy, dueOn: '2026-11-20' }).refused('VALUE_OUT_OF_RANGE');
    await rep.client.act('salesTaskRemedy', { ...remedy, remedy: ' ' }).refused('TEXT_REQUIRED');
    await rep.client.act('salesTaskRemedy', remedy).data();
    await manager.client.act('taskListClose', await current(), LIST).data();

    const { state, tasks } = await seen(list.id);
    expect(state).toBe('CLOSED');
    expect(
      Object.fromEntries(tasks.nodes.map((task: { aim: string; state: string }) => [task.aim, task.state])),
    ).toEqual({
      SALES: 'MISSED',
      INFORMATION: 'DONE',
    });
    const sales = tasks.nodes.find(({ aim }: { aim: string }) => aim === 'SALES');
    expect(sales).toMatchObject({ actual: '0.000', remedyOwner: { id: rep.employeeId }, remedyDueOn: '2026-12-15' });
    await rep.client.act('salesTaskReport', { ...ref(sales), isDone: true }).refused('TASK_LIST_CLOSED');
    await manager.client.act('taskListPropose', await current()).refused('TASK_LIST_CLOSED');
  });

  test('rules 8.1: not while the period runs', async () => {
    const list = await aList('2026-11-01');
    await manager.client.act('taskListClose', ref(list)).refused('TASK_LIST_NOT_OVER');
    await rep.client.act('taskListClose', ref(list)).failed('FORBIDDEN');
  });
});

test('rules 8.1: what was reached is counted from counted visits by night', async () => {
  const visitor = await aPerson(api, 'REP');
  const list = await aList('2026-11-01', visitor);
  const customer = await aCustomer(api, visitor.client);
  await aTask(list.id, customer.id, { kind: 'AUX', aim: 'VISITS', times: 1 });
  const visit = { customerId: customer.id, visitedAt: '2026-11-20T04:00:00Z', kind: 'FIRST', summary: '见面' };
  await visitor.client.act('visitRecord', visit).data();
  await manager.client.act('taskListMeasure', { id: list.id, version: (await seen(list.id)).version }).data();
  expect((await seen(list.id)).tasks.nodes).toMatchObject([{ actual: '1.000', state: 'OPEN' }]);
});

test('rules 8.4: open tasks go on with the new rep, what was judged stays with the old one', async () => {
  const [leaving, heir] = [await aPerson(api, 'REP'), await aPerson(api, 'REP')];
  const open = await aList('2026-12-01', leaving);
  const judged = await aList('2026-09-01', leaving);
  const customer = await aCustomer(api, leaving.client);
  await aTask(open.id, customer.id, SALES);
  const old = await aTask(judged.id, customer.id, INFORMATION);
  await manager.client.act('salesTaskReport', { ...ref(old), isDone: true }).data();
  await manager.client.act('taskListClose', { id: judged.id, version: (await seen(judged.id)).version }).data();

  const input = { fromId: leaving.employeeId, toId: heir.employeeId, reason: '离职' };
  await manager.client.act('employeeHandOver', input).data();
  const { taskLists } = await heir.client
    .run('{ taskLists { nodes { startsOn plannedAmount tasks { nodes { amount } } } } }')
    .data();
  expect(taskLists.nodes).toEqual([
    { startsOn: '2026-12-01', plannedAmount: '700.00', tasks: { nodes: [{ amount: '700.00' }] } },
  ]);
  expect(await seen(open.id)).toMatchObject({ plannedAmount: '0.00', tasks: { nodes: [] } });
  expect((await seen(judged.id)).tasks.nodes).toMatchObject([{ aim: 'INFORMATION', state: 'DONE' }]);
});

function ref({ id, version }: TestRow): TestRow {
  return { id, version };
}
