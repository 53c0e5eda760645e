import type { Ctx } from '../../../kernel/context.ts';
import type { Contact } from '../contacts/contact.entity.ts';
import type { Customer } from '../customers/customer.entity.ts';
import type { FieldChange } from './field-change.rules.ts';

/** Something of an archive that is filled already and that somebody wants otherwise. */
export interface Proposal {
  readonly type: 'Customer' | 'Contact';
  readonly row: Customer | Contact;
  readonly customer: Customer;
  readonly changes: readonly FieldChange[];
  readonly reason: string | null | undefined;
}

interface Consent {
  readonly onProposal: (ctx: Ctx, proposal: Proposal) => Promise<void>;
  readonly onNewCustomer: (ctx: Ctx, customer: Customer) => Promise<void>;
}

let consent: Consent | null = null;

/** Whom changes and new archives are put to is decided by a module above this one (rules 6.2, 6.3). */
export function putToConsent(wanted: Consent): void {
  consent = wanted;
}

function steps(): Consent {
  if (!consent) throw new Error('No module says whose consent a change needs.');
  return consent;
}

/** Asks for consent to what would change filled fields; nothing is asked when nothing would. */
export async function proposeChanges(ctx: Ctx, proposal: Proposal): Promise<void> {
  if (proposal.changes.length > 0) await steps().onProposal(ctx, proposal);
}

export function proposeNewCustomer(ctx: Ctx, customer: Customer): Promise<void> {
  return steps().onNewCustomer(ctx, customer);
}
