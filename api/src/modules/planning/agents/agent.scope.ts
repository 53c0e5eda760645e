import { defineScope, NOTHING } from '../../../kernel/scope.ts';
import { withCustomer } from '../../customers/index.ts';
import { AgentEvaluation } from './agent-evaluation.entity.ts';
import { AgentRating } from './agent-rating.entity.ts';
import { MarketBreach } from './market-breach.entity.ts';

defineScope(AgentEvaluation, (question) => (question.can('agent:read') ? withCustomer(question, 'customer') : NOTHING));
defineScope(MarketBreach, (question) => (question.can('agent:read') ? withCustomer(question, 'customer') : NOTHING));

defineScope(AgentRating, (question) => {
  const alias = `${question.t}_e`;
  const visible = question.of(AgentEvaluation, alias);
  if (visible === NOTHING) return NOTHING;
  return `exists (select 1 from agent_evaluations ${alias} where ${alias}.id = ${question.t}.evaluation_id and ${visible})`;
});
