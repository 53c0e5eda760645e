import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import { notFound } from '../../../kernel/faults.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { askForReferrals } from '../../visits/index.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { OrderLine } from '../lines/order-line.entity.ts';
import { lineNetAmount, type LinePrice, type LineQuantities } from '../lines/order-line.rules.ts';
import { Payment } from '../payments/payment.entity.ts';
import type { PaymentKind } from '../payments/payment.rules.ts';
import type { OwnedOrder } from './order.access.ts';
import { Order } from './order.entity.ts';
import { orderAmounts, orderState } from './order.rules.ts';

/** A locked order with all the rows that its sums and its state follow from. */
export interface OrderBook extends OwnedOrder {
  readonly order: Order;
  readonly lines: OrderLine[];
  readonly deliveries: Delivery[];
  readonly payments: Payment[];
}

/**
 * Locks the order first, whatever is about to change in it: two shipments at once stand in line here, and the second one
 * counts with what the first one took (rules 11.12).
 */
export async function openBook(ctx: Ctx, named: { id: string; version?: number }): Promise<OrderBook> {
  const order = await loadForChange(ctx, Order, named);
  // Sums follow from every row, also from those that the actor may not see.
  const all = { filters: { scope: false } } as const;
  const customer = await ctx.em.findOneOrFail(Customer, { id: order.customer.id }, all);
  return {
    order,
    ownerId: customer.owner?.id ?? null,
    lines: await ctx.em.find(OrderLine, { order }, { ...all, orderBy: { lineNo: 'asc' } }),
    deliveries: await ctx.em.find(Delivery, { order }, all),
    payments: await ctx.em.find(Payment, { order }, all),
  };
}

/** The order that a visible row belongs to, read beside the manager so that the row itself is still read under the lock. */
export async function orderIdOf<T extends Row & { order: Order }>(
  ctx: Ctx,
  entity: EntityClass<T>,
  id: string,
): Promise<string> {
  const options = { disableIdentityMap: true } as const;
  const row = isUuid(id) ? await ctx.em.findOne(entity as EntityClass<Row & { order: Order }>, { id }, options) : null;
  return row ? row.order.id : notFound();
}

export function factsOf(line: OrderLine): LineQuantities & LinePrice {
  return {
    ordered: line.orderedQuantity,
    cancelled: line.cancelledQuantity,
    shipped: line.shippedQuantity,
    returned: line.returnedQuantity,
    unitPrice: line.unitPrice,
    discountRate: line.discountRate,
  };
}

function amountsOf(payments: readonly Payment[], kind: PaymentKind): string[] {
  return payments.filter((payment) => payment.kind === kind).map(({ amount }) => amount);
}

/** Brings the stored sums and the state in line with the rows; every action that changed one of them ends here. */
export function settle({ order, lines, deliveries, payments }: OrderBook): void {
  for (const line of lines) line.netAmount = lineNetAmount(factsOf(line));
  const facts = lines.map(factsOf);
  const amounts = orderAmounts({
    lines: facts,
    receipts: amountsOf(payments, 'RECEIPT'),
    refunds: amountsOf(payments, 'REFUND'),
    freight: order.freight,
  });
  Object.assign(order, amounts);
  order.state = orderState({
    lastStep: order.step,
    lines: facts,
    unsignedDeliveries: deliveries.filter(({ state }) => state === 'SHIPPED').length,
    dueAmount: amounts.dueAmount,
  });
}

/** As `settle`, for what may be the last thing that was missing: with a completed order its customer is asked for others. */
export async function settleAndFollowUp(ctx: Ctx, book: OrderBook): Promise<void> {
  const { order } = book;
  const before = order.state;
  settle(book);
  if (order.state === 'COMPLETED' && before !== 'COMPLETED') await askForReferrals(ctx, order);
}

/** Who does it, for the rows that name a person; programs and the product itself are none. */
export function actingEmployee(ctx: Ctx): Employee | null {
  return ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null;
}
