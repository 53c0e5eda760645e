import { elapsedClock } from '../../../kernel/deadline.ts';
import { businessDate } from '../../../kernel/period.ts';
import { deliveryNumber } from '../../../modules/orders/deliveries/delivery.rules.ts';
import { lineNetAmount, type LinePrice, type LineQuantities } from '../../../modules/orders/lines/order-line.rules.ts';
import {
  ackDueAt,
  isLateEntry,
  orderAmounts,
  orderNumber,
  orderState,
} from '../../../modules/orders/orders/order.rules.ts';
import type { DemoCompany } from './demo-company.ts';
import type { DemoLine, DemoOrder } from './orders.ts';
import { written, type Ids, type Rows } from './people.rows.ts';
import { at, ZONE } from './season.ts';

const CARRIERS = ['自有车队', '顺路冷链', '长三角专线'];

const yearOf = (instant: Date): string => businessDate(instant, ZONE).slice(0, 4);

function factsOf(line: DemoLine): LineQuantities & LinePrice {
  return { ...line, returned: '0.000' };
}

/** Sums and state follow from lines, deliveries and payments, by the same rules as everywhere. */
function sumsOf({ lines, deliveries, payments, lastStep }: DemoOrder) {
  const facts = lines.map(factsOf);
  const amounts = orderAmounts({
    lines: facts,
    receipts: payments.map(({ amount }) => amount),
    refunds: [],
    freight: null,
  });
  const unsignedDeliveries = deliveries.filter(({ deliveredAt }) => !deliveredAt).length;
  return {
    ...amounts,
    state: orderState({ lastStep, lines: facts, unsignedDeliveries, dueAmount: amounts.dueAmount }),
  };
}

export function orderRows({ orders, staff }: DemoCompany, ids: Ids): Rows {
  const assistants = staff.filter(({ role }) => role === 'ASSISTANT');
  return orders.map((order, index) => {
    const { customer, receivedAt, enteredAt, ackAt } = order;
    const assistant = assistants[index % assistants.length];
    return {
      id: order.id,
      number: orderNumber(String(index + 1), yearOf(enteredAt)),
      customer: customer.id,
      rep: ids.employee(order.rep),
      takenBy: assistant ? ids.employee(assistant.number) : null,
      kind: order.kind,
      channel: order.channel,
      tradeMode: 'DOMESTIC',
      receivedAt,
      enteredAt,
      isLateEntry: isLateEntry({ receivedAt, enteredAt }, ZONE),
      requestedShipOn: order.requestedShipOn,
      isUrgent: false,
      ackAt,
      ackDueAt: ackDueAt(receivedAt, 24, elapsedClock),
      repliedAt: ackAt,
      replyKind: ackAt && 'CONFIRMED',
      repliedVia: ackAt && order.channel,
      step: order.lastStep,
      isOnHold: false,
      closeReason: order.lastStep === 'CANCELLED' ? '客户取消' : null,
      shipToName: customer.name,
      shipToAddress: customer.address,
      shipToCity: customer.city,
      shipToCountry: '中国',
      currency: 'CNY',
      ...sumsOf(order),
      ...written(enteredAt),
    };
  });
}

export function lineRows({ orders }: DemoCompany): Rows {
  return orders.flatMap(({ id: order, lines, enteredAt }) =>
    lines.map((line) => ({
      id: line.id,
      order,
      lineNo: line.lineNo,
      product: line.product.id,
      productName: line.product.name,
      orderedQuantity: line.ordered,
      cancelledQuantity: line.cancelled,
      shippedQuantity: line.shipped,
      returnedQuantity: '0.000',
      listPrice: line.product.listPrice,
      unitPrice: line.unitPrice,
      priceSource: line.unitPrice === line.product.listPrice ? 'LIST_PRICE' : 'TYPED',
      discountRate: line.discountRate,
      netAmount: lineNetAmount(factsOf(line)),
      ...written(enteredAt),
    })),
  );
}

/** Notes are numbered in the order in which they left. */
function departures({ orders }: DemoCompany) {
  return orders
    .flatMap((order) => order.deliveries.map((delivery) => ({ order, delivery })))
    .toSorted((a, b) => a.delivery.shippedAt.getTime() - b.delivery.shippedAt.getTime());
}

export function deliveryRows(company: DemoCompany, ids: Ids): Rows {
  const keeper = company.staff.find(({ role }) => role === 'WAREHOUSE');
  return departures(company).map(({ order, delivery }, index) => ({
    id: delivery.id,
    number: deliveryNumber(String(index + 1), yearOf(delivery.shippedAt)),
    order: order.id,
    state: delivery.deliveredAt ? 'DELIVERED' : 'SHIPPED',
    shippedAt: delivery.shippedAt,
    shippedBy: keeper ? ids.employee(keeper.number) : null,
    deliveredAt: delivery.deliveredAt,
    carrier: CARRIERS[index % CARRIERS.length],
    signedBy: delivery.deliveredAt && (order.customer.contacts[0]?.name ?? null),
    ...written(delivery.shippedAt),
  }));
}

export function loadRows(company: DemoCompany, idAt: (instant: Date) => string): Rows {
  return departures(company).flatMap(({ delivery }) =>
    delivery.lines.map(({ line, quantity }) => ({
      id: idAt(delivery.shippedAt),
      delivery: delivery.id,
      orderLine: line,
      quantity,
      ...written(delivery.shippedAt),
    })),
  );
}

export function paymentRows({ orders, staff }: DemoCompany, ids: Ids): Rows {
  const clerk = staff.find(({ role }) => role === 'FINANCE');
  return orders.flatMap((order, index) =>
    order.payments.map(({ id, kind, amount, receivedOn }) => ({
      id,
      order: order.id,
      customer: order.customer.id,
      kind,
      amount,
      currency: 'CNY',
      receivedOn,
      method: index % 5 === 0 ? 'WECHAT' : 'BANK_TRANSFER',
      recordedBy: clerk ? ids.employee(clerk.number) : null,
      ...written(at(receivedOn, 11)),
    })),
  );
}
