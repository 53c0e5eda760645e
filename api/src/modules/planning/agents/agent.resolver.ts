import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow, Right } from '../../../kernel/graphql.ts';
import { answeredByReader, HasList, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { AgentEvaluation } from './agent-evaluation.entity.ts';
import { AgentRating } from './agent-rating.entity.ts';
import { evaluateAgent, reportBreach } from './agent.actions.ts';
import { AgentEvaluationRecordInput, MarketBreachReportInput } from './agent.types.ts';
import { findDueAgents } from './due-agents.queries.ts';
import { MarketBreach } from './market-breach.entity.ts';

const MOST_DUE = 200;

@Resolver(() => AgentEvaluation)
export class AgentResolver {
  @Allow('agent:read')
  @ReadOne(() => AgentEvaluation, { description: 'One evaluation by id.' })
  agentEvaluation(): never {
    return answeredByReader();
  }

  @Allow('agent:read')
  @ReadPage(() => AgentEvaluation, { description: 'The evaluations, the last written first.', sort: ['-evaluatedOn'] })
  agentEvaluations(): never {
    return answeredByReader();
  }

  @Allow('agent:read')
  @ReadPage(() => MarketBreach, { description: 'Breaches of the market order, the last first.', sort: ['-happenedOn'] })
  marketBreaches(): never {
    return answeredByReader();
  }

  @Allow('agent:evaluate')
  @Query(() => [Customer], {
    description: 'Agents whose last period was not evaluated yet, by code, at most 200 (domain-rules 8.7).',
  })
  async agentsDue(@Ctx() ctx: Context) {
    return findDueAgents(ctx, MOST_DUE);
  }

  @HasList(() => AgentRating, { via: 'evaluation', sort: ['item'], description: 'Its six items.' })
  ratings(): never {
    return answeredByReader();
  }

  @Allow('agent:evaluate')
  @Action({ agentEvaluation: () => AgentEvaluation }, { description: 'Evaluates an agent (domain-rules 8.7).' })
  async agentEvaluationRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentEvaluationRecordInput) input: AgentEvaluationRecordInput,
  ) {
    return { agentEvaluation: await evaluateAgent(ctx, input) };
  }

  @Allow('agent:evaluate')
  @Action(
    { marketBreach: () => MarketBreach },
    { description: 'Records that an agent sold across regions or broke the order of the market (domain-rules 8.7).' },
  )
  async marketBreachReport(
    @Ctx() ctx: Context,
    @Arg('input', () => MarketBreachReportInput) input: MarketBreachReportInput,
  ) {
    return { marketBreach: await reportBreach(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerAgentResolver {
  @Right('agent:read')
  @HasPage(() => AgentEvaluation, {
    via: 'customer',
    sort: ['-evaluatedOn'],
    description: 'How it did as an agent, the last evaluation first.',
  })
  agentEvaluations(): never {
    return answeredByReader();
  }

  @Right('agent:read')
  @HasPage(() => MarketBreach, {
    via: 'customer',
    sort: ['-happenedOn'],
    description: 'Breaches of the market order recorded against it, the last first.',
  })
  marketBreaches(): never {
    return answeredByReader();
  }
}
