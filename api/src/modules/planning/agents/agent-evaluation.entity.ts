import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { AgentResultEnum } from './agent-evaluation.enums.ts';
import { AGENT_RESULTS, type AgentResult } from './agent-evaluation.rules.ts';

@ObjectType({
  description:
    'How an agent, special-contract shop or franchise did in a year, or a quarter for main ones (domain-rules 8.7).',
})
@Entity({ tableName: 'agent_evaluations' })
@Unique({ name: 'agent_evaluations_period_unique', properties: ['customer', 'periodFrom', 'periodTo'] })
@Index({
  name: 'agent_evaluations_newest_index',
  expression: 'create index agent_evaluations_newest_index on agent_evaluations (evaluated_on desc, id desc)',
})
@Check({ name: 'agent_evaluations_period_check', expression: 'period_to > period_from' })
@Check({
  name: 'agent_evaluations_improve_check',
  expression: "result <> 'IMPROVE' or (measures is not null and recheck_on is not null)",
})
export class AgentEvaluation extends Row {
  @Field(() => Customer, { description: 'The agent who is judged.' })
  @ManyToOne({ entity: () => Customer, deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'The day after the last one of the period.' })
  @Property({ type: 'date' })
  periodTo!: string;

  @Field(() => Employee, { nullable: true, description: 'The responsible rep who judged.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  evaluatedBy: Employee | null = null;

  @Field(() => DateScalar, { description: 'The day on which it was written.' })
  @Property({ type: 'date' })
  evaluatedOn!: string;

  @Field(() => AgentResultEnum, { description: 'What follows from it.' })
  @Enum({ items: () => [...AGENT_RESULTS] })
  result!: AgentResult;

  @Field(() => String, { nullable: true, description: 'What is to change.' })
  @Property({ type: 'text', nullable: true })
  @Right('customer:readTerms')
  measures: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When the measures are looked at again.' })
  @Property({ type: 'date', nullable: true })
  recheckOn: string | null = null;
}
