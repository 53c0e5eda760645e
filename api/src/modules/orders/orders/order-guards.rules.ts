import type { OrderState } from './order.rules.ts';

/** Nothing left the warehouse yet. */
const UNSHIPPED: ReadonlySet<OrderState> = new Set(['RECEIVED', 'CHECKED', 'ACKNOWLEDGED', 'IN_PRODUCTION', 'READY']);

const GIVEN_UP: ReadonlySet<OrderState> = new Set(['REJECTED', 'CANCELLED']);

interface StateFacts {
  readonly state: OrderState;
}

/** What was agreed on paper changes only as long as no goods went out under it. */
export function whyNotEdit({ state }: StateFacts): 'ORDER_CLOSED' | 'ORDER_ALREADY_SHIPPED' | null {
  if (GIVEN_UP.has(state)) return 'ORDER_CLOSED';
  return UNSHIPPED.has(state) ? null : 'ORDER_ALREADY_SHIPPED';
}

/** A confirmed order grows by an amendment, not by typing (rules 11.13). */
export function whyNotAddLine({ state }: StateFacts): 'ORDER_ALREADY_ACKNOWLEDGED' | ReturnType<typeof whyNotEdit> {
  if (state === 'RECEIVED' || state === 'CHECKED') return null;
  return whyNotEdit({ state }) ?? 'ORDER_ALREADY_ACKNOWLEDGED';
}

/** An order is answered once with yes or no (rules 11.2). */
export function whyNotReply({ state }: StateFacts): 'ORDER_STATE_NOT_NEXT' | null {
  return state === 'RECEIVED' || state === 'CHECKED' ? null : 'ORDER_STATE_NOT_NEXT';
}

/** Steps in the house end where the goods are ready (rules 11.1). */
export function whyNotProgress({ state }: StateFacts): 'ORDER_STATE_NOT_NEXT' | ReturnType<typeof whyNotEdit> {
  return state === 'READY' ? 'ORDER_STATE_NOT_NEXT' : whyNotEdit({ state });
}

/** What is open can be cancelled, also when other goods of the order are gone already. */
export function whyNotCancelOrder({ state }: StateFacts): 'ORDER_CLOSED' | 'ORDER_ALREADY_SHIPPED' | null {
  return state === 'PARTLY_SHIPPED' ? null : whyNotEdit({ state });
}

/** The hold stops dispatch; where nothing is left to dispatch there is nothing to hold (rules 11.1). */
export function whyNotHold(
  order: StateFacts & { readonly isOnHold: boolean },
): 'ORDER_ON_HOLD' | 'ORDER_CLOSED' | null {
  if (order.isOnHold) return 'ORDER_ON_HOLD';
  return whyNotCancelOrder(order) ? 'ORDER_CLOSED' : null;
}

export function whyNotRelease(order: { readonly isOnHold: boolean }): 'ORDER_NOT_ON_HOLD' | null {
  return order.isOnHold ? null : 'ORDER_NOT_ON_HOLD';
}
