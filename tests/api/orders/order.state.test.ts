import { expect, test } from 'vitest';

import { aConfirmedOrder, anOrder, aTrade, standing, type Trade } from './trading.ts';

async function ship(trade: Trade, orderId: string, quantities: readonly string[]) {
  const { lines } = await standing(trade, orderId);
  const shipped = quantities.map((quantity, at) => ({ orderLineId: lines[at].id, quantity }));
  const input = { orderId, lines: shipped, carrier: 'SF Express' };
  const answer = await trade.warehouse.client
    .act('deliveryCreate', input, 'delivery { id version } order { state }')
    .data();
  return answer['deliveryCreate'];
}

test('rules 11.12: the state of an order follows its steps, goods and money', async () => {
  const trade = await aTrade();
  const { id } = await anOrder(trade);
  const seen: string[] = [];
  const look = async () => seen.push((await standing(trade, id)).state);
  const step = async (mutation: string, more: object) => {
    const { version } = await standing(trade, id);
    await trade.manager.client.act(mutation, { id, version, ...more }).data();
    await look();
  };

  await look();
  await step('orderProgress', { step: 'CHECKED' });
  await step('orderReply', { reply: 'CONFIRMED', via: 'PHONE', text: 'On Friday.' });
  await step('orderProgress', { step: 'IN_PRODUCTION' });
  await step('orderProgress', { step: 'READY' });
  const first = await ship(trade, id, ['4', '5']);
  await look();
  const second = await ship(trade, id, ['6']);
  await look();
  for (const { delivery } of [first, second])
    await trade.warehouse.client.act('deliverySign', { ...delivery, signedBy: 'Li' }).data();
  await look();
  await trade.finance.client.act('paymentRecord', { orderId: id, amount: '120', method: 'BANK_TRANSFER' }).data();
  await look();

  expect(seen).toEqual([
    'RECEIVED',
    'CHECKED',
    'ACKNOWLEDGED',
    'IN_PRODUCTION',
    'READY',
    'PARTLY_SHIPPED',
    'SHIPPED',
    'DELIVERED',
    'COMPLETED',
  ]);
});

test('rules 11.2: a rejected order wants no goods and no money', async () => {
  const trade = await aTrade();
  const { id, version } = await anOrder(trade, { freight: '8.00' });

  const input = { id, version, reply: 'REJECTED', via: 'EMAIL', text: 'Out of season.' };
  await trade.manager.client.act('orderReply', input).data();

  expect(await standing(trade, id)).toMatchObject({
    state: 'REJECTED',
    ackAt: null,
    closeReason: 'Out of season.',
    netAmount: '0.00',
    dueAmount: '0.00',
  });
});

test('a question back to the customer leaves the order unanswered', async () => {
  const trade = await aTrade();
  const { id, version } = await anOrder(trade);

  const input = { id, version, reply: 'NEEDS_INFO', via: 'WECHAT', text: 'Which colour?' };
  await trade.manager.client.act('orderReply', input).data();

  expect(await standing(trade, id)).toMatchObject({ state: 'RECEIVED', ackAt: null });
});

test('an order is answered once', async () => {
  const trade = await aTrade();
  const { id, version } = await aConfirmedOrder(trade);

  const input = { id, version, reply: 'REJECTED', via: 'PHONE', text: 'No.' };

  expect(await trade.manager.client.act('orderReply', input).refused('ORDER_STATE_NOT_NEXT')).toEqual([
    'input',
    'reply',
  ]);
});

test('a hold stops dispatch and nothing else, until it is lifted', async () => {
  const trade = await aTrade();
  const { id, version, lines } = await aConfirmedOrder(trade);
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '1' }] };

  await trade.manager.client.act('orderHold', { id, version, reason: 'Over the limit.' }).data();
  const held = await standing(trade, id);
  expect(await trade.warehouse.client.act('deliveryCreate', note).refused('ORDER_ON_HOLD')).toEqual([
    'input',
    'orderId',
  ]);
  await trade.finance.client.act('orderRelease', { id, version: held.version, reason: 'Paid.' }).data();
  await trade.warehouse.client.act('deliveryCreate', note).data();

  expect(held).toMatchObject({ state: 'ACKNOWLEDGED', isOnHold: true });
  expect(await standing(trade, id)).toMatchObject({ state: 'PARTLY_SHIPPED', isOnHold: false });
});

test('cancelling an order gives up what is open and keeps what left', async () => {
  const trade = await aTrade();
  const whole = await aConfirmedOrder(trade);
  const part = await aConfirmedOrder(trade);
  await ship(trade, part.id, ['4']);

  for (const { id } of [whole, part]) {
    const { version } = await standing(trade, id);
    await trade.rep.client.act('orderCancel', { id, version, reason: 'The feast is off.' }).data();
  }

  expect(await standing(trade, whole.id)).toMatchObject({ state: 'CANCELLED', netAmount: '0.00', dueAmount: '0.00' });
  expect(await standing(trade, part.id)).toMatchObject({
    state: 'SHIPPED',
    orderedAmount: '120.00',
    netAmount: '40.00',
  });
});

test('an edit of an order that changed in between is refused, and so is one after goods left', async () => {
  const trade = await aTrade();
  const { id, version } = await aConfirmedOrder(trade);

  await trade.rep.client.act('orderEdit', { id, version, note: 'Ring twice.', shipTo: { city: 'Suzhou' } }).data();
  await trade.rep.client.act('orderEdit', { id, version, note: 'Ring once.' }).failed('STALE_VERSION');
  await ship(trade, id, ['1']);
  const now = await standing(trade, id);

  const path = await trade.rep.client
    .act('orderEdit', { id, version: now.version, note: 'Late.' })
    .refused('ORDER_ALREADY_SHIPPED');
  expect(path).toEqual(['input', 'id']);
});
