import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { aConfirmedOrder, anOrder, aTrade, standing } from './trading.ts';

test('rules 11.12: eight shipments at once never take more than was ordered', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade);
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '3' }] };

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => trade.warehouse.client.act('deliveryCreate', note, 'delivery { number }').answer()),
  );

  const payloads = answers.map(({ data }) => data?.['deliveryCreate']);
  const numbers = payloads.flatMap(({ delivery }) => (delivery ? [delivery.number] : []));
  const codes = payloads.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
  expect(new Set(numbers).size).toBe(3);
  expect(codes).toEqual(Array.from({ length: 5 }, () => 'DELIVERY_QUANTITY_TOO_HIGH'));
  const order = await standing(trade, id);
  expect(order.lines[0]).toMatchObject({ shippedQuantity: '9.000', openQuantity: '1.000' });
  expect(order.deliveries).toHaveLength(3);
});

test('rules 11.1: no goods leave without a line of the order they leave for', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade);
  const other = await aConfirmedOrder(trade);
  const of = (...wanted: object[]) => trade.warehouse.client.act('deliveryCreate', { orderId: id, lines: wanted });
  const cakes = { orderLineId: lines[0]?.id, quantity: '1' };

  expect(await of().refused('DELIVERY_WITHOUT_LINES')).toEqual(['input', 'lines']);
  expect(await of(cakes, cakes).refused('DELIVERY_LINE_REPEATED')).toEqual(['input', 'lines', '1', 'orderLineId']);
  for (const orderLineId of [other.lines[0]?.id, randomUUID()]) {
    const path = await of(cakes, { orderLineId, quantity: '1' }).refused('DELIVERY_LINE_OF_OTHER_ORDER');
    expect(path).toEqual(['input', 'lines', '1', 'orderLineId']);
  }
  expect(await of({ ...cakes, quantity: '0' }).refused('QUANTITY_NOT_POSITIVE')).toEqual([
    'input',
    'lines',
    '0',
    'quantity',
  ]);
  expect(await of({ ...cakes, quantity: '10.001' }).refused('DELIVERY_QUANTITY_TOO_HIGH')).toEqual([
    'input',
    'lines',
    '0',
    'quantity',
  ]);
  expect((await standing(trade, id)).deliveries).toEqual([]);
});

test('rules 11.2: goods leave after the answer, not before the order and not tomorrow', async () => {
  const trade = await aTrade();
  const unanswered = await anOrder(trade);
  const answered = await aConfirmedOrder(trade);
  const at = (days: number) => new Date(trade.api.clock.now().getTime() + days * 86_400_000).toISOString();
  const of = ({ id, lines }: typeof answered, more: object = {}) =>
    trade.warehouse.client.act('deliveryCreate', {
      orderId: id,
      lines: [{ orderLineId: lines[0]?.id, quantity: '1' }],
      ...more,
    });

  expect(await of(unanswered).refused('ORDER_NOT_ACKNOWLEDGED')).toEqual(['input', 'orderId']);
  expect(await of(answered, { shippedAt: at(1) }).refused('DELIVERY_IN_FUTURE')).toEqual(['input', 'shippedAt']);
  expect(await of(answered, { shippedAt: at(-1) }).refused('DELIVERY_BEFORE_ORDER')).toEqual(['input', 'shippedAt']);
});

test('a delivery is signed once, by whoever saw its version', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade);
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '10' }] };
  const made = await trade.warehouse.client.act('deliveryCreate', note, 'delivery { id version viewerCanSign }').data();
  const { delivery } = made['deliveryCreate'];
  const receipt = { id: delivery.id, version: delivery.version, signedBy: 'Li' };

  await trade.warehouse.client.act('deliverySign', { ...receipt, version: 99 }).failed('STALE_VERSION');
  await trade.otherRep.client.act('deliverySign', receipt).failed('FORBIDDEN');
  const signed = await trade.warehouse.client
    .act('deliverySign', receipt, 'delivery { state version viewerCanSign }')
    .data();
  const again = { ...receipt, version: signed['deliverySign'].delivery.version };

  expect(delivery.viewerCanSign).toBe(true);
  expect(signed['deliverySign'].delivery).toMatchObject({ state: 'DELIVERED', viewerCanSign: false });
  await trade.warehouse.client.act('deliverySign', again).refused('DELIVERY_STATE_NOT_NEXT');
});

test('a rep lets no goods leave', async () => {
  const trade = await aTrade();
  const { id, lines } = await aConfirmedOrder(trade);
  const note = { orderId: id, lines: [{ orderLineId: lines[0]?.id, quantity: '1' }] };

  await trade.rep.client.act('deliveryCreate', note).failed('FORBIDDEN');
  await trade.api.nobody.act('deliveryCreate', note).failed('UNAUTHENTICATED');
});
