import { randomUUID } from 'node:crypto';

import { expect, test } from 'vitest';

import { anOrder, aTrade, orderInput } from './trading.ts';

test('a rep enters an order, and everything that follows from the archive is filled in', async () => {
  const trade = await aTrade();
  const lines = [
    { productId: trade.cakeId, quantity: '10', discountRate: '0.15', colour: 'gold', deliveryOn: '2026-12-01' },
    { productId: trade.pieId, quantity: '2.5', unitPrice: '3.33' },
  ];

  const made = await trade.rep.client
    .act(
      'orderCreate',
      orderInput(trade, { lines, freight: '5.00' }),
      `order { number state kind isLateEntry currency shipToName shipToCity orderedAmount netAmount dueAmount
         receivedAt ackDueAt rep { id } takenBy { id } customer { id }
         lines { lineNo productName colour deliveryOn orderedQuantity listPrice unitPrice priceSource discountRate netAmount } }`,
    )
    .data();

  const { order } = made['orderCreate'];
  expect(order).toMatchObject({
    state: 'RECEIVED',
    kind: 'ORDER',
    isLateEntry: false,
    currency: 'CNY',
    shipToName: 'Golden Osmanthus Tea House',
    shipToCity: 'Shanghai',
    orderedAmount: '93.33',
    netAmount: '93.33',
    dueAmount: '98.33',
    rep: { id: trade.rep.employeeId },
    takenBy: { id: trade.rep.employeeId },
  });
  expect(order.number).toMatch(/^SO-2026-\d{6,}$/);
  expect(Date.parse(order.ackDueAt) - Date.parse(order.receivedAt)).toBe(24 * 3_600_000);
  expect(order.lines).toEqual([
    {
      lineNo: 1,
      productName: 'Osmanthus cake',
      colour: 'gold',
      deliveryOn: '2026-12-01',
      orderedQuantity: '10.000',
      listPrice: '10.00',
      unitPrice: '10.00',
      priceSource: 'LIST_PRICE',
      discountRate: '0.1500',
      netAmount: '85.00',
    },
    expect.objectContaining({
      lineNo: 2,
      listPrice: '4.00',
      unitPrice: '3.33',
      priceSource: 'TYPED',
      netAmount: '8.33',
    }),
  ]);
});

test('rules 11.3: an order received yesterday is a late entry, one of tomorrow is refused', async () => {
  const trade = await aTrade();
  const receivedAt = (days: number) => new Date(trade.api.clock.now().getTime() + days * 86_400_000).toISOString();
  const input = (days: number) => orderInput(trade, { receivedAt: receivedAt(days) });

  const made = await trade.rep.client.act('orderCreate', input(-1), 'order { isLateEntry }').data();
  const path = await trade.rep.client.act('orderCreate', input(1)).refused('ORDER_RECEIVED_AFTER_ENTRY');

  expect(made['orderCreate'].order.isLateEntry).toBe(true);
  expect(path).toEqual(['input', 'receivedAt']);
});

test('what is wrong with a line is told beside its field, all in one go', async () => {
  const trade = await aTrade();
  const lines = [
    { productId: trade.cakeId, quantity: '0' },
    { productId: trade.cakeId, quantity: '1.0005', discountRate: '1.5', unitPrice: '-1' },
  ];

  const asked = trade.rep.client.act('orderCreate', orderInput(trade, { lines }));

  expect(await asked.refused('QUANTITY_NOT_POSITIVE')).toEqual(['input', 'lines', '0', 'quantity']);
  expect(await asked.refused('VALUE_OUT_OF_RANGE')).toEqual(['input', 'lines', '1', 'quantity']);
  expect(await asked.refused('DISCOUNT_RATE_OUT_OF_RANGE')).toEqual(['input', 'lines', '1', 'discountRate']);
  expect(await asked.refused('PRICE_NEGATIVE')).toEqual(['input', 'lines', '1', 'unitPrice']);
});

test('an order has 1 to 200 lines of products that exist', async () => {
  const trade = await aTrade();
  const of = (lines: object[]) => trade.rep.client.act('orderCreate', orderInput(trade, { lines }));
  const many = Array.from({ length: 201 }, () => ({ productId: trade.cakeId, quantity: '1' }));

  expect(await of([]).refused('VALUE_REQUIRED')).toEqual(['input', 'lines']);
  expect(await of(many).refused('VALUE_OUT_OF_RANGE')).toEqual(['input', 'lines']);
  expect(await of([{ productId: randomUUID(), quantity: '1' }]).refused('ROW_UNKNOWN')).toEqual([
    'input',
    'lines',
    '0',
    'productId',
  ]);
});

test('sums that no column holds are refused', async () => {
  const trade = await aTrade();
  const lines = [{ productId: trade.cakeId, quantity: '999999999', unitPrice: '999999999999.99' }];

  const path = await trade.rep.client.act('orderCreate', orderInput(trade, { lines })).refused('VALUE_OUT_OF_RANGE');

  expect(path).toEqual(['input', 'lines', '0', 'quantity']);
});

test('the customer of another rep does not exist for an order', async () => {
  const trade = await aTrade();

  const path = await trade.otherRep.client.act('orderCreate', orderInput(trade)).refused('ROW_UNKNOWN');

  expect(path).toEqual(['input', 'customerId']);
});

test('nobody enters orders without signing in, and finance does not at all', async () => {
  const trade = await aTrade();

  await trade.api.nobody.act('orderCreate', orderInput(trade)).failed('UNAUTHENTICATED');
  await trade.finance.client.act('orderCreate', orderInput(trade)).failed('FORBIDDEN');
});

test('sent twice with one key, the order is there once', async () => {
  const trade = await aTrade();
  const input = orderInput(trade, { idempotencyKey: randomUUID() });

  const first = await trade.rep.client.act('orderCreate', input, 'order { id }').data();
  const again = await trade.rep.client.act('orderCreate', input, 'order { id }').data();

  expect(again['orderCreate']).toEqual(first['orderCreate']);
  const query = 'query Orders($id: ID!) { customer(id: $id) { orders { totalCount } } }';
  const seen = await trade.rep.client.run(query, { id: trade.customerId }).data();
  expect(seen['customer'].orders.totalCount).toBe(1);
});

test('a line joins an order until the customer has the confirmation', async () => {
  const trade = await aTrade();
  const { id, version } = await anOrder(trade);
  const input = { orderId: id, version, line: { productId: trade.pieId, quantity: '3' } };

  const added = await trade.rep.client
    .act('orderLineAdd', input, 'orderLine { lineNo } order { orderedAmount version }')
    .data();
  const { order } = added['orderLineAdd'];
  const reply = { id, version: order.version, reply: 'CONFIRMED', via: 'FAX', text: 'On Friday.' };
  const confirmed = await trade.manager.client.act('orderReply', reply, 'order { version }').data();
  const late = { ...input, version: confirmed['orderReply'].order.version };

  expect(added['orderLineAdd']).toMatchObject({ orderLine: { lineNo: 3 }, order: { orderedAmount: '132.00' } });
  expect(await trade.rep.client.act('orderLineAdd', late).refused('ORDER_ALREADY_ACKNOWLEDGED')).toEqual([
    'input',
    'orderId',
  ]);
});
