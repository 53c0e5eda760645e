import type { Actor } from '../../../kernel/context.ts';
import { isInReach, type OwnedFacts } from '../customers/customer.access.ts';

/** A grant opens an archive for reading alone (domain-rules 6.5). */
export function mayAddContact(actor: Actor, customer: OwnedFacts): boolean {
  return actor.can('contact:create') && isInReach(actor, customer);
}

interface ContactFacts {
  readonly customer: { readonly id: string };
}

/** A contact is seen with its customer only, so whoever sees it without a grant needs nothing but the right. */
function isOpened({ grants }: Actor, { customer }: ContactFacts): boolean {
  return grants?.has(customer.id) ?? false;
}

export function mayEditContact(actor: Actor, contact: ContactFacts): boolean {
  return actor.can('contact:create') && !isOpened(actor, contact);
}

export function mayRemoveContact(actor: Actor, contact: ContactFacts): boolean {
  return actor.can('contact:remove') && !isOpened(actor, contact);
}
