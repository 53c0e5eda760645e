import { expect, test } from 'vitest';

import { aConfirmedOrder, aTrade } from './trading.ts';

const ASKED = `query Asked($order: ID!, $line: ID!, $customer: ID!, $product: ID!) {
  order(id: $order) { id } orderLine(id: $line) { id } customer(id: $customer) { orders { totalCount } }
  orders(filter: { customer: { id: { eq: $customer } } }) { totalCount nodes { id } }
  orderLines(filter: { order: { id: { eq: $order } } }) { totalCount }
  product(id: $product) { orderLines { totalCount } }
  products(filter: { orderLines: { some: { order: { id: { eq: $order } } } } }) { totalCount }
  deliveries(filter: { order: { id: { eq: $order } } }) { totalCount }
  payments(filter: { order: { id: { eq: $order } } }) { totalCount }
}`;

test('rules 6.5: to another rep an order is nowhere: not by id, in lists, counts, filters or behind a product', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade);
  await trade.finance.client.act('paymentRecord', { orderId: id, amount: '5', method: 'CASH' }).data();
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '1' }] };
  await trade.warehouse.client.act('deliveryCreate', note).data();
  const named = { order: id, line: lines[0]?.id, customer: trade.customerId, product: trade.cakeId };
  const one = { totalCount: 1 };
  const none = { totalCount: 0 };

  const own = await trade.rep.client.run(ASKED, named).data();
  const foreign = await trade.otherRep.client.run(ASKED, named).data();

  expect(own).toEqual({
    order: { id },
    orderLine: { id: lines[0]?.id },
    customer: { orders: one },
    orders: { ...one, nodes: [{ id }] },
    orderLines: { totalCount: 2 },
    product: { orderLines: one },
    products: { totalCount: 2 },
    deliveries: one,
    payments: one,
  });
  expect(foreign).toEqual({
    order: null,
    orderLine: null,
    customer: null,
    orders: { ...none, nodes: [] },
    orderLines: none,
    product: { orderLines: none },
    products: none,
    deliveries: none,
    payments: none,
  });
});

test('rules 6.5: another rep changes nothing of an order, whatever he sends', async () => {
  const trade = await aTrade();
  const { id, version } = await aConfirmedOrder(trade);

  const { client } = trade.otherRep;
  await client.act('orderEdit', { id, version, note: 'Mine.' }).failed('NOT_FOUND');
  await client.act('orderCancel', { id, version, reason: 'Mine.' }).failed('NOT_FOUND');
  await client.act('orderEdit', { id: 'no-uuid', version, note: 'Mine.' }).failed('NOT_FOUND');
});

test('rules 3.1: buying facts of a customer count what was confirmed', async () => {
  const trade = await aTrade();
  await aConfirmedOrder(trade);
  const lines = [{ productId: trade.pieId, quantity: '1' }];
  await aConfirmedOrder(trade, { lines });
  await aConfirmedOrder(trade, { lines, kind: 'SAMPLE' });
  const query = `query Facts($id: ID!) { customer(id: $id) {
    firstOrderOn lastOrderOn countedOrderCount averageOrderAmount { amount currency } viewerCanOrder } }`;

  const { customer } = await trade.rep.client.run(query, { id: trade.customerId }).data();

  const today = trade.api.clock.now().toISOString().slice(0, 10);
  expect(customer).toEqual({
    firstOrderOn: today,
    lastOrderOn: today,
    countedOrderCount: 2,
    averageOrderAmount: { amount: '62.00', currency: 'CNY' },
    viewerCanOrder: true,
  });
});

test('what a viewer may do to an order travels with it', async () => {
  const trade = await aTrade();
  const { id } = await aConfirmedOrder(trade);
  const offers = ['Edit', 'Reply', 'Progress', 'Hold', 'Release', 'Cancel', 'Ship', 'RecordPayment', 'Refund'];
  const query = `query Offers($id: ID!) { order(id: $id) { ${offers.map((offer) => `viewerCan${offer}`).join(' ')} } }`;

  const of = async (who: 'rep' | 'manager' | 'finance' | 'warehouse') => {
    const { order } = await trade[who].client.run(query, { id }).data();
    return offers.filter((offer) => order[`viewerCan${offer}`]);
  };

  expect(await of('rep')).toEqual(['Edit', 'Cancel']);
  expect(await of('manager')).toEqual(['Edit', 'Progress', 'Hold', 'Cancel', 'Ship']);
  expect(await of('finance')).toEqual(['Hold', 'RecordPayment']);
  expect(await of('warehouse')).toEqual(['Progress', 'Ship']);
});
