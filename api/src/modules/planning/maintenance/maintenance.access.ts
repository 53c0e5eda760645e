import type { Actor } from '../../../kernel/context.ts';
import { isInReach } from '../../customers/index.ts';

interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** Reps and their assistants write the plans of their customers, the department those of all. */
export function mayEditPlan(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('maintenance:edit') && isInReach(actor, customer);
}
