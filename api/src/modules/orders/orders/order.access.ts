import type { Actor } from '../../../kernel/context.ts';

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

/** A figure over the orders of a customer is given by whoever sees all of them, never silently smaller (rules 6.5). */
export function maySumOrders(actor: Actor, { ownerId }: OwnedOrder): boolean {
  if (actor.can('order:readAll')) return true;
  const isLimited = actor.can('order:readOwn') || actor.can('order:readAssigned');
  return isLimited && ownerId !== null && actor.repIds.includes(ownerId);
}
