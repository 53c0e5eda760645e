import type { Actor } from '../../../kernel/context.ts';

interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** The owning rep plans the own days, and the assistant for the rep (domain-rules 5.4). */
export function mayPlanVisit(actor: Actor, { owner }: OwnedFacts): boolean {
  return actor.can('visitPlan:edit') && owner !== null && actor.repIds.includes(owner.id);
}

export function mayChangePlan(actor: Actor, item: { readonly rep: { readonly id: string } }): boolean {
  return actor.can('visitPlan:edit') && actor.repIds.includes(item.rep.id);
}
