import { expect, test } from 'vitest';

import { unique } from '../../support/cast.ts';
import { aConfirmedOrder, aTrade } from '../orders/trading.ts';
import { aDepartment, customerOf, decide, putIntoEuro, REQUEST } from './department.ts';

const EVENT = 'salesEvent { id version state reportDueOn }';

async function anEvent(more: object = {}) {
  const { manager, rep } = await aDepartment();
  const input = {
    name: unique('Fair'),
    place: 'Shanghai',
    startsOn: '2026-11-18',
    endsOn: '2026-11-20',
    staff: [{ employeeId: rep.employeeId, duty: 'Stand' }],
    budgetAmount: '20000',
    reason: 'All big retailers come.',
    ...more,
  };
  return (await manager.client.act('salesEventCreate', input, `${EVENT} ${REQUEST}`).data())['salesEventCreate'];
}

async function now(id: string) {
  const { manager } = await aDepartment();
  const query = `query E($id: ID!) { salesEvent(id: $id) { id version state isReportOverdue conclusions
    staff { duty } effect { leadCount orderCount orderAmount cost } } }`;
  return (await manager.client.run(query, { id }).data())['salesEvent'];
}

async function anApprovedEvent(more: object = {}) {
  const { gm } = await aDepartment();
  const { salesEvent, approvalRequest } = await anEvent(more);
  await decide(gm, approvalRequest, 'APPROVE');
  return now(salesEvent.id);
}

test('rules 8.10: an event is approved by the general manager, held, and reported with its counted effect', async () => {
  const { manager } = await aDepartment();
  const { id, version, state, staff } = await anApprovedEvent();
  expect({ state, staff }).toEqual({ state: 'APPROVED', staff: [{ duty: 'Stand' }] });

  const trade = await aTrade();
  const order = await aConfirmedOrder(trade);
  const { client } = manager;
  await client.act('salesEventLeadAdd', { eventId: id, customerId: trade.customerId, interest: 'Gift boxes' }).data();
  await client.act('salesEventOrderLink', { eventId: id, orderId: order.id }).data();
  const held = await client.act('salesEventHold', { id, version }, EVENT).data();
  const { version: heldVersion } = held['salesEventHold'].salesEvent;
  const report = (conclusions: string) =>
    client.act('salesEventReport', { id, version: heldVersion, conclusions }, EVENT);
  expect(await report(' ').refused('SALES_EVENT_CONCLUSIONS_MISSING')).toEqual(['input', 'conclusions']);
  await report('One lead, one order.').data();
  const told = '{ notifications(filter: { kind: { eq: SALES_EVENT_REPORTED } }) { nodes { subjectId } } }';
  const { notifications } = await (await aDepartment()).gm.client.run(told).data();
  expect(notifications.nodes).toEqual([{ subjectId: id }]);

  expect(await now(id)).toMatchObject({
    state: 'REPORTED',
    conclusions: 'One lead, one order.',
    effect: { leadCount: 1, orderCount: 1, orderAmount: '120.00', cost: '0' },
  });
});

test('rules 8.10: the cost of an event is its approved expenses', async () => {
  const { manager, gm, rep } = await aDepartment();
  const { id } = await anApprovedEvent();
  const input = {
    kind: 'ADVERTISING',
    amount: '700',
    spentOn: '2026-11-19',
    eventId: id,
    evidence: 'R1',
    note: 'Stand',
  };
  const made = await rep.client.act('expenseCreate', input, 'expense { id version }').data();
  const sent = await rep.client.act('expenseSubmit', made['expenseCreate'].expense, REQUEST).data();
  expect((await now(id)).effect.cost).toBe('0');

  const { approvalRequest } = sent['expenseSubmit'];
  await decide(approvalRequest.level === 'GENERAL_MANAGER' ? gm : manager, approvalRequest, 'APPROVE');
  expect((await now(id)).effect.cost).toBe('700.00');
});

