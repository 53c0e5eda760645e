import type { DeadlineClock } from '../../../kernel/deadline.ts';
import { add, compare, isPositive, roundHalfUp, subtract, sum, type Decimal } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import {
  lineAmount,
  lineNetAmount,
  openQuantity,
  sumNetQuantity,
  wantedQuantity,
  type LinePrice,
  type LineQuantities,
} from '../lines/order-line.rules.ts';

export const ORDER_KINDS = ['ORDER', 'SAMPLE', 'SPARE_PART'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const ORDER_CHANNELS = ['FAX', 'QQ', 'EMAIL', 'PHONE', 'WECHAT', 'IN_PERSON', 'OTHER'] as const;
export type OrderChannel = (typeof ORDER_CHANNELS)[number];

export const TRADE_MODES = ['DOMESTIC', 'BONDED_EXPORT'] as const;
export type TradeMode = (typeof TRADE_MODES)[number];

/** What a person did last; everything after READY follows from the quantities and amounts (rules 11.12). */
export const ORDER_STEPS = [
  'RECEIVED',
  'CHECKED',
  'ACKNOWLEDGED',
  'IN_PRODUCTION',
  'READY',
  'REJECTED',
  'CANCELLED',
] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

export const ORDER_STATES = [...ORDER_STEPS, 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const REPLY_KINDS = ['CONFIRMED', 'NEEDS_INFO', 'REJECTED'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface OrderProgress {
  readonly lastStep: OrderStep;
  readonly lines: readonly LineQuantities[];
  /** Notes that left the warehouse and have no signed receipt yet. */
  readonly unsignedDeliveries: number;
  readonly dueAmount: string;
}

/** The state is read off the quantities, the amounts and the last step, never typed (rules 11.1, 11.12). */
export function orderState(order: OrderProgress): OrderState {
  if (order.lastStep === 'REJECTED' || order.lastStep === 'CANCELLED') return order.lastStep;
  const nothingShipped = !order.lines.some((line) => isPositive(line.shipped));
  if (nothingShipped) return isWholeCancelled(order.lines) ? 'CANCELLED' : order.lastStep;
  if (order.lines.some((line) => isPositive(openQuantity(line)))) return 'PARTLY_SHIPPED';
  if (order.unsignedDeliveries > 0) return 'SHIPPED';
  return isPositive(order.dueAmount) ? 'DELIVERED' : 'COMPLETED';
}

/** Cancelling line by line ends where cancelling the order ends. */
function isWholeCancelled(lines: readonly LineQuantities[]): boolean {
  return lines.length > 0 && !lines.some((line) => isPositive(wantedQuantity(line)));
}

/** An answer may come without a step CHECKED before it: whoever answers has checked (rules 11.1, 11.2). */
const NEXT_STEPS: Record<OrderStep, readonly OrderStep[]> = {
  RECEIVED: ['CHECKED', 'ACKNOWLEDGED', 'REJECTED', 'CANCELLED'],
  CHECKED: ['ACKNOWLEDGED', 'REJECTED', 'CANCELLED'],
  ACKNOWLEDGED: ['IN_PRODUCTION', 'READY', 'CANCELLED'],
  IN_PRODUCTION: ['READY', 'CANCELLED'],
  READY: ['CANCELLED'],
  REJECTED: [],
  CANCELLED: [],
};

/** Steps go forward only, and end with the first goods that leave (rules 11.1). */
export function whyNotStep(
  order: Pick<OrderProgress, 'lastStep' | 'lines'>,
  step: OrderStep,
): 'ORDER_STATE_NOT_NEXT' | 'ORDER_ALREADY_SHIPPED' | null {
  if (order.lines.some((line) => isPositive(line.shipped))) return 'ORDER_ALREADY_SHIPPED';
  return NEXT_STEPS[order.lastStep].includes(step) ? null : 'ORDER_STATE_NOT_NEXT';
}

/** What the company calls an order; the serial never starts again, the year is there for people. */
export function orderNumber(serial: string, year: string): string {
  return `SO-${year}-${serial.padStart(6, '0')}`;
}

/** The step that a recorded reply makes; a question back to the customer makes none (rules 11.2). */
export function stepAfterReply(reply: ReplyKind): OrderStep | null {
  const steps = { CONFIRMED: 'ACKNOWLEDGED', NEEDS_INFO: null, REJECTED: 'REJECTED' } as const;
  return steps[reply];
}

/** Until when the order must be answered: 24 hours after it came in, by the clock of `order.ack` (rules 11.2). */
export function ackDueAt(receivedAt: Date, hours: number, clock: DeadlineClock): Date {
  return clock(receivedAt, hours * 60);
}

/** The time of receipt may be typed, but not later than the entry (rules 11.3). */
export function whyNotReceivedAt(receivedAt: Date, enteredAt: Date): 'ORDER_RECEIVED_AFTER_ENTRY' | null {
  return receivedAt.getTime() > enteredAt.getTime() ? 'ORDER_RECEIVED_AFTER_ENTRY' : null;
}

/** Entered on another business date than received: flagged LATE_ENTRY (rules 11.3). */
export function isLateEntry(order: { receivedAt: Date; enteredAt: Date }, zone: string): boolean {
  return businessDate(order.enteredAt, zone) !== businessDate(order.receivedAt, zone);
}

export interface OrderAmounts {
  readonly orderedAmount: Decimal;
  readonly netAmount: Decimal;
  readonly paidAmount: Decimal;
  readonly refundedAmount: Decimal;
  readonly dueAmount: Decimal;
}

export interface AmountFacts {
  readonly lines: readonly (LineQuantities & LinePrice)[];
  readonly receipts: readonly string[];
  readonly refunds: readonly string[];
  readonly freight: string | null;
}

/** Where nothing is wanted any more, nothing is carried either. */
function freightDue({ lines, freight }: Pick<AmountFacts, 'lines' | 'freight'>): string {
  return freight === null || isWholeCancelled(lines) ? '0' : freight;
}

/** Goods amounts leave out freight (rules 1.8); what is due includes it, and is negative when we owe the customer. */
export function orderAmounts(facts: AmountFacts): OrderAmounts {
  const netAmount = sum(facts.lines.map(lineNetAmount));
  const paidAmount = sum(facts.receipts);
  const refundedAmount = sum(facts.refunds);
  const kept = subtract(paidAmount, refundedAmount);
  return {
    orderedAmount: roundHalfUp(sum(facts.lines.map((line) => lineAmount(line.ordered, line)))),
    netAmount: roundHalfUp(netAmount),
    paidAmount: roundHalfUp(paidAmount),
    refundedAmount: roundHalfUp(refundedAmount),
    dueAmount: roundHalfUp(subtract(add(netAmount, freightDue(facts)), kept)),
  };
}

export interface CountedOrderFacts {
  readonly kind: OrderKind;
  readonly ackAt: Date | null;
  readonly state: OrderState;
  readonly lines: readonly LineQuantities[];
  readonly netAmount: string;
}

/** What counts in every figure about orders (rules 1.8). */
export function isCountedOrder(order: CountedOrderFacts): boolean {
  if (order.kind !== 'ORDER' || order.ackAt === null) return false;
  if (order.state === 'REJECTED' || order.state === 'CANCELLED') return false;
  return isPositive(sumNetQuantity(order.lines)) && compare(order.netAmount, '0') > 0;
}
