import type { Actor } from '../../../kernel/context.ts';

interface Place {
  readonly id: string;
  readonly region: { readonly id: string } | null;
}

/** Who carries the shop, looks after its region, or sees all attendance (rules 17, 18.4). */
export function maySeePresence(actor: Actor, { id, region }: Place): boolean {
  const { shopIds, ledRegionIds } = actor;
  if (actor.can('attendance:readAll')) return true;
  if (actor.can('attendance:readShop') && shopIds.includes(id)) return true;
  return actor.can('attendance:readRegion') && region !== null && ledRegionIds.includes(region.id);
}
