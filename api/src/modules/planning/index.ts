import './agents/agent.scope.ts';
import './budgets/budget.scope.ts';
import './events/sales-event.approvals.ts';
import './events/sales-event.scope.ts';
import './expenses/expense.approvals.ts';
import './expenses/expense.scope.ts';
import './plans/sales-plan.approvals.ts';
import './plans/sales-plan.scope.ts';
import './rewards/reward-proposal.approvals.ts';
import './rewards/reward-proposal.scope.ts';
import { AgentEvaluation } from './agents/agent-evaluation.entity.ts';
import { AgentRating } from './agents/agent-rating.entity.ts';
import { AgentResolver, CustomerAgentResolver } from './agents/agent.resolver.ts';
import { MarketBreach } from './agents/market-breach.entity.ts';
import { BudgetResolver } from './budgets/budget.resolver.ts';
import { ExpenseStandard } from './budgets/expense-standard.entity.ts';
import { SalesBudget } from './budgets/sales-budget.entity.ts';
import { EventLead } from './events/event-lead.entity.ts';
import { EventOrder } from './events/event-order.entity.ts';
import { EventStaff } from './events/event-staff.entity.ts';
import { SalesEvent } from './events/sales-event.entity.ts';
import { SalesEventResolver } from './events/sales-event.resolver.ts';
import { Expense } from './expenses/expense.entity.ts';
import { CustomerExpensesResolver, ExpenseResolver } from './expenses/expense.resolver.ts';
import { SalesPlanCheck } from './plans/sales-plan-check.entity.ts';
import { SalesPlan } from './plans/sales-plan.entity.ts';
import { SalesPlanResolver } from './plans/sales-plan.resolver.ts';
import { RewardProposal } from './rewards/reward-proposal.entity.ts';
import { RewardProposalResolver } from './rewards/reward-proposal.resolver.ts';

/** Tasks, plans, maintenance, budgets (rules 8). */
export const planningModule = {
  entities: [
    SalesPlan,
    SalesPlanCheck,
    SalesBudget,
    ExpenseStandard,
    SalesEvent,
    EventStaff,
    EventLead,
    EventOrder,
    Expense,
    AgentEvaluation,
    AgentRating,
    MarketBreach,
    RewardProposal,
  ],
  resolvers: [
    SalesPlanResolver,
    BudgetResolver,
    ExpenseResolver,
    CustomerExpensesResolver,
    SalesEventResolver,
    AgentResolver,
    CustomerAgentResolver,
    RewardProposalResolver,
  ],
};
