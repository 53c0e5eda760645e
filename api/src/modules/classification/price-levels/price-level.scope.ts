import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { PriceLevel } from './price-level.entity.ts';
import { PricePlan } from './price-plan.entity.ts';

/** Figures of the whole company, of no customer. */
function readers({ can }: ScopeQuestion): string {
  return can('priceLevel:read') ? EVERYTHING : NOTHING;
}
defineScope(PricePlan, readers);
defineScope(PriceLevel, readers);
