import type { Ctx } from '../../../kernel/context.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { add as plus, compare, parseMoney, parseQuantity, parseRate, roundHalfUp } from '../../../kernel/money.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, staleVersion } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Product } from '../../products/index.ts';
import { factsOf, openBook, orderIdOf, settle, settleAndFollowUp } from '../orders/order-book.actions.ts';
import { whyNotAddLine } from '../orders/order-guards.rules.ts';
import { mayUse } from '../orders/order.access.ts';
import type { Order } from '../orders/order.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { lineAmount, openQuantity, whyNotCancel, whyNotPrice, whyNotQuantity } from './order-line.rules.ts';
import type { OrderLineAddInput, OrderLineCancelInput, OrderLineInput } from './order-line.types.ts';

export const MOST_LINES = 200;

/** What is wrong with a line on its own, beside the field at `path`. */
export function checkLine(check: InputCheck, path: string, line: OrderLineInput): void {
  const quantity = parseQuantity(line.quantity);
  const unitPrice = line.unitPrice ?? '0';
  check
    .rule(`${path}.quantity`, quantity === null ? 'VALUE_OUT_OF_RANGE' : whyNotQuantity(quantity))
    .rule(
      `${path}.unitPrice`,
      whyNotPrice({ unitPrice, discountRate: '0' }) ?? (parseMoney(unitPrice) === null ? 'VALUE_OUT_OF_RANGE' : null),
    )
    .rule(`${path}.discountRate`, parseRate(line.discountRate ?? '0') === null ? 'DISCOUNT_RATE_OUT_OF_RANGE' : null)
    .text(`${path}.colour`, line.colour, { most: 100 });
}

/** The products of some lines by id; a missing or hidden one is refused beside the line that names it. */
export async function loadProducts(
  ctx: Ctx,
  lines: readonly OrderLineInput[],
  root: (at: number) => string[],
): Promise<Product[]> {
  const ids = [...new Set(lines.map(({ productId }) => productId.toLowerCase()))].filter(isUuid);
  const products = await ctx.em.find(Product, { id: { $in: ids } });
  const byId = new Map(products.map((product) => [product.id, product]));
  return lines.map(({ productId }, at) => {
    const product = byId.get(productId.toLowerCase());
    if (!product) throw new Refusal('ROW_UNKNOWN', [...root(at), 'productId']);
    if (!product.isActive) throw new Refusal('PRODUCT_NOT_ACTIVE', [...root(at), 'productId']);
    return product;
  });
}

interface LinePlace {
  readonly order: Order;
  readonly lineNo: number;
  readonly product: Product;
  readonly path: readonly string[];
}

/** A new line with the name and the list price of the product as they stand (rules 11.11). */
export function addLine(ctx: Ctx, input: OrderLineInput, { order, lineNo, product, path }: LinePlace): OrderLine {
  const listPrice = product.currency === order.currency ? product.listPrice : null;
  const unitPrice = input.unitPrice ?? listPrice;
  if (unitPrice === null) throw new Refusal('VALUE_REQUIRED', [...path, 'unitPrice']);
  const orderedQuantity = roundHalfUp(input.quantity, 3);
  const discountRate = roundHalfUp(input.discountRate ?? '0', 4);
  const netAmount = lineAmount(orderedQuantity, { unitPrice, discountRate });
  refuseIf(parseMoney(netAmount) === null ? 'VALUE_OUT_OF_RANGE' : null, [...path, 'quantity']);

  return add(ctx, OrderLine, {
    order,
    lineNo,
    product,
    productName: product.name,
    colour: input.colour ?? null,
    deliveryOn: input.deliveryOn ?? null,
    orderedQuantity,
    listPrice,
    unitPrice: roundHalfUp(unitPrice),
    priceSource: listPrice !== null && compare(unitPrice, listPrice) === 0 ? 'LIST_PRICE' : 'TYPED',
    discountRate,
    netAmount,
  });
}

export async function addOrderLine(ctx: Ctx, input: OrderLineAddInput): Promise<OrderLine> {
  const check = new InputCheck();
  checkLine(check, 'line', input.line);
  check.done();
  const book = await openBook(ctx, { id: input.orderId, version: input.version });
  const { order, lines } = book;
  if (!mayUse(ctx.actor, 'order:edit', book)) forbid();
  refuseIf(whyNotAddLine(order), ['input', 'orderId']);
  refuseIf(lines.length >= MOST_LINES ? 'VALUE_OUT_OF_RANGE' : null, ['input', 'line']);
  const path = ['input', 'line'];
  const [product] = await loadProducts(ctx, [input.line], () => path);
  if (!product) return notFound('The product');

  const lineNo = Math.max(0, ...lines.map((line) => line.lineNo)) + 1;
  const line = addLine(ctx, input.line, { order, lineNo, product, path });
  lines.push(line);
  settle(book);
  refuseIf(parseMoney(order.orderedAmount) === null ? 'VALUE_OUT_OF_RANGE' : null, path);
  return line;
}

export async function cancelOrderLine(ctx: Ctx, input: OrderLineCancelInput): Promise<OrderLine> {
  new InputCheck()
    .rule('quantity', parseQuantity(input.quantity) === null ? 'VALUE_OUT_OF_RANGE' : null)
    .text('reason', input.reason, { most: 500 })
    .done();
  const book = await openBook(ctx, { id: await orderIdOf(ctx, OrderLine, input.id) });
  const line = book.lines.find(({ id }) => id === input.id) ?? notFound();
  if (!mayUse(ctx.actor, 'order:cancel', book)) forbid();
  if (line.version !== input.version) throw staleVersion(line, input.version);
  refuseIf(whyNotCancel(factsOf(line), input.quantity), ['input', 'quantity']);

  if (input.reason) ctx.reason = input.reason;
  line.cancelledQuantity = roundHalfUp(plus(line.cancelledQuantity, input.quantity), 3);
  await settleAndFollowUp(ctx, book);
  return line;
}

/** Cancels everything of a line that is still in the house. */
export function cancelOpen(line: OrderLine): void {
  line.cancelledQuantity = roundHalfUp(plus(line.cancelledQuantity, openQuantity(factsOf(line))), 3);
}
