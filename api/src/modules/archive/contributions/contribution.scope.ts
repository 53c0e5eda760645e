import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { Contribution } from './contribution.entity.ts';

/** The inbox of the owner, for who reads what archives say. A contributor does not see the own one again: its fate would tell whether the customer exists. */
defineScope(Contribution, (question) => {
  if (!question.can('customer:readProfile')) return NOTHING;
  const ofCustomer = withCustomer(question, 'customer');
  return question.can('contribution:sort') ? `${question.t}.customer_id is null or ${ofCustomer}` : ofCustomer;
});
