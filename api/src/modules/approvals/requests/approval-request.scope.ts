import { defineScope, type ScopeQuestion } from '../../../kernel/scope.ts';
import { ApprovalRequest } from './approval-request.entity.ts';

/** Also of customers in the bin: what was asked about them is kept. */
function ofOwnCustomers({ can, t, me }: ScopeQuestion): string | null {
  if (!can('customer:readOwn') && !can('customer:readAssigned')) return null;
  return `exists (select 1 from customers ${t}_c where ${t}_c.id = ${t}.customer_id and ${t}_c.owner_id = any(${me.repIds}))`;
}

/** Own ones, as long as one may see the customer that they are about. */
function own({ can, t, me }: ScopeQuestion): string {
  const reach = can('customer:readAll') ? '' : ` and ${t}.customer_id is null`;
  return `${t}.requester_id = ${me.accountId}${reach}`;
}

function toDecide({ can, t, me }: ScopeQuestion): string | null {
  if (can('request:decideTop')) return 'true';
  if (can('request:decideSales')) return `${t}.level <> 'GENERAL_MANAGER'`;
  return can('request:decideTeam') ? `${t}.level = 'LEADER' and ${t}.decider_id = ${me.employeeId}` : null;
}

/** The own ones, those about own customers, and those that one may decide. */
defineScope(ApprovalRequest, (question) => {
  const deciding = toDecide(question);
  if (deciding === 'true') return deciding;
  const conditions = [own(question), ofOwnCustomers(question), deciding];
  return conditions.flatMap((condition) => (condition ? `(${condition})` : [])).join(' or ');
});
