import type { Actor } from '../../../kernel/context.ts';
import { type SignedFacts, whyNotConfirm } from './completeness.rules.ts';

/** The supervisor confirms what was signed, once (rules 3.4). */
export function mayConfirmData(actor: Actor, customer: Pick<SignedFacts, 'signedOn' | 'dataConfirmedAt'>): boolean {
  return actor.can('customer:confirmData') && whyNotConfirm(customer) === null;
}
