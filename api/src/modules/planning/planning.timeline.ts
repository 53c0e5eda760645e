import { defineTimeline } from '../customers/index.ts';
import { AgentEvaluation } from './agents/agent-evaluation.entity.ts';
import { MarketBreach } from './agents/market-breach.entity.ts';
import { EventLead } from './events/event-lead.entity.ts';
import { Expense } from './expenses/expense.entity.ts';
import { Greeting } from './greetings/greeting.entity.ts';
import { MaintenancePlan } from './maintenance/maintenance-plan.entity.ts';

defineTimeline({
  kind: 'EXPENSE',
  description: 'Money was spent on the customer (domain-rules 8.6).',
  of: () => Expense,
  at: 'spentOn',
  tells: { word: 'kind', state: 'state', amount: 'amount', text: 'note', person: 'rep' },
});
defineTimeline({
  kind: 'GREETING',
  description: 'The customer was greeted on a holiday (domain-rules 8.3).',
  of: () => Greeting,
  at: 'doneAt',
  where: 't.done_at is not null',
  tells: { word: 'round.kind', number: 'round.name', text: 'note', person: 'doneBy' },
});
defineTimeline({
  kind: 'MAINTENANCE_PLAN',
  description: 'A yearly plan of visits and contacts was approved (domain-rules 8.3).',
  of: () => MaintenancePlan,
  at: 'approvedAt',
  where: 't.approved_at is not null',
  tells: { number: 'year', person: 'approvedBy' },
});
defineTimeline({
  kind: 'EVALUATION',
  description: 'The agent was evaluated (domain-rules 8.7).',
  of: () => AgentEvaluation,
  at: 'evaluatedOn',
  tells: { word: 'result', text: 'measures', person: 'evaluatedBy' },
});
defineTimeline({
  kind: 'BREACH',
  description: 'The agent sold outside his region (domain-rules 8.7).',
  of: () => MarketBreach,
  at: 'happenedOn',
  tells: { text: 'fact', person: 'reportedBy' },
});
defineTimeline({
  kind: 'EVENT_LEAD',
  description: 'The customer was met at a fair or another sales event (domain-rules 8.10).',
  of: () => EventLead,
  at: 'createdAt',
  tells: { number: 'event.name', text: 'interest' },
});
