import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { Contact } from '../contacts/contact.entity.ts';
import { CONTACT_FIELDS } from './contact-fields.ts';
import { ContactFieldValue } from './contact-value.entity.ts';

/** Seen with the contact, and each value by whoever may read the field itself (promise S7). */
defineScope(ContactFieldValue, (question) => {
  const open = [...CONTACT_FIELDS].filter(([, right]) => question.can(right)).map(([field]) => `'${field}'`);
  // Asked first, because a condition on contacts binds values of the actor.
  if (open.length === 0) return NOTHING;
  const isOpen = `${question.t}.field in (${open.join(', ')})`;
  if (question.under === Contact) return isOpen;
  const alias = `${question.t}_k`;
  const contact = question.of(Contact, alias);
  if (contact === NOTHING) return NOTHING;
  return `${isOpen} and exists (select 1 from contacts ${alias} where ${alias}.id = ${question.t}.contact_id and ${contact})`;
});
