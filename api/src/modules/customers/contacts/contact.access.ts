import type { Actor } from '../../../kernel/context.ts';

/** A contact is seen with its customer only, so whoever sees it needs nothing but the right. */
export function mayEditContact(actor: Actor): boolean {
  return actor.can('contact:create');
}

export function mayRemoveContact(actor: Actor): boolean {
  return actor.can('contact:remove');
}
