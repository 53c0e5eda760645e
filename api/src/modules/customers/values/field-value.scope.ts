import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../customers/customer.scope.ts';
import { CustomerFieldValue } from './field-value.entity.ts';
import { rightOfField, TRACKED_FIELDS } from './tracked-fields.ts';

/** A former value is as much of a secret as the field itself (promise S7). */
defineScope(CustomerFieldValue, (question) => {
  const open = TRACKED_FIELDS.filter((field) => question.can(rightOfField(field)));
  if (open.length === 0) return NOTHING;
  const all = withCustomer(question, 'customer');
  if (all === NOTHING || open.length === TRACKED_FIELDS.length) return all;
  return `${question.t}.field in (${open.map((field) => `'${field}'`).join(', ')}) and ${all}`;
});
