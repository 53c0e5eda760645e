import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { Contribution } from './contribution.entity.ts';

/** The inbox of the owner. A contributor does not see the own one again: its fate would tell whether the customer exists. */
defineScope(Contribution, (question) => {
  const ofCustomer = withCustomer(question, 'customer');
  return question.can('contribution:sort') ? `${question.t}.customer_id is null or ${ofCustomer}` : ofCustomer;
});
