import { defineScope, EVERYTHING, NOTHING, type ScopeQuestion } from '../../../kernel/scope.ts';
import { isPresent, withCustomer } from '../../customers/index.ts';
import { Visit } from './visit.entity.ts';

/** Entries by one's own hand about customers that were handed over lately (domain-rules 6.5). */
function authored({ t, me }: ScopeQuestion): string {
  const customer = `${t}_f`;
  return (
    `${t}.recorded_by_id = ${me.employeeId} and ${t}.customer_id = any(${me.formerIds}) and ` +
    `exists (select 1 from customers ${customer} where ${customer}.id = ${t}.customer_id and ${isPresent(customer)})`
  );
}

defineScope(Visit, (question) => {
  const reached = withCustomer(question, 'visit');
  if (reached === EVERYTHING || question.can('visit:readAll') || !question.can('visit:readAuthored')) return reached;
  return reached === NOTHING ? authored(question) : `${reached} or (${authored(question)})`;
});
