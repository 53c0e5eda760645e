import './agents/agent.scope.ts';
import './assignments/assignment.jobs.ts';
import './assignments/assignment.scope.ts';
import './budgets/budget.scope.ts';
import './events/sales-event.approvals.ts';
import './events/sales-event.scope.ts';
import './expenses/expense.approvals.ts';
import './expenses/expense.scope.ts';
import './greetings/greeting.jobs.ts';
import './greetings/greeting.scope.ts';
import './maintenance/maintenance-plan.approvals.ts';
import './maintenance/maintenance-plan.scope.ts';
import './maintenance/maintenance.jobs.ts';
import './planning.hooks.ts';
import './planning.timeline.ts';
import './plans/sales-plan.approvals.ts';
import './plans/sales-plan.scope.ts';
import './reminders/reminders.job.ts';
import './rewards/reward-proposal.approvals.ts';
import './rewards/reward-proposal.scope.ts';
import './tasks/task.jobs.ts';
import './tasks/task.scope.ts';
import { AgentEvaluation } from './agents/agent-evaluation.entity.ts';
import { AgentRating } from './agents/agent-rating.entity.ts';
import { AgentResolver, CustomerAgentResolver } from './agents/agent.resolver.ts';
import { MarketBreach } from './agents/market-breach.entity.ts';
import { EmployeeAssignmentsResolver, MonthlyAssignmentResolver } from './assignments/assignment.resolver.ts';
import { MonthlyAssignment } from './assignments/monthly-assignment.entity.ts';
import { VisitTask } from './assignments/visit-task.entity.ts';
import { BudgetResolver } from './budgets/budget.resolver.ts';
import { ExpenseStandard } from './budgets/expense-standard.entity.ts';
import { SalesBudget } from './budgets/sales-budget.entity.ts';
import { EventLead } from './events/event-lead.entity.ts';
import { EventOrder } from './events/event-order.entity.ts';
import { EventStaff } from './events/event-staff.entity.ts';
import { SalesEvent } from './events/sales-event.entity.ts';
import { CustomerEventsResolver, SalesEventResolver } from './events/sales-event.resolver.ts';
import { Expense } from './expenses/expense.entity.ts';
import { CustomerExpensesResolver, ExpenseResolver } from './expenses/expense.resolver.ts';
import { GreetingRound } from './greetings/greeting-round.entity.ts';
import { Greeting } from './greetings/greeting.entity.ts';
import { CustomerGreetingsResolver, GreetingRoundResolver, GreetingResolver } from './greetings/greeting.resolver.ts';
import { MaintenancePlan } from './maintenance/maintenance-plan.entity.ts';
import { CustomerMaintenanceResolver, MaintenancePlanResolver } from './maintenance/maintenance.resolver.ts';
import { SalesPlanCheck } from './plans/sales-plan-check.entity.ts';
import { SalesPlan } from './plans/sales-plan.entity.ts';
import { SalesPlanResolver } from './plans/sales-plan.resolver.ts';
import { RewardProposal } from './rewards/reward-proposal.entity.ts';
import { RewardProposalResolver } from './rewards/reward-proposal.resolver.ts';
import { SalesTask } from './tasks/sales-task.entity.ts';
import { TaskList } from './tasks/task-list.entity.ts';
import {
  CustomerTasksResolver,
  EmployeeTaskListsResolver,
  SalesTaskResolver,
  TaskListResolver,
} from './tasks/task.resolver.ts';

export { AgentEvaluation, AgentRating, MarketBreach, RewardProposal };
export { EventLead, EventStaff, Expense, ExpenseStandard, SalesBudget, SalesEvent, SalesPlan };
export { Greeting, GreetingRound, MaintenancePlan, MonthlyAssignment, SalesTask, TaskList, VisitTask };

/** Tasks, plans, maintenance, budgets (rules 8). */
export const planningModule = {
  entities: [
    TaskList,
    SalesTask,
    MonthlyAssignment,
    VisitTask,
    MaintenancePlan,
    GreetingRound,
    Greeting,
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
    TaskListResolver,
    SalesTaskResolver,
    CustomerTasksResolver,
    EmployeeTaskListsResolver,
    MonthlyAssignmentResolver,
    EmployeeAssignmentsResolver,
    MaintenancePlanResolver,
    CustomerMaintenanceResolver,
    GreetingRoundResolver,
    GreetingResolver,
    CustomerGreetingsResolver,
    SalesPlanResolver,
    BudgetResolver,
    ExpenseResolver,
    CustomerExpensesResolver,
    SalesEventResolver,
    CustomerEventsResolver,
    AgentResolver,
    CustomerAgentResolver,
    RewardProposalResolver,
  ],
};