test('rules 8.10: a lead keeps the event as its source, and an order in another currency adds no amount', async () => {
  const department = await aDepartment();
  const { manager } = department;
  const { id } = await anApprovedEvent();
  const customer = await customerOf(department);
  const lead = { eventId: id, customerId: customer.id, interest: 'Gift boxes' };
  await manager.client.act('salesEventLeadAdd', lead).data();
  const trade = await aTrade();
  for (const isForeign of [false, true]) {
    const order = await aConfirmedOrder(trade);
    if (isForeign) await putIntoEuro(department, order.id);
    await manager.client.act('salesEventOrderLink', { eventId: id, orderId: order.id }).data();
  }

  const source = 'query C($id: ID!) { customer(id: $id) { eventLeads { nodes { interest event { id } } } } }';
  const seen = await department.rep.client.run(source, { id: customer.id }).data();
  expect(seen['customer'].eventLeads.nodes).toEqual([{ interest: 'Gift boxes', event: { id } }]);
  expect((await now(id)).effect).toMatchObject({ leadCount: 1, orderCount: 2, orderAmount: '120.00' });
});

test('rules 8.10: the report is due 14 days after the last day, and overdue after that', async () => {
  const late = await anApprovedEvent({ startsOn: '2026-10-30', endsOn: '2026-11-06' });
  const later = await anApprovedEvent({ startsOn: '2026-10-30', endsOn: '2026-11-07' });

  expect(late.isReportOverdue).toBe(true);
  expect(later.isReportOverdue).toBe(false);
});

test('rules 8.10: what the general manager refuses is called off; nothing is added before the consent', async () => {
  const { gm, manager } = await aDepartment();
  const department = await aDepartment();
  const { salesEvent, approvalRequest } = await anEvent();
  const customer = await customerOf(department);
  const lead = { eventId: salesEvent.id, customerId: customer.id };
  expect(await manager.client.act('salesEventLeadAdd', lead).refused('SALES_EVENT_CLOSED')).toEqual([
    'input',
    'eventId',
  ]);

  await decide(gm, approvalRequest, 'REJECT');
  expect((await now(salesEvent.id)).state).toBe('CANCELLED');
});

test('rules 8.10: an event is not held before its last day, nor ends before it begins', async () => {
  const { manager } = await aDepartment();
  const { id, version } = await anApprovedEvent({ startsOn: '2026-11-21', endsOn: '2026-11-22' });

  expect(await manager.client.act('salesEventHold', { id, version }).refused('SALES_EVENT_NOT_OVER')).toEqual([
    'input',
    'id',
  ]);
  const input = {
    name: 'x',
    place: 'y',
    startsOn: '2026-12-02',
    endsOn: '2026-12-01',
    budgetAmount: '1',
    reason: 'Try it.',
  };
  expect(await manager.client.act('salesEventCreate', input).refused('SALES_EVENT_ENDS_BEFORE')).toEqual([
    'input',
    'endsOn',
  ]);
});

test('rules 6.5: leads and orders of an event are seen with their customers only', async () => {
  const department = await aDepartment();
  const { manager, otherRep, finance } = department;
  const { id } = await anApprovedEvent();
  const customer = await customerOf(department);
  await manager.client.act('salesEventLeadAdd', { eventId: id, customerId: customer.id }).data();

  const query =
    'query E($id: ID!) { salesEvent(id: $id) { leads { totalCount nodes { customer { id } } } effect { leadCount } } }';
  const seen = (await otherRep.client.run(query, { id }).data())['salesEvent'];
  expect(seen).toEqual({ leads: { totalCount: 0, nodes: [] }, effect: null });
  // Finance sees what an event brought and cost, and of the leads not even how many.
  const counts = 'query E($id: ID!) { salesEvent(id: $id) { effect { leadCount orderCount cost } } }';
  expect((await finance.client.run(counts, { id }).data())['salesEvent'].effect).toEqual({
    leadCount: null,
    orderCount: 0,
    cost: '0',
  });
});
