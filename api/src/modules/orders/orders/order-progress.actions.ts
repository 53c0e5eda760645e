import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf, type RefusalCode } from '../../../kernel/refusal.ts';
import { cancelOpen } from '../lines/order-line.actions.ts';
import { actingEmployee, factsOf, openBook, settle, type OrderBook } from './order-book.actions.ts';
import { whyNotCancelOrder, whyNotHold, whyNotProgress, whyNotRelease, whyNotReply } from './order-guards.rules.ts';
import { mayUse, type OrderRight } from './order.access.ts';
import type { Order } from './order.entity.ts';
import { stepAfterReply, whyNotStep, type OrderStep } from './order.rules.ts';
import type {
  OrderCancelInput,
  OrderHoldInput,
  OrderProgressInput,
  OrderReasonInput,
  OrderReleaseInput,
  OrderReplyInput,
} from './order.types.ts';

/** Steps that are reported as such; the others come with a reply or a cancelling. */
const REPORTED: ReadonlySet<OrderStep> = new Set(['CHECKED', 'IN_PRODUCTION', 'READY']);

export async function replyToOrder(ctx: Ctx, input: OrderReplyInput): Promise<Order> {
  new InputCheck().text('text', input.text, { most: 2000, required: true }).done();
  const book = await openFor(ctx, input, 'order:reply');
  const { order } = book;
  refuseIf(whyNotReply(order), ['input', 'reply']);

  order.replyKind = input.reply;
  order.repliedAt = ctx.now;
  order.repliedVia = input.via;
  order.repliedText = input.text.trim();
  order.repliedBy = actingEmployee(ctx);
  if (input.reply === 'CONFIRMED') order.ackAt ??= ctx.now;
  if (input.reply === 'REJECTED') giveUp(book, order.repliedText);
  order.step = stepAfterReply(input.reply) ?? order.step;
  settle(book);
  return order;
}

export async function reportProgress(ctx: Ctx, input: OrderProgressInput): Promise<Order> {
  new InputCheck().rule('step', REPORTED.has(input.step) ? null : 'VALUE_OUT_OF_RANGE').done();
  const book = await openFor(ctx, input, 'order:progress');
  const { order, lines } = book;
  refuseIf(whyNotProgress(order), ['input', 'step']);
  refuseIf(whyNotStep({ lastStep: order.step, lines: lines.map(factsOf) }, input.step), ['input', 'step']);

  order.step = input.step;
  settle(book);
  return order;
}

export async function holdOrder(ctx: Ctx, input: OrderHoldInput): Promise<Order> {
  const { order } = await openForReason(ctx, input, { right: 'order:hold', whyNot: whyNotHold });
  order.isOnHold = true;
  order.holdReason = input.reason.trim();
  return order;
}

export async function releaseOrder(ctx: Ctx, input: OrderReleaseInput): Promise<Order> {
  const { order } = await openForReason(ctx, input, { right: 'order:release', whyNot: whyNotRelease });
  order.isOnHold = false;
  order.holdReason = null;
  return order;
}

/** Goods that left stay sold; only what is open is given up. */
export async function cancelOrder(ctx: Ctx, input: OrderCancelInput): Promise<Order> {
  const book = await openForReason(ctx, input, { right: 'order:cancel', whyNot: whyNotCancelOrder });
  const { order } = book;
  if (order.state !== 'PARTLY_SHIPPED') order.step = 'CANCELLED';
  giveUp(book, input.reason.trim());
  settle(book);
  return order;
}

function giveUp({ order, lines }: OrderBook, reason: string): void {
  order.closeReason = reason;
  for (const line of lines) cancelOpen(line);
}

async function openFor(ctx: Ctx, input: { id: string; version: number }, right: OrderRight): Promise<OrderBook> {
  const book = await openBook(ctx, input);
  if (!mayUse(ctx.actor, right, book)) forbid();
  return book;
}

interface Gate {
  readonly right: OrderRight;
  readonly whyNot: (order: Order) => RefusalCode | null;
}

async function openForReason(ctx: Ctx, input: OrderReasonInput, { right, whyNot }: Gate): Promise<OrderBook> {
  new InputCheck().text('reason', input.reason, { most: 500, required: true }).done();
  const book = await openFor(ctx, input, right);
  refuseIf(whyNot(book.order), ['input', 'id']);
  ctx.reason = input.reason.trim();
  return book;
}
