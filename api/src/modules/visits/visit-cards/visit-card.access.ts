import type { Actor } from '../../../kernel/context.ts';
import { isInReach } from '../../customers/index.ts';

interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** A card is carried by the owning rep, so a public customer has none (domain-rules 5.1). */
export function mayIssueCard(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('visitCard:issue') && customer.owner !== null && isInReach(actor, customer);
}

/** The owning rep, or the assistant for the rep; a call by anybody else takes no slot (domain-rules 5.1). */
export function mayRecordVisit(actor: Actor, { owner }: OwnedFacts): boolean {
  return actor.can('visit:record') && owner !== null && actor.repIds.includes(owner.id);
}
