import { expect, test } from 'vitest';

import { aConfirmedOrder, aTrade } from '../orders/trading.ts';
import { aDepartment, decide, putIntoEuro, REQUEST } from './department.ts';

const PLAN = 'salesPlan { id version span startsOn endsOn amount }';
/** Each test plans in a year of its own: one plan a period and subject. */
let year = 2030;
const nextYear = (): number => (year += 1);

async function aPlan(more: object) {
  const { manager } = await aDepartment();
  const made = await manager.client.act('salesPlanCreate', { span: 'YEAR', amount: '1000000', ...more }, PLAN).data();
  return made['salesPlanCreate'].salesPlan;
}

async function amountOf(id: string): Promise<string> {
  const { manager } = await aDepartment();
  const data = await manager.client.run('query P($id: ID!) { salesPlan(id: $id) { amount } }', { id }).data();
  return data['salesPlan'].amount;
}

test('rules 8.5: the plan of a year is broken down into quarters, months and reps', async () => {
  const { manager, rep } = await aDepartment();
  const y = nextYear();
  const whole = await aPlan({ day: `${y}-05-17` });
  const quarter = await aPlan({ span: 'QUARTER', day: `${y}-05-17`, wholeId: whole.id, amount: '300000' });
  await aPlan({ span: 'QUARTER', day: `${y}-08-01`, wholeId: whole.id, amount: '250000.50' });
  await aPlan({ span: 'QUARTER', day: `${y}-05-17`, wholeId: quarter.id, repId: rep.employeeId, amount: '100000' });

  const data = await manager.client
    .run('query P($id: ID!) { salesPlan(id: $id) { parts { aggregate { sum { amount } } nodes { startsOn } } } }', {
      id: whole.id,
    })
    .data();

  expect(quarter).toMatchObject({ startsOn: `${y}-04-01`, endsOn: `${y}-06-30`, amount: '300000.00' });
  expect(data['salesPlan'].parts).toEqual({
    aggregate: { sum: { amount: '550000.50' } },
    nodes: [{ startsOn: `${y}-04-01` }, { startsOn: `${y}-07-01` }],
  });
});

test('rules 8.5: a part outside its whole, and a second plan for the same subject, are refused', async () => {
  const { manager } = await aDepartment();
  const y = nextYear();
  const { id: wholeId } = await aPlan({ day: `${y}-01-01` });
  const plan = (more: object) => manager.client.act('salesPlanCreate', { span: 'YEAR', amount: '1', ...more });

  expect(await plan({ span: 'MONTH', day: `${y + 9}-01-01`, wholeId }).refused('SALES_PLAN_PART_UNFIT')).toEqual([
    'input',
    'wholeId',
  ]);
  expect(await plan({ day: `${y}-12-31` }).refused('SALES_PLAN_EXISTS')).toEqual(['input', 'day']);
  expect(await plan({ day: `${y + 5}-01-01`, amount: '-1' }).refused('VALUE_OUT_OF_RANGE')).toEqual([
    'input',
    'amount',
  ]);
});

test("rules 8.5: an adjustment counts only with the general manager's consent", async () => {
  const { manager, gm } = await aDepartment();
  const { id, version } = await aPlan({ day: `${nextYear()}-01-01` });

  const asked = await manager.client
    .act('salesPlanAdjust', { id, version, amount: '900000', reason: 'The main agent left.' }, REQUEST)
    .data();
  const request = asked['salesPlanAdjust'].approvalRequest;
  expect(request).toMatchObject({ level: 'GENERAL_MANAGER', state: 'PENDING' });
  expect(await amountOf(id)).toBe('1000000.00');

  expect(await decide(gm, request, 'APPROVE')).toMatchObject({ state: 'APPROVED' });
  expect(await amountOf(id)).toBe('900000.00');
});

test('rules 8.5: a refused adjustment changes nothing, and nobody decides on his own', async () => {
  const { manager, gm } = await aDepartment();
  const { id, version } = await aPlan({ day: `${nextYear()}-01-01` });
  const asked = await manager.client
    .act('salesPlanAdjust', { id, version, amount: '900000', reason: 'The main agent left.' }, REQUEST)
    .data();
  const request = asked['salesPlanAdjust'].approvalRequest;

  await manager.client
    .act('approvalRequestDecide', { id: request.id, version: request.version, decision: 'APPROVE' })
    .failed('FORBIDDEN');
  await decide(gm, request, 'REJECT');
  expect(await amountOf(id)).toBe('1000000.00');
});

test('rules 8.5: a check keeps what was sold by its day', async () => {
  const { manager } = await aDepartment();
  const trade = await aTrade();
  await aConfirmedOrder(trade);
  const mine = await aPlan({ day: '2026-11-02', span: 'MONTH', repId: trade.rep.employeeId, amount: '1000' });
  const sold = async (): Promise<string> => {
    const query = 'query P($id: ID!) { salesPlan(id: $id) { soldAmount } }';
    return (await manager.client.run(query, { id: mine.id }).data())['salesPlan'].soldAmount;
  };
  const before = await sold();

  const checked = await manager.client
    .act('salesPlanCheck', { planId: mine.id, finding: 'On the way.' }, 'salesPlanCheck { actualAmount plannedAmount }')
    .data();
  await aConfirmedOrder(trade);

  expect(Number(before)).toBeGreaterThanOrEqual(120);
  expect(checked['salesPlanCheck'].salesPlanCheck).toEqual({ actualAmount: before, plannedAmount: '1000.00' });
  expect(Number(await sold())).toBe(Number(before) + 120);
});

test('rules 8.5, 1.7: what was sold in another currency is not added', async () => {
  const department = await aDepartment();
  const { manager } = department;
  const trade = await aTrade();
  const order = await aConfirmedOrder(trade);
  const mine = await aPlan({ day: '2026-11-16', span: 'WEEK', repId: trade.rep.employeeId, amount: '1000' });
  const sold = async (): Promise<number> => {
    const query = 'query P($id: ID!) { salesPlan(id: $id) { soldAmount } }';
    return Number((await manager.client.run(query, { id: mine.id }).data())['salesPlan'].soldAmount);
  };
  const before = await sold();

  await putIntoEuro(department, order.id);

  expect(await sold()).toBe(before - 120);
});

test('rules 6.5: a rep sees own plans and those of the department, and no sum over orders of others', async () => {
  const { rep, otherRep } = await aDepartment();
  const y = nextYear();
  const whole = await aPlan({ day: `${y}-01-01` });
  const mine = await aPlan({ day: `${y}-01-01`, repId: rep.employeeId });
  const theirs = await aPlan({ day: `${y}-01-01`, repId: otherRep.employeeId });
  const see = async (id: string) =>
    (await rep.client.run('query P($id: ID!) { salesPlan(id: $id) { id soldAmount } }', { id }).data())['salesPlan'];

  expect(await see(whole.id)).toEqual({ id: whole.id, soldAmount: null });
  expect(await see(mine.id)).toEqual({ id: mine.id, soldAmount: null });
  expect(await see(theirs.id)).toBeNull();
  await rep.client.act('salesPlanCreate', { span: 'YEAR', day: `${y}-01-01`, amount: '1' }).failed('FORBIDDEN');
});
