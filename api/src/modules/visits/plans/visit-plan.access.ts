import type { Actor } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { type PlanFacts, whyNotChange } from './visit-plan.rules.ts';

interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** The owning rep plans the own days, and the assistant for the rep (domain-rules 5.4). */
export function mayPlanVisit(actor: Actor, { owner }: OwnedFacts): boolean {
  return actor.can('visitPlan:edit') && owner !== null && actor.repIds.includes(owner.id);
}

interface OfRep {
  readonly rep: { readonly id: string };
}

export function mayChangePlan(actor: Actor, item: OfRep): boolean {
  return actor.can('visitPlan:edit') && actor.repIds.includes(item.rep.id);
}

/** Whether a change would be accepted today. */
export function canChangePlan(actor: Actor, item: OfRep & PlanFacts, today: LocalDate): boolean {
  return mayChangePlan(actor, item) && whyNotChange(item, today) === null;
}
