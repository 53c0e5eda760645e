import type { Actor } from '../../../kernel/context.ts';

/** Store managers for the shops they carry, HR for all of them and for what all shops share (rules 17.1). */
export function mayRoster(actor: Pick<Actor, 'can' | 'shopIds'>, shop: { readonly id: string } | null): boolean {
  if (!actor.can('roster:edit')) return false;
  return actor.can('attendance:readAll') || (shop !== null && actor.shopIds.includes(shop.id));
}
