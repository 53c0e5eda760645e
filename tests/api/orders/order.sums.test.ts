import { expect, test } from 'vitest';

import { aConfirmedOrder, aTrade, standing, type Trade } from './trading.ts';

type Standing = Awaited<ReturnType<typeof standing>>;

interface LineNumbers {
  readonly orderedQuantity: string;
  readonly cancelledQuantity: string;
  readonly shippedQuantity: string;
  readonly unitPrice: string;
  readonly discountRate: string;
}

/** A decimal text as a whole number of its smallest unit: nothing of the product's own arithmetic is used here. */
function units(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
  return text.startsWith('-') ? -size : size;
}

function cents(text: string): bigint {
  return units(text, 2);
}

/** Price x quantity x (1 - discount), half a cent up. */
function amount(line: LineNumbers, quantity: bigint): bigint {
  const exact = cents(line.unitPrice) * quantity * (10_000n - units(line.discountRate, 4));
  return (exact + 5_000_000n) / 10_000_000n;
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** What the stored figures of an order must be, from its rows alone. */
function recomputed(order: Standing): Record<string, bigint> {
  const lines = order.lines as LineNumbers[];
  const paid = (kind: string) =>
    sumOf(
      order.payments
        .filter((one: { kind: string }) => one.kind === kind)
        .map((one: { amount: string }) => cents(one.amount)),
    );
  const wanted = (line: LineNumbers) => units(line.orderedQuantity, 3) - units(line.cancelledQuantity, 3);
  const net = sumOf(lines.map((line) => amount(line, wanted(line))));
  const freight = lines.some((line) => wanted(line) > 0n) ? cents(order.freight) : 0n;
  return {
    orderedAmount: sumOf(lines.map((line) => amount(line, units(line.orderedQuantity, 3)))),
    netAmount: net,
    paidAmount: paid('RECEIPT'),
    refundedAmount: paid('REFUND'),
    dueAmount: net + freight - paid('RECEIPT') + paid('REFUND'),
  };
}

/** The state that rules 11.1 read off the numbers, spelled out once more. */
function expectedState(order: Standing): string {
  const lines = order.lines as (LineNumbers & { openQuantity: string })[];
  if (!lines.some((line) => units(line.shippedQuantity, 3) > 0n)) {
    return lines.every((line) => line.orderedQuantity === line.cancelledQuantity) ? 'CANCELLED' : 'ACKNOWLEDGED';
  }
  if (lines.some((line) => units(line.openQuantity, 3) > 0n)) return 'PARTLY_SHIPPED';
  if (order.deliveries.some(({ state }: { state: string }) => state === 'SHIPPED')) return 'SHIPPED';
  return cents(order.dueAmount) > 0n ? 'DELIVERED' : 'COMPLETED';
}

let seed = 20_261_121;
function chance(limit: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % limit;
}

/** One thing that people do to orders; what the order cannot take is refused, which is as good here. */
async function doSomething(trade: Trade, id: string): Promise<void> {
  const order = await standing(trade, id);
  const line = order.lines[chance(order.lines.length)];
  const quantity = `${chance(4)}.${chance(10)}25`;
  const money = { orderId: id, amount: `${chance(60) + 1}.${chance(10)}5`, method: 'CASH' };
  const delivery = order.deliveries.find(({ state }: { state: string }) => state === 'SHIPPED');
  const ways = [
    () => trade.warehouse.client.act('deliveryCreate', { orderId: id, lines: [{ orderLineId: line.id, quantity }] }),
    () => trade.rep.client.act('orderLineCancel', { id: line.id, version: line.version, quantity }),
    () => trade.finance.client.act('paymentRecord', money),
    () => trade.finance.client.act('paymentRefund', money),
    () => trade.warehouse.client.act('deliverySign', { id: delivery?.id ?? id, version: delivery?.version ?? 1 }),
  ];
  const answer = await (ways[chance(ways.length)] as (typeof ways)[number])().answer();
  for (const { extensions } of answer.errors ?? []) expect(extensions.code).toBe('NOT_FOUND');
}

test(
  'rules 11.12: after any row of actions the stored sums and the state are those of the rows',
  { timeout: 60_000 },
  async () => {
    const trade = await aTrade();
    const lines = [
      { productId: trade.cakeId, quantity: '7.5', unitPrice: '3.33', discountRate: '0.125' },
      { productId: trade.pieId, quantity: '6.125', unitPrice: '19.99', discountRate: '0.0333' },
    ];
    const { id } = await aConfirmedOrder(trade, { lines, freight: '12.35' });

    for (let round = 0; round < 30; round += 1) {
      await doSomething(trade, id);

      const order = await standing(trade, id);
      const figures = recomputed(order);
      const stored = Object.fromEntries(Object.keys(figures).map((name) => [name, cents(order[name])]));
      expect(stored).toEqual(figures);
      expect(order.state).toBe(expectedState(order));
    }
  },
);
