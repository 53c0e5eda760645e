import type { Actor } from '../../../kernel/context.ts';

/** Nobody who carries a shop or leads a region, whatever else he may do (rules 18.1). */
export function mayPlan({ can, shopIds, ledRegionIds }: Actor): boolean {
  return can('spotCheck:plan') && shopIds.length + ledRegionIds.length === 0;
}
