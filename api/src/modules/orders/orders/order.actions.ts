import type { Ctx } from '../../../kernel/context.ts';
import { elapsedClock } from '../../../kernel/deadline.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf, type RefusalCode } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import type { Product } from '../../products/index.ts';
import { settingNow } from '../../staff/index.ts';
import { addLine, checkLine, loadProducts, MOST_LINES } from '../lines/order-line.actions.ts';
import { actingEmployee, openBook, settle } from './order-book.actions.ts';
import { whyNotEdit } from './order-guards.rules.ts';
import { mayUse } from './order.access.ts';
import { Order } from './order.entity.ts';
import { takeSerial } from './order.queries.ts';
import { ackDueAt, isLateEntry, orderNumber, whyNotReceivedAt } from './order.rules.ts';
import type { OrderCreateInput, OrderEditInput, ShipToInput } from './order.types.ts';

const NOTE_LIMIT = 2000;

export async function createOrder(ctx: Ctx, input: OrderCreateInput): Promise<Order> {
  const enteredAt = ctx.now;
  const receivedAt = input.receivedAt ?? enteredAt;
  checkOrder(input, whyNotReceivedAt(receivedAt, enteredAt));
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  if (!mayUse(ctx.actor, 'order:create', { ownerId: customer.owner?.id ?? null })) forbid();
  const products = await loadProducts(ctx, input.lines, pathOfLine);

  const order = add(ctx, Order, {
    number: orderNumber(await takeSerial(ctx, 'order_number'), businessDate(enteredAt, ctx.zone).slice(0, 4)),
    customer,
    rep: customer.owner,
    takenBy: actingEmployee(ctx),
    receivedAt,
    enteredAt,
    isLateEntry: isLateEntry({ receivedAt, enteredAt }, ctx.zone),
    ackDueAt: ackDueAt(receivedAt, await settingNow(ctx, 'order.ack'), elapsedClock),
    currency: input.currency ?? (products[0] as Product).currency,
    ...plainOf(input),
    ...addressOf(customer),
  });
  redirect(order, input.shipTo);
  const lines = input.lines.map((line, at) => {
    return addLine(ctx, line, { order, lineNo: at + 1, product: products[at] as Product, path: pathOfLine(at) });
  });
  settle({ order, lines, deliveries: [], payments: [], ownerId: null });
  refuseIf(parseMoney(order.orderedAmount) === null ? 'VALUE_OUT_OF_RANGE' : null, ['input', 'lines']);
  return order;
}

/** What is taken over as it was typed. */
function plainOf(input: OrderCreateInput): Partial<Order> {
  return {
    kind: input.kind ?? 'ORDER',
    channel: input.channel,
    tradeMode: input.tradeMode ?? 'DOMESTIC',
    requestedShipOn: input.requestedShipOn ?? null,
    isUrgent: input.isUrgent ?? false,
    freight: input.freight ?? null,
    note: input.note ?? null,
  };
}

function pathOfLine(at: number): string[] {
  return ['input', 'lines', String(at)];
}

/** Of the goods list too long only the length is told. */
function whyNotLines(count: number): RefusalCode | null {
  if (count === 0) return 'VALUE_REQUIRED';
  return count > MOST_LINES ? 'VALUE_OUT_OF_RANGE' : null;
}

function checkOrder(input: OrderCreateInput, receiptRefusal: RefusalCode | null): void {
  const check = checkPlain(new InputCheck(), input)
    .rule('receivedAt', receiptRefusal)
    .rule(
      'currency',
      typeof input.currency === 'string' && !/^[A-Z]{3}$/.test(input.currency) ? 'VALUE_OUT_OF_RANGE' : null,
    )
    .rule('lines', whyNotLines(input.lines.length));
  for (const [at, line] of input.lines.slice(0, MOST_LINES).entries()) checkLine(check, `lines.${at}`, line);
  check.done();
}

function whyNotFreight(freight: string | null | undefined): RefusalCode | null {
  if (freight === null || freight === undefined) return null;
  return parseMoney(freight) === null || isNegative(freight) ? 'VALUE_OUT_OF_RANGE' : null;
}

/** The texts and the freight that both forms take. */
function checkPlain(check: InputCheck, { note, freight, shipTo }: OrderCreateInput | OrderEditInput): InputCheck {
  return check
    .text('note', note, { most: NOTE_LIMIT })
    .rule('freight', whyNotFreight(freight))
    .givenText('shipTo.name', shipTo?.name ?? undefined, 200)
    .text('shipTo.address', shipTo?.address, { most: 500 })
    .text('shipTo.city', shipTo?.city, { most: 100 })
    .text('shipTo.province', shipTo?.province, { most: 100 })
    .text('shipTo.postalCode', shipTo?.postalCode, { most: 20 })
    .text('shipTo.country', shipTo?.country, { most: 100 });
}

/** Name and address of the archive as they stand today (rules 11.11). */
function addressOf(customer: Customer): Partial<Order> {
  return {
    shipToName: customer.name,
    shipToAddress: customer.address,
    shipToCity: customer.city,
    shipToProvince: customer.province,
    shipToPostalCode: customer.postalCode,
    shipToCountry: customer.country,
  };
}

/** Another place than the one so far; a name is never emptied. */
function redirect(order: Order, shipTo: ShipToInput | null | undefined): void {
  if (!shipTo) return;
  const { name, address, city, province, postalCode, country } = shipTo;
  const place = {
    shipToName: name ?? undefined,
    shipToAddress: address,
    shipToCity: city,
    shipToProvince: province,
    shipToPostalCode: postalCode,
    shipToCountry: country,
  };
  assignGiven(order, place, Object.keys(place) as (keyof typeof place)[]);
}

export async function editOrder(ctx: Ctx, input: OrderEditInput): Promise<Order> {
  checkPlain(new InputCheck(), input)
    .rule('channel', input.channel === null ? 'VALUE_REQUIRED' : null)
    .rule('tradeMode', input.tradeMode === null ? 'VALUE_REQUIRED' : null)
    .rule('isUrgent', input.isUrgent === null ? 'VALUE_REQUIRED' : null)
    .done();
  const book = await openBook(ctx, input);
  const { order } = book;
  if (!mayUse(ctx.actor, 'order:edit', book)) forbid();
  refuseIf(whyNotEdit(order), ['input', 'id']);

  assignGiven(order, input, ['channel', 'tradeMode', 'requestedShipOn', 'isUrgent', 'note', 'freight']);
  redirect(order, input.shipTo);
  settle(book);
  return order;
}
