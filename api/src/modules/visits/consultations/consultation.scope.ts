import { defineScope } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { Consultation } from './consultation.entity.ts';

/** Everybody sees what he looked up himself; what others did, only who watches over it. */
defineScope(Consultation, (question) => {
  const seen = withCustomer(question, 'customer');
  return question.can('consultation:read') ? seen : `${question.t}.employee_id = ${question.me.employeeId} and ${seen}`;
});
