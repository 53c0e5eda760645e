import { expect, test } from 'vitest';

import { anAssistantOf, aPerson, reportsTo } from '../../support/cast.ts';
import { aDepartment, customerOf, decide, type Department, REQUEST } from './department.ts';

const EXPENSE = 'expense { id version state amount region { id } }';

/** Budgets and standards are of the whole department, so these tests share them: written once, before any of them. */
let ready: Promise<Department> | null = null;

async function budgeted(): Promise<Department> {
  const department = await aDepartment();
  const { client } = department.manager;
  const cells = [
    { monthNo: 3, kind: 'TRAVEL', amount: '1000' },
    { monthNo: 4, kind: 'TRAVEL', amount: '1000' },
    { monthNo: 3, kind: 'GIFTS', amount: '100000' },
    { monthNo: 3, kind: 'ADVERTISING', amount: '100' },
  ];
  await client.act('salesBudgetSet', { year: 2026, cells, reason: 'Budget of the year.' }).data();
  const standard = { scope: 'Trains and hotels.', spenders: ['REP'], limitPerItem: '300', monthlyLimit: '500' };
  // Standards begin today or later, so the expenses below are of before and after the first one.
  const input = { kind: 'GIFTS', validFrom: '2026-11-21', ...standard, isEvidenceNeeded: true };
  await client.act('expenseStandardSet', input).data();
  return department;
}

function setUp(): Promise<Department> {
  ready ??= budgeted();
  return ready;
}

async function anExpense(more: object = {}) {
  const { rep } = await setUp();
  const input = { kind: 'TRAVEL', amount: '100', spentOn: '2026-03-05', note: 'Train to Nanjing.', ...more };
  return (await rep.client.act('expenseCreate', input, EXPENSE).data())['expenseCreate'].expense;
}

async function handIn({ id, version }: { id: string; version: number }) {
  const { rep } = await setUp();
  const selection = `${EXPENSE} ${REQUEST}`;
  return (await rep.client.act('expenseSubmit', { id, version }, selection).data())['expenseSubmit'];
}

test('rules 8.6: without a standard the sales manager decides, then finance pays', async () => {
  const { manager, finance, rep } = await setUp();
  const { expense, approvalRequest } = await handIn(await anExpense());
  expect(expense.state).toBe('SUBMITTED');
  expect(approvalRequest.level).toBe('SALES_MANAGER');

  await decide(manager, approvalRequest, 'APPROVE');
  const query = 'query E($id: ID!) { expense(id: $id) { version state decidedBy { id } viewerCanPay } }';
  const approved = (await finance.client.run(query, { id: expense.id }).data())['expense'];
  expect(approved).toMatchObject({ state: 'APPROVED', decidedBy: { id: manager.employeeId }, viewerCanPay: true });

  await rep.client.act('expensePay', { id: expense.id, version: approved.version }).failed('FORBIDDEN');
  const paid = await finance.client
    .act('expensePay', { id: expense.id, version: approved.version }, 'expense { state paidOn }')
    .data();
  expect(paid['expensePay'].expense).toEqual({ state: 'PAID', paidOn: '2026-11-21' });
});

test("rules 8.6: over the year's budget the general manager decides", async () => {
  const { approvalRequest } = await handIn(await anExpense({ amount: '100.01', kind: 'ADVERTISING' }));

  expect(approvalRequest.level).toBe('GENERAL_MANAGER');
});

test('rules 8.6: under the standard the leader decides, once evidence is there', async () => {
  const { rep, supervisor } = await setUp();
  const made = await anExpense({ kind: 'GIFTS', spentOn: '2026-11-21', amount: '200' });
  const refused = rep.client.act('expenseSubmit', { id: made.id, version: made.version });
  expect(await refused.refused('EXPENSE_EVIDENCE_MISSING')).toEqual(['input', 'id']);

  const edit = { id: made.id, version: made.version, evidence: 'Receipt 4711' };
  const mended = (await rep.client.act('expenseEdit', edit, EXPENSE).data())['expenseEdit'].expense;
  // November has no budget of its own for gifts, so the month is over it: the manager decides, not the leader.
  const { approvalRequest } = await handIn(mended);
  expect(approvalRequest.level).toBe('SALES_MANAGER');

  const cells = [{ monthNo: 11, kind: 'GIFTS', amount: '5000' }];
  const { manager } = await setUp();
  await manager.client.act('salesBudgetSet', { year: 2026, cells, reason: 'Autumn gifts.' }).data();
  const next = await anExpense({ kind: 'GIFTS', spentOn: '2026-11-21', amount: '200', evidence: 'Receipt 4712' });
  const second = await handIn(next);
  expect(second.approvalRequest.level).toBe('LEADER');
  expect(await decide(supervisor, second.approvalRequest, 'APPROVE')).toMatchObject({ state: 'APPROVED' });

  const third = await anExpense({ kind: 'GIFTS', spentOn: '2026-11-21', amount: '150', evidence: 'Receipt 4713' });
  expect((await handIn(third)).approvalRequest.level).toBe('SALES_MANAGER');
});

