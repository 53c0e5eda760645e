import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { DeliveryLine } from '../deliveries/delivery-line.entity.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { OrderLine } from '../lines/order-line.entity.ts';
import { Payment } from '../payments/payment.entity.ts';
import { settle } from './order-book.actions.ts';
import type { Order } from './order.entity.ts';

/** An order that was brought in, with the rows that its sums follow from. */
export interface History {
  readonly order: Order;
  readonly lines: OrderLine[];
  readonly deliveries: Delivery[];
  readonly loads: DeliveryLine[];
  readonly payments: Payment[];
}

/** The histories of many orders in four statements. */
export async function openHistories(ctx: Ctx, orders: readonly Order[]): Promise<Map<Order, History>> {
  const lines = await ctx.em.find(OrderLine, { order: { $in: [...orders] } }, { orderBy: { lineNo: 'asc' } });
  const deliveries = await ctx.em.find(Delivery, { order: { $in: [...orders] } });
  const loads = await ctx.em.find(DeliveryLine, { delivery: { $in: deliveries } });
  const payments = await ctx.em.find(Payment, { order: { $in: [...orders] } });
  return new Map(
    orders.map((order) => [
      order,
      {
        order,
        lines: lines.filter((line) => line.order === order),
        deliveries: deliveries.filter((delivery) => delivery.order === order),
        loads: loads.filter((load) => load.delivery.order === order),
        payments: payments.filter((payment) => payment.order === order),
      },
    ]),
  );
}

export interface Departure {
  readonly shippedAt: Date;
  readonly deliveredAt?: Date | null | undefined;
  readonly carrier?: string | null | undefined;
}

/** An order that was shipped left in one delivery: the files of older systems know one date for all of it. */
export function dispatch(
  ctx: Ctx,
  history: History,
  { shippedAt, deliveredAt = null, carrier = null }: Departure,
): void {
  const state = deliveredAt ? 'DELIVERED' : 'SHIPPED';
  const [delivery] = history.deliveries;
  if (delivery) Object.assign(delivery, { state, shippedAt, deliveredAt, carrier });
  else {
    const { order } = history;
    history.deliveries.push(
      add(ctx, Delivery, { order, number: `${order.number}-1`, state, shippedAt, deliveredAt, carrier }),
    );
  }
}

/** Brings shipped quantities, sums and state in line with the lines and the delivery. */
export function closeHistory(ctx: Ctx, history: History): void {
  const [delivery] = history.deliveries;
  if (delivery) for (const line of history.lines) loadLine(ctx, history, { delivery, line });
  settle({ ...history, ownerId: null });
}

function loadLine(
  ctx: Ctx,
  history: History,
  { delivery, line: orderLine }: { delivery: Delivery; line: OrderLine },
): void {
  const quantity = orderLine.orderedQuantity;
  orderLine.shippedQuantity = quantity;
  const known = history.loads.find((one) => one.orderLine === orderLine);
  if (known) known.quantity = quantity;
  else history.loads.push(add(ctx, DeliveryLine, { delivery, orderLine, quantity }));
}
