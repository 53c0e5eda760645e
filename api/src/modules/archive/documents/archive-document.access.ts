import type { Actor } from '../../../kernel/context.ts';

interface Person {
  readonly id: string;
}

interface CheckedFacts {
  readonly customer: { readonly owner: Person | null };
}

type Handled = { readonly handler: Person };

/** Who deals with a document signs for it, and nobody signs for another. */
export function mayHandle(actor: Actor, { handler }: Handled): boolean {
  return actor.can('document:handle') && handler.id === actor.employeeId;
}

/** The rep of the customer checks for truth; where nobody owns the customer, somebody who sees all of the archive (rules 6.2). */
export function mayCheck(actor: Actor, { customer }: CheckedFacts): boolean {
  if (!actor.can('document:check')) return false;
  return customer.owner === null ? actor.can('archive:readAll') : customer.owner.id === actor.employeeId;
}
