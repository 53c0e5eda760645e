import type { Ctx } from '../../../kernel/context.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { add as plus, parseQuantity, roundHalfUp } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, staleVersion } from '../../../kernel/rows.ts';
import type { OrderLine } from '../lines/order-line.entity.ts';
import {
  actingEmployee,
  factsOf,
  openBook,
  orderIdOf,
  settle,
  settleAndFollowUp,
} from '../orders/order-book.actions.ts';
import { mayUse } from '../orders/order.access.ts';
import { takeSerial } from '../orders/order.queries.ts';
import { DeliveryLine } from './delivery-line.entity.ts';
import { Delivery } from './delivery.entity.ts';
import {
  deliveryNumber,
  findDispatchProblem,
  whyNotDispatch,
  whyNotShippedAt,
  whyNotSign,
  type DispatchedLine,
  type DispatchProblem,
} from './delivery.rules.ts';
import type { DeliveryCreateInput, DeliverySignInput } from './delivery.types.ts';

const MOST_LINES = 200;

export async function createDelivery(ctx: Ctx, input: DeliveryCreateInput): Promise<Delivery> {
  checkDelivery(input);
  const book = await openBook(ctx, { id: input.orderId });
  const { order, lines, deliveries } = book;
  if (!mayUse(ctx.actor, 'delivery:create', book)) forbid();
  refuseIf(whyNotDispatch(order), ['input', 'orderId']);
  const shippedAt = input.shippedAt ?? ctx.now;
  refuseIf(whyNotShippedAt(shippedAt, { receivedAt: order.receivedAt, now: ctx.now }), ['input', 'shippedAt']);
  const byId = new Map(lines.map((line) => [line.id, line]));
  refuseProblem(findDispatchProblem(input.lines, new Map(lines.map((line) => [line.id, factsOf(line)]))));

  const delivery = add(ctx, Delivery, {
    number: deliveryNumber(await takeSerial(ctx, 'delivery_number'), businessDate(ctx.now, ctx.zone).slice(0, 4)),
    order,
    state: 'SHIPPED',
    shippedAt,
    shippedBy: actingEmployee(ctx),
    carrier: input.carrier ?? null,
  });
  for (const dispatched of input.lines) shipLine(ctx, delivery, { dispatched, line: byId.get(dispatched.orderLineId) });
  deliveries.push(delivery);
  settle(book);
  return delivery;
}

function checkDelivery({ lines, carrier }: DeliveryCreateInput): void {
  const check = new InputCheck().text('carrier', carrier, { most: 100 });
  check.rule('lines', lines.length > MOST_LINES ? 'VALUE_OUT_OF_RANGE' : null);
  for (const [at, { quantity }] of lines.slice(0, MOST_LINES).entries()) {
    check.rule(`lines.${at}.quantity`, parseQuantity(quantity) === null ? 'VALUE_OUT_OF_RANGE' : null);
  }
  check.done();
}

function refuseProblem(problem: DispatchProblem | null): void {
  if (!problem) return;
  const { code, at } = problem;
  if (at === null) throw new Refusal(code, ['input', 'lines']);
  const isQuantity = code === 'QUANTITY_NOT_POSITIVE' || code === 'DELIVERY_QUANTITY_TOO_HIGH';
  throw new Refusal(code, ['input', 'lines', String(at), isQuantity ? 'quantity' : 'orderLineId']);
}

interface LineShipment {
  readonly dispatched: DispatchedLine;
  readonly line: OrderLine | undefined;
}

function shipLine(ctx: Ctx, delivery: Delivery, { dispatched, line }: LineShipment): void {
  if (!line) return notFound('The order line');
  const quantity = roundHalfUp(dispatched.quantity, 3);
  add(ctx, DeliveryLine, { delivery, orderLine: line, quantity });
  line.shippedQuantity = roundHalfUp(plus(line.shippedQuantity, quantity), 3);
}

export async function signDelivery(ctx: Ctx, input: DeliverySignInput): Promise<Delivery> {
  new InputCheck().text('signedBy', input.signedBy, { most: 100 }).done();
  const book = await openBook(ctx, { id: await orderIdOf(ctx, Delivery, input.id) });
  const delivery = book.deliveries.find(({ id }) => id === input.id) ?? notFound();
  if (!mayUse(ctx.actor, 'delivery:sign', book)) forbid();
  if (delivery.version !== input.version) throw staleVersion(delivery, input.version);
  const deliveredAt = input.deliveredAt ?? ctx.now;
  refuseIf(whyNotSign(delivery, { deliveredAt, now: ctx.now }), ['input', 'deliveredAt']);

  Object.assign(delivery, { state: 'DELIVERED', deliveredAt, signedBy: input.signedBy ?? null });
  await settleAndFollowUp(ctx, book);
  return delivery;
}
