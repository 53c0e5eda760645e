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

type Deciding = Pick<ScopeQuestion, 'can' | 't'> & { readonly me: Pick<ScopeQuestion['me'], 'employeeId'> };

/** What one may decide by level and person, the own ones among it; null for nothing (rules 2). */
export function toDecide({ can, t, me }: Deciding): string | null {
  if (can('request:decideTop')) return 'true';
  const ways: string[] = [];
  if (can('request:decideSales')) ways.push(`${t}.level in ('LEADER', 'SALES_MANAGER')`);
  else if (can('request:decideTeam')) ways.push(`${t}.level = 'LEADER' and ${t}.decider_id = ${me.employeeId}`);
  if (can('attendance:hr')) ways.push(`${t}.level in ('LINE', 'HUMAN_RESOURCES')`);
  else if (can('attendance:decide')) ways.push(`${t}.level = 'LINE' and ${t}.decider_id = ${me.employeeId}`);
  return ways.map((way) => `(${way})`).join(' or ') || null;
}

/** The own ones, those about own customers, and those that one may decide. */
defineScope(ApprovalRequest, (question) => {
  const deciding = toDecide(question);
  if (deciding === 'true') return deciding;
  const conditions = [own(question), ofOwnCustomers(question), deciding];
  return conditions.flatMap((condition) => (condition ? `(${condition})` : [])).join(' or ');
});
