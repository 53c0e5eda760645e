import { describe, expect, test } from 'vitest';

import { aCustomer, aPerson } from '../../support/cast.ts';
import { aConfirmedOrder, aTrade, standing, type Trade } from '../orders/trading.ts';

async function aVisit({ rep, customerId }: Trade, visitedAt: string, kind = 'RETURN') {
  const input = { customerId, visitedAt, kind, summary: '备忘' };
  const { visitRecord } = await rep.client.act('visitRecord', input, 'visit { card { id version } }').data();
  return visitRecord.visit.card;
}

async function prospect({ rep, customerId }: Trade) {
  const asked = `query One($id: ID!) { customer(id: $id) { id version prospectStep isTrading viewerCanMoveProspect } }`;
  return (await rep.client.run(asked, { id: customerId }).data())['customer'];
}

async function move(trade: Trade, step: string) {
  const { id, version } = await prospect(trade);
  return trade.rep.client.act('customerProspectMove', { id, version, step, reason: '初步沟通' });
}

describe('prospects', () => {
  test('rules 5.5: list, route, first visit by hand; the first recorded visit moves by itself; then screened and maintained', async () => {
    const trade = await aTrade();
    expect(await prospect(trade)).toMatchObject({
      prospectStep: 'COLLECTED',
      isTrading: false,
      viewerCanMoveProspect: true,
    });
    await (await move(trade, 'ROUTED')).data();
    await (await move(trade, 'SCREENED')).refused('PROSPECT_NOT_VISITED');
    await aVisit(trade, '2026-11-21T01:00:00Z', 'FIRST');
    expect((await prospect(trade)).prospectStep).toBe('RECORDED');

    await (await move(trade, 'SCREENED')).data();
    await (await move(trade, 'MAINTAINED')).data();
    await aVisit(trade, '2026-11-21T01:30:00Z');
    expect((await prospect(trade)).prospectStep).toBe('MAINTAINED');
    expect(await (await move(trade, 'MAINTAINED')).refused('PROSPECT_STEP_UNCHANGED')).toEqual(['input', 'step']);
  });

  test('rules 5.5: with the first counted order the prospect trades, and is moved no more', async () => {
    const trade = await aTrade();
    await aConfirmedOrder(trade);

    expect((await prospect(trade)).isTrading).toBe(true);
    await (await move(trade, 'ROUTED')).refused('PROSPECT_TRADES');
  });

  test('not for others, not without the right, not signed out', async () => {
    const trade = await aTrade();
    const { id, version } = await prospect(trade);
    const input = { id, version, step: 'ROUTED' };
    await trade.otherRep.client.act('customerProspectMove', input).failed('NOT_FOUND');
    await trade.finance.client.act('customerProspectMove', input).failed('FORBIDDEN');
    await trade.api.nobody.act('customerProspectMove', input).failed('UNAUTHENTICATED');
  });
});

async function aCompletedOrder(trade: Trade): Promise<string> {
  const { id, number } = await aConfirmedOrder(trade);
  const { lines } = await standing(trade, id);
  const shipped = lines.map((line: { id: string; orderedQuantity: string }) => ({
    orderLineId: line.id,
    quantity: line.orderedQuantity,
  }));
  const { deliveryCreate } = await trade.warehouse.client
    .act('deliveryCreate', { orderId: id, lines: shipped, carrier: 'SF' }, 'delivery { id version }')
    .data();
  await trade.finance.client.act('paymentRecord', { orderId: id, amount: '120', method: 'CASH' }).data();
  await trade.warehouse.client.act('deliverySign', { ...deliveryCreate.delivery, signedBy: 'Li' }).data();
  return number;
}

describe('referrals', () => {
  test('rules 5.5: when an order is completed its customer is to be asked for others, once; names are kept', async () => {
    const trade = await aTrade();
    const orderNumber = await aCompletedOrder(trade);
    const asked = `query Asks($id: ID!) { customer(id: $id) { referralAsks { nodes { id version orderNumber outcome names askedBy { id } } } } }`;
    const asks = async () => {
      const data = await trade.rep.client.run(asked, { id: trade.customerId }).data();
      return data['customer'].referralAsks.nodes;
    };
    const [ask, ...others] = await asks();
    expect(others).toEqual([]);
    expect(ask).toMatchObject({ orderNumber, outcome: null });

    const answer = { id: ask.id, version: ask.version, outcome: 'NAMED' };
    await trade.rep.client.act('referralAskAnswer', { ...answer, names: ' ' }).refused('TEXT_REQUIRED');
    await trade.rep.client.act('referralAskAnswer', { ...answer, names: '隔壁南北货店的周老板' }).data();
    const [answered] = await asks();
    expect(answered).toMatchObject({
      outcome: 'NAMED',
      names: '隔壁南北货店的周老板',
      askedBy: { id: trade.rep.employeeId },
    });
    await trade.rep.client
      .act('referralAskAnswer', { id: ask.id, version: answered.version, outcome: 'NONE' })
      .refused('REFERRAL_ANSWERED');
  });

  test('rules 5.5: a referred customer is linked to who named it', async () => {
    const trade = await aTrade();
    const { id } = await aCustomer(trade.api, trade.rep.client, { source: 'REFERRAL', referredById: trade.customerId });
    const asked = `query One($id: ID!) { customer(id: $id) { referrals { nodes { id source } } } }`;

    expect((await trade.rep.client.run(asked, { id: trade.customerId }).data())['customer'].referrals.nodes).toEqual([
      { id, source: 'REFERRAL' },
    ]);
  });

  test('finance asks nobody', async () => {
    const trade = await aTrade();
    await trade.finance.client.run('{ referralAsks { totalCount } }').failed('FORBIDDEN');
  });
});

test('rules 5.1, 1.8: the analysis of a card counts the orders between its first and last visit', async () => {
  const trade = await aTrade();
  await trade.rep.client.act('visitCardIssue', { customerId: trade.customerId, slotCount: 7 }).data();
  for (let day = 14; day < 21; day += 1) await aVisit(trade, `2026-11-${day}T03:00:00Z`);
  await aConfirmedOrder(trade, { receivedAt: '2026-11-20T01:00:00Z' });
  await aConfirmedOrder(trade, { receivedAt: '2026-11-21T01:00:00Z' });
  const full = `query Full($id: ID!) { customer(id: $id) { visitCards(filter: { status: { eq: FULL } }) { nodes { id version } } } }`;
  const [card] = (await trade.rep.client.run(full, { id: trade.customerId }).data())['customer'].visitCards.nodes;
  const supervisor = await aPerson(trade.api, 'SALES_SUPERVISOR');
  const { visitCardRecover } = await supervisor.client
    .act('visitCardRecover', card, 'visitCard { analysis { orderCount orderAmount currency visitCount } }')
    .data();

  expect(visitCardRecover.visitCard.analysis).toEqual({
    visitCount: 7,
    orderCount: 1,
    orderAmount: '120.00',
    currency: 'CNY',
  });
});
