import type { Actor } from '../../../kernel/context.ts';

/** Nobody who carries a shop or leads a region, whatever else he may do (rules 18.1). */
export function mayPlan(actor: Actor): boolean {
  return actor.can('spotCheck:plan') && actor.shopIds.length + actor.ledRegionIds.length === 0;
}
