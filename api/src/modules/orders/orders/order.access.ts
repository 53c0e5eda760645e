import type { Actor } from '../../../kernel/context.ts';
import { isPositive } from '../../../kernel/money.ts';
import { whyNotDispatch, whyNotMove, type DeliveryState } from '../deliveries/delivery.rules.ts';
import { refundableAmount, type PaidOrder } from '../payments/payment.rules.ts';
import {
  whyNotCancelOrder,
  whyNotEdit,
  whyNotHold,
  whyNotProgress,
  whyNotRelease,
  whyNotReply,
} from './order-guards.rules.ts';
import type { OrderState } from './order.rules.ts';

export type OrderRight =
  | 'order:create'
  | 'order:edit'
  | 'order:reply'
  | 'order:progress'
  | 'order:cancel'
  | 'order:hold'
  | 'order:release'
  | 'delivery:create'
  | 'delivery:sign'
  | 'payment:record'
  | 'payment:refund';

/** Whose customer it is now; nobody's when public. */
export interface OwnedOrder {
  readonly ownerId: string | null;
}

/** Rights on orders reach the own customers, and for assistants those of the assigned reps; `editAny` reaches all (rules 2). */
export function mayUse(actor: Actor, right: OrderRight, { ownerId }: OwnedOrder): boolean {
  if (!actor.can(right)) return false;
  return actor.can('order:editAny') || (ownerId !== null && actor.repIds.includes(ownerId));
}

interface ReachedOrder extends OwnedOrder {
  readonly state: OrderState;
  readonly isOnHold: boolean;
}

/** What a button offers: the right for it, and the rule that has the last word when it is pressed. */
const OFFERS = {
  edit: { right: 'order:edit', whyNot: whyNotEdit },
  reply: { right: 'order:reply', whyNot: whyNotReply },
  progress: { right: 'order:progress', whyNot: whyNotProgress },
  hold: { right: 'order:hold', whyNot: whyNotHold },
  release: { right: 'order:release', whyNot: whyNotRelease },
  cancel: { right: 'order:cancel', whyNot: whyNotCancelOrder },
  ship: { right: 'delivery:create', whyNot: whyNotDispatch },
} as const satisfies Record<string, { right: OrderRight; whyNot: (order: ReachedOrder) => string | null }>;

export type OrderOffer = keyof typeof OFFERS;

/** Whether the actor may do it to this order as it stands now. */
export function mayNow(actor: Actor, offer: OrderOffer, order: ReachedOrder): boolean {
  const { right, whyNot } = OFFERS[offer];
  return mayUse(actor, right, order) && whyNot(order) === null;
}

export function maySignNow(actor: Actor, delivery: OwnedOrder & { readonly state: DeliveryState }): boolean {
  return mayUse(actor, 'delivery:sign', delivery) && whyNotMove(delivery.state, 'DELIVERED') === null;
}

export function mayCancelLineNow(actor: Actor, line: OwnedOrder & { readonly openQuantity: string }): boolean {
  return mayUse(actor, 'order:cancel', line) && isPositive(line.openQuantity);
}

export function mayRefundNow(actor: Actor, order: OwnedOrder & Omit<PaidOrder, 'currency'>): boolean {
  return mayUse(actor, 'payment:refund', order) && isPositive(refundableAmount(order));
}

/** A figure over the orders of a customer is given by whoever sees all of them, never silently smaller (rules 6.5). */
export function maySumOrders(actor: Actor, { ownerId }: OwnedOrder): boolean {
  if (actor.can('order:readAll')) return true;
  const isLimited = actor.can('order:readOwn') || actor.can('order:readAssigned');
  return isLimited && ownerId !== null && actor.repIds.includes(ownerId);
}
