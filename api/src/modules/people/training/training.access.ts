import type { Actor } from '../../../kernel/context.ts';

interface About {
  readonly employee: { readonly id: string; readonly shop: { readonly id: string } | null } | null;
  readonly shop: { readonly id: string } | null;
}

/** Of oneself or in general; managers of the people and shops that they carry; HR of everybody (rules 20.3). */
export function mayRaise(
  { can, employeeId, shopIds }: Pick<Actor, 'can' | 'employeeId' | 'shopIds'>,
  { employee, shop }: About,
): boolean {
  if (can('training:manage')) return true;
  if (!can('training:raise')) return false;
  const carries = (place: { readonly id: string } | null): boolean => place !== null && shopIds.includes(place.id);
  const isOfPerson = employee === null || employee.id === employeeId || carries(employee.shop);
  return isOfPerson && (shop === null || carries(shop));
}

export function mayEditNeed(
  { can, employeeId }: Pick<Actor, 'can' | 'employeeId'>,
  { raisedBy }: { raisedBy: { id: string } | null },
): boolean {
  if (can('training:manage')) return true;
  return can('training:raise') && raisedBy !== null && raisedBy.id === employeeId;
}
