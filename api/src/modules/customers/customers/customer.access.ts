import type { Actor } from '../../../kernel/context.ts';

export interface OwnedFacts {
  readonly owner: { readonly id: string } | null;
}

/** Reps and the assistants assigned to them act on their own customers, who sees all acts on all (domain-rules 6.5). */
export function isInReach(actor: Actor, { owner }: OwnedFacts): boolean {
  return actor.can('customer:readAll') || (owner !== null && actor.repIds.includes(owner.id));
}

/** Fills blank fields, and asks for consent to change the others (domain-rules 6.2, 6.3). */
export function mayEdit(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('customer:fill') && isInReach(actor, customer);
}

export function mayHandOver(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('customer:handOver') && isInReach(actor, customer);
}

/** Whom a new customer may be given to: the own reps, and by who hands customers over, anybody or nobody. */
export function mayGiveTo(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('customer:handOver') || (customer.owner !== null && actor.repIds.includes(customer.owner.id));
}

/** Whether somebody reads on in the archive, beyond the name, terms and orders that goods and money need (rules 6.5). */
export function readsArchive(actor: Pick<Actor, 'can'>): boolean {
  return actor.can('customer:readProfile') || actor.can('customer:readTrade');
}
