import { expect, test } from 'vitest';

import { aConfirmedOrder, aTrade, standing, type Trade } from './trading.ts';

/** An order of which six of ten cakes left. */
async function aPartlyShippedOrder(trade: Trade) {
  const { id, lines } = await aConfirmedOrder(trade);
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '6' }] };
  await trade.warehouse.client.act('deliveryCreate', note).data();
  const order = await standing(trade, id);
  return { id, cakes: order.lines[0], pies: order.lines[1] };
}

test('a rep cancels what was not shipped', async () => {
  const trade = await aTrade();
  const { id, cakes } = await aPartlyShippedOrder(trade);

  const input = { id: cakes.id, version: cakes.version, quantity: '4', reason: 'Too many.' };
  await trade.rep.client.act('orderLineCancel', input).data();

  const order = await standing(trade, id);
  expect(order).toMatchObject({ orderedAmount: '120.00', netAmount: '80.00', dueAmount: '80.00' });
  expect(order.lines[0]).toMatchObject({ cancelledQuantity: '4.000', openQuantity: '0.000', netAmount: '60.00' });
});

test('shipped goods are refused, and the line stays as it was', async () => {
  const trade = await aTrade();
  const { id, cakes } = await aPartlyShippedOrder(trade);

  const input = { id: cakes.id, version: cakes.version, quantity: '4.001' };
  const path = await trade.rep.client.act('orderLineCancel', input).refused('ORDER_LINE_ALREADY_SHIPPED');

  expect(path).toEqual(['input', 'quantity']);
  expect((await standing(trade, id)).lines[0]).toEqual(cakes);
});

test('cancelling every line cancels the order', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade, { freight: '9.00' });

  for (const [at, quantity] of ['10', '5'].entries()) {
    await trade.rep.client.act('orderLineCancel', { id: lines[at]?.id, version: lines[at]?.version, quantity }).data();
  }

  expect(await standing(trade, id)).toMatchObject({ state: 'CANCELLED', netAmount: '0.00', dueAmount: '0.00' });
});

test('two who saw the same line do not both cancel', async () => {
  const trade = await aTrade();
  const { id, pies } = await aPartlyShippedOrder(trade);
  const input = { id: pies.id, version: pies.version, quantity: '2' };

  const answers = await Promise.all(
    [trade.rep, trade.manager].map(({ client }) => client.act('orderLineCancel', input).answer()),
  );

  const stale = answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'STALE_VERSION');
  expect(stale).toHaveLength(1);
  expect((await standing(trade, id)).lines[1]).toMatchObject({ cancelledQuantity: '2.000' });
});

test('to another rep the line does not exist, and finance may not cancel', async () => {
  const trade = await aTrade();
  const { cakes } = await aPartlyShippedOrder(trade);
  const input = { id: cakes.id, version: cakes.version, quantity: '1' };

  await trade.otherRep.client.act('orderLineCancel', input).failed('NOT_FOUND');
  await trade.finance.client.act('orderLineCancel', input).failed('FORBIDDEN');
  await trade.api.nobody.act('orderLineCancel', input).failed('UNAUTHENTICATED');
});
