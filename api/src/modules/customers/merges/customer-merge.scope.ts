import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { Customer } from '../customers/customer.entity.ts';
import { CustomerMerge } from './customer-merge.entity.ts';
import { MergedRow } from './merged-row.entity.ts';

/** Seen with the customer that stays. */
defineScope(CustomerMerge, (question) => {
  const alias = `${question.t}_w`;
  const visible = question.of(Customer, alias);
  if (visible === NOTHING) return NOTHING;
  return `exists (select 1 from customers ${alias} where ${alias}.id = ${question.t}.winner_id and ${visible})`;
});

defineScope(MergedRow, () => NOTHING);
