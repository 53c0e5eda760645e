import type { Actor } from '../../../kernel/context.ts';

export { averageScore } from './inspection.rules.ts';

interface Place {
  readonly id: string;
  readonly region: { readonly id: string } | null;
}

/** Who leads the region of the shop today (rules 18.4). */
export function mayInspect({ can, ledRegionIds }: Pick<Actor, 'can' | 'ledRegionIds'>, { region }: Place): boolean {
  return can('inspection:record') && region !== null && ledRegionIds.includes(region.id);
}

/** Nobody judges the own shop. */
export function whyNotInspect({ shopIds }: Pick<Actor, 'shopIds'>, { id }: Place): 'INSPECTION_OF_OWN_SHOP' | null {
  return shopIds.includes(id) ? 'INSPECTION_OF_OWN_SHOP' : null;
}
