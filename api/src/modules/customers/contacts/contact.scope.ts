import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { withCustomer } from '../customers/customer.scope.ts';
import { Contact } from './contact.entity.ts';

/** What lies in the bin exists for nobody here (domain-rules 6.4). */
function present(question: ScopeQuestion): string {
  const visible = withCustomer(question, 'customer');
  if (visible === NOTHING) return NOTHING;
  const isKept = `${question.t}.deleted_at is null`;
  return visible === EVERYTHING ? isKept : `${isKept} and ${visible}`;
}

defineScope(Contact, (question) => (question.can('contact:read') ? present(question) : NOTHING));
