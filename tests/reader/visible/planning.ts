import type { Row } from '../rows.ts';
import { both, holdersOf, ofReps, ownUnless, under, withArchive, withCustomer, type Rule } from './rule.ts';

/** Own plans and those of the department. */
const salesPlans: Rule = ({ actor, holds }) => {
  if (holds('salesPlan:readAll')) return () => true;
  return holds('salesPlan:readOwn') ? ({ rep }) => rep === null || actor.repIds.includes(String(rep)) : null;
};

/** Own expenses, and those of the reps one acts for. */
const expenses: Rule = ({ actor, holds }) => {
  if (holds('expense:readAll')) return () => true;
  const isMine = ({ rep, enteredBy }: Row): boolean =>
    actor.repIds.includes(String(rep)) || (actor.employeeId !== null && enteredBy === actor.employeeId);
  return holds('expense:create') ? isMine : null;
};

/** The person sees it after the decision, who proposed it at once (rules 8.8). */
const rewards = ownUnless(
  'reward:readAll',
  ({ person, proposedBy, state }, { employeeId }) =>
    employeeId !== null && (proposedBy === employeeId || (person === employeeId && state !== 'PROPOSED')),
);

const standards: Rule = ({ holds }) =>
  ['budget:read', 'expense:create', 'expense:readAll'].some(holds) ? () => true : null;

/** Drafts are seen by those who publish. */
const assignments: Rule = both(ofReps('assignment:read'), ({ holds }) =>
  holds('assignment:publish') ? () => true : ({ state }) => state === 'PUBLISHED',
);

/** Tasks, plans, budgets and agents. */
export const PLANNING_ROWS: Readonly<Record<string, Rule>> = {
  TaskList: ofReps('task:read'),
  SalesTask: both(holdersOf('task:read'), withCustomer('customer')),
  MonthlyAssignment: assignments,
  VisitTask: both(under('MonthlyAssignment', 'assignment'), withCustomer('customer')),
  MaintenancePlan: both(holdersOf('maintenance:read'), withCustomer('customer')),
  GreetingRound: holdersOf('maintenance:read'),
  Greeting: both(holdersOf('maintenance:read'), withCustomer('customer')),
  SalesPlan: salesPlans,
  SalesPlanCheck: under('SalesPlan', 'plan'),
  SalesBudget: holdersOf('budget:read'),
  ExpenseStandard: standards,
  SalesEvent: holdersOf('salesEvent:read'),
  EventStaff: holdersOf('salesEvent:read'),
  EventLead: both(holdersOf('salesEvent:read'), withArchive),
  EventOrder: both(holdersOf('salesEvent:read'), under('Order', 'order')),
  Expense: expenses,
  AgentEvaluation: both(holdersOf('agent:read'), withCustomer('customer')),
  AgentRating: under('AgentEvaluation', 'evaluation'),
  MarketBreach: both(holdersOf('agent:read'), withCustomer('customer')),
  RewardProposal: rewards,
};