test('rules 2, 8.6: what an assistant handed in for a rep does not pass to him, although he stands above the leader', async () => {
  const { api, manager } = await setUp();
  const [rep, leader] = await Promise.all([aPerson(api, 'REP'), aPerson(api, 'REGION_LEADER')]);
  const assistant = await anAssistantOf(api, rep, manager);
  await reportsTo(api, leader, assistant);
  await reportsTo(api, rep, leader);
  const cells = [{ monthNo: 11, kind: 'GIFTS', amount: '50000' }];
  await manager.client.act('salesBudgetSet', { year: 2026, cells, reason: 'Autumn gifts.' }).data();
  const gift = { kind: 'GIFTS', amount: '10', spentOn: '2026-11-21', evidence: 'Receipt 8', note: 'Tea.' };
  const made = await assistant.client.act('expenseCreate', { ...gift, repId: rep.employeeId }, EXPENSE).data();
  const { id, version } = made['expenseCreate'].expense;
  const handedIn = await assistant.client.act('expenseSubmit', { id, version }, REQUEST).data();
  const request = handedIn['expenseSubmit'].approvalRequest;
  const query = 'query One($id: ID!) { approvalRequest(id: $id) { level decider { id } } }';
  const waits = async () => (await assistant.client.run(query, { id: request.id }).data())['approvalRequest'];
  expect(await waits()).toEqual({ level: 'LEADER', decider: { id: leader.employeeId } });

  const passOn = { employeeId: leader.employeeId, reason: '离职' };
  await manager.client.act('approvalRequestReassign', passOn).data();
  expect(await waits()).toEqual({ level: 'LEADER', decider: null });
});

test('rules 8.6: a rejected expense is mended and handed in again; a submitted one stays as it is', async () => {
  const { rep, manager } = await setUp();
  const first = await handIn(await anExpense({ amount: '10' }));
  const change = { id: first.expense.id, version: first.expense.version, amount: '20' };
  expect(await rep.client.act('expenseEdit', change).refused('EXPENSE_DECIDED')).toEqual(['input', 'id']);

  await decide(manager, first.approvalRequest, 'REJECT');
  const query = 'query E($id: ID!) { expense(id: $id) { id version state } }';
  const { version, state } = (await rep.client.run(query, { id: first.expense.id }).data())['expense'];
  expect(state).toBe('REJECTED');
  const mended = await rep.client.act('expenseEdit', { ...change, version }, EXPENSE).data();
  const again = await handIn(mended['expenseEdit'].expense);

  expect(again.expense).toMatchObject({ state: 'SUBMITTED', amount: '20.00' });
});

test('rules 8.6: only who the standard names may spend, and the past is not judged anew', async () => {
  const { manager, supervisor } = await setUp();
  const input = { kind: 'GIFTS', amount: '10', spentOn: '2026-11-21', evidence: 'Receipt 1' };
  const made = await supervisor.client.act('expenseCreate', input, EXPENSE).data();
  const { id, version } = made['expenseCreate'].expense;
  expect(await supervisor.client.act('expenseSubmit', { id, version }).refused('EXPENSE_SPENDER_UNFIT')).toEqual([
    'input',
    'id',
  ]);
  const standard = { kind: 'GIFTS', validFrom: '2026-11-20', scope: 'x', spenders: [], isEvidenceNeeded: false };
  expect(await manager.client.act('expenseStandardSet', standard).refused('EXPENSE_STANDARD_IN_PAST')).toEqual([
    'input',
    'validFrom',
  ]);
});

test('rules 8.6: the expense stands with its customer, and its region is kept', async () => {
  const department = await setUp();
  const customer = await customerOf(department);
  const { region } = await anExpense({ customerId: customer.id });
  const other = await customerOf(department);
  const bad = { kind: 'TRAVEL', spentOn: '2026-03-05' };
  const { client } = department.rep;

  expect(region).not.toBeNull();
  expect(await client.act('expenseCreate', { ...bad, amount: '0' }).refused('AMOUNT_NOT_POSITIVE')).toEqual([
    'input',
    'amount',
  ]);
  expect(
    await client.act('expenseCreate', { ...bad, amount: '1', spentOn: '2027-01-01' }).refused('EXPENSE_IN_FUTURE'),
  ).toEqual(['input', 'spentOn']);
  await department.otherRep.client
    .act('expenseCreate', { ...bad, amount: '1', customerId: other.id })
    .refused('ROW_UNKNOWN');
});

test('rules 8.6: the monthly report shows approved against budget, with the cost rate', async () => {
  const { manager, rep } = await setUp();
  const { approvalRequest } = await handIn(await anExpense({ amount: '850', spentOn: '2026-04-07' }));
  await decide(manager, approvalRequest, 'APPROVE');
  const report = `query R($by: ExpenseReportKey!) { expenseReport(month: "2026-04", by: $by) {
    orderAmount salesCostRate rows { key approved open budget used flag count } } }`;

  const byKind = (await manager.client.run(report, { by: 'KIND' }).data())['expenseReport'];
  const byRep = (await manager.client.run(report, { by: 'REP' }).data())['expenseReport'];

  expect(byKind.rows).toContainEqual({
    key: 'TRAVEL',
    approved: '850.00',
    open: '0',
    budget: '1000.00',
    used: '0.8500',
    flag: 'NEAR',
    count: 1,
  });
  expect(byRep.rows).toEqual([
    { key: rep.employeeId, approved: '850.00', open: '0', budget: null, used: null, flag: null, count: 1 },
  ]);
  expect(byKind).toMatchObject({ orderAmount: '0', salesCostRate: null });
  await rep.client.run(report, { by: 'KIND' }).failed('FORBIDDEN');
});

test('rules 6.5: a rep sees own expenses only', async () => {
  const { otherRep } = await setUp();
  const { id, version } = await anExpense();

  const seen = await otherRep.client.run('query E($id: ID!) { expense(id: $id) { id } }', { id }).data();
  expect(seen['expense']).toBeNull();
  await otherRep.client.act('expenseSubmit', { id, version }).failed('NOT_FOUND');
});
