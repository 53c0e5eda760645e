import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { AgentItemEnum, AgentResultEnum } from './agent-evaluation.enums.ts';
import type { AgentItem, AgentResult } from './agent-evaluation.rules.ts';

@InputType({ description: 'One item of an evaluation.' })
export class AgentRatingInput {
  @Field(() => AgentItemEnum, { description: 'What is judged; each item once.' })
  item!: AgentItem;

  @Field(() => Int, { description: '1 is bad, 5 is very good.' })
  rating!: number;

  @Field(() => String, { description: 'What it rests on, up to 500 characters.' })
  fact!: string;
}

@InputType({
  description: 'Evaluates an agent for the period that was over last, or for the one that runs (domain-rules 8.7).',
})
export class AgentEvaluationRecordInput extends ActionInput {
  @Field(() => ID, { description: 'A customer of type agent, special contract or franchise.' })
  customerId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For the running period instead of the one that was over last.',
  })
  isForRunningPeriod?: boolean | null;

  @Field(() => [AgentRatingInput], { description: 'All six items, each once.' })
  ratings!: AgentRatingInput[];

  @Field(() => AgentResultEnum, { description: 'What follows from it.' })
  result!: AgentResult;

  @Field(() => String, {
    nullable: true,
    description: 'What is to change; needed for IMPROVE, up to 1,000 characters.',
  })
  measures?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that is looked at again; needed for IMPROVE.' })
  recheckOn?: string | null;
}

@InputType({
  description: 'Records that an agent sold across regions or broke the order of the market (domain-rules 8.7).',
})
export class MarketBreachReportInput extends ActionInput {
  @Field(() => ID, { description: 'The agent it is recorded against.' })
  customerId!: string;

  @Field(() => ID, { description: 'The region in which goods were sold.' })
  regionId!: string;

  @Field(() => DateScalar, { description: 'The day on which it happened; not in the future.' })
  happenedOn!: string;

  @Field(() => String, { description: 'What happened, up to 1,000 characters.' })
  fact!: string;

  @Field(() => String, { description: 'What proves it, up to 1,000 characters.' })
  evidence!: string;
}
