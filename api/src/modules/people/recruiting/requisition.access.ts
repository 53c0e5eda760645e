import type { Actor } from '../../../kernel/context.ts';

interface Place {
  readonly id: string;
  readonly region: { readonly id: string } | null;
}

/** Shops ask over who carries them or leads their region; departments over whoever may ask at all (rules 20.2). */
export function mayAskFor(
  { can, shopIds, ledRegionIds }: Pick<Actor, 'can' | 'shopIds' | 'ledRegionIds'>,
  shop: Place | null,
): boolean {
  if (can('requisition:manage')) return true;
  if (!can('requisition:create')) return false;
  // Who sees the requisitions of everybody speaks for the company.
  if (can('requisition:readAll')) return true;
  const isOfShops = shopIds.length + ledRegionIds.length > 0;
  if (shop === null) return !isOfShops;
  return shopIds.includes(shop.id) || (shop.region !== null && ledRegionIds.includes(shop.region.id));
}

export function mayChangeRequisition(
  { can, employeeId }: Pick<Actor, 'can' | 'employeeId'>,
  { requestedBy }: { readonly requestedBy: { readonly id: string } | null },
): boolean {
  if (can('requisition:manage')) return true;
  return can('requisition:create') && requestedBy !== null && requestedBy.id === employeeId;
}

/** Whoever hires makes an employee and a posting. */
export function mayHire({ can }: Pick<Actor, 'can'>): boolean {
  return can('employee:manage') && can('posting:manage');
}
