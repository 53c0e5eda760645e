import { whyNotShip, type LineQuantities } from '../lines/order-line.rules.ts';
import type { OrderState } from '../orders/order.rules.ts';

export const DELIVERY_STATES = ['PLANNED', 'SHIPPED', 'DELIVERED', 'CANCELLED'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** DELIVERED means that the signed receipt is there (rules 11.1, 11.9). */
const NEXT_STATES: Record<DeliveryState, readonly DeliveryState[]> = {
  PLANNED: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
};

export function whyNotMove(from: DeliveryState, to: DeliveryState): 'DELIVERY_STATE_NOT_NEXT' | null {
  return NEXT_STATES[from].includes(to) ? null : 'DELIVERY_STATE_NOT_NEXT';
}

/** What the company calls a dispatch note. */
export function deliveryNumber(serial: string, year: string): string {
  return `DN-${year}-${serial.padStart(6, '0')}`;
}

const DISPATCHABLE: ReadonlySet<OrderState> = new Set(['ACKNOWLEDGED', 'IN_PRODUCTION', 'READY', 'PARTLY_SHIPPED']);

/** Goods leave for an order that was answered and is not held back (rules 11.1, 11.2). */
export function whyNotDispatch(order: {
  readonly state: OrderState;
  readonly isOnHold: boolean;
}): 'ORDER_ON_HOLD' | 'ORDER_NOT_ACKNOWLEDGED' | 'ORDER_CLOSED' | null {
  if (order.state === 'RECEIVED' || order.state === 'CHECKED') return 'ORDER_NOT_ACKNOWLEDGED';
  if (!DISPATCHABLE.has(order.state)) return 'ORDER_CLOSED';
  return order.isOnHold ? 'ORDER_ON_HOLD' : null;
}

export interface DispatchedLine {
  readonly orderLineId: string;
  readonly quantity: string;
}

type DispatchRefusal =
  | 'DELIVERY_WITHOUT_LINES'
  | 'DELIVERY_LINE_REPEATED'
  | 'DELIVERY_LINE_OF_OTHER_ORDER'
  | 'DELIVERY_QUANTITY_TOO_HIGH'
  | 'QUANTITY_NOT_POSITIVE';

export interface DispatchProblem {
  readonly code: DispatchRefusal;
  /** Which line of the note it is about; null when it is about the note. */
  readonly at: number | null;
}

/** Every delivery has an order: each line of the note names a line of this order, once, and no more than is open (rules 11.1, 11.12). */
export function findDispatchProblem(
  note: readonly DispatchedLine[],
  orderLines: ReadonlyMap<string, LineQuantities>,
): DispatchProblem | null {
  if (note.length === 0) return { code: 'DELIVERY_WITHOUT_LINES', at: null };
  const seen = new Set<string>();
  for (const [at, { orderLineId, quantity }] of note.entries()) {
    if (seen.has(orderLineId)) return { code: 'DELIVERY_LINE_REPEATED', at };
    seen.add(orderLineId);
    const line = orderLines.get(orderLineId);
    const code = line ? whyNotShip(line, quantity) : 'DELIVERY_LINE_OF_OTHER_ORDER';
    if (code) return { code, at };
  }
  return null;
}

/** Goods do not leave tomorrow, and not before the order came in. */
export function whyNotShippedAt(
  shippedAt: Date,
  times: { readonly receivedAt: Date; readonly now: Date },
): 'DELIVERY_IN_FUTURE' | 'DELIVERY_BEFORE_ORDER' | null {
  if (shippedAt.getTime() > times.now.getTime()) return 'DELIVERY_IN_FUTURE';
  return shippedAt.getTime() < times.receivedAt.getTime() ? 'DELIVERY_BEFORE_ORDER' : null;
}

/** The signed receipt comes after the goods left (rules 11.9). */
export function whyNotSign(
  delivery: { readonly state: DeliveryState; readonly shippedAt: Date | null },
  times: { readonly deliveredAt: Date; readonly now: Date },
): 'DELIVERY_STATE_NOT_NEXT' | 'DELIVERY_IN_FUTURE' | 'DELIVERY_BEFORE_SHIPMENT' | null {
  if (delivery.shippedAt === null || whyNotMove(delivery.state, 'DELIVERED')) return 'DELIVERY_STATE_NOT_NEXT';
  if (times.deliveredAt.getTime() > times.now.getTime()) return 'DELIVERY_IN_FUTURE';
  return times.deliveredAt.getTime() < delivery.shippedAt.getTime() ? 'DELIVERY_BEFORE_SHIPMENT' : null;
}
