import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { AgentEvaluation } from './agent-evaluation.entity.ts';
import { AgentItemEnum } from './agent-evaluation.enums.ts';
import { AGENT_ITEMS, type AgentItem } from './agent-evaluation.rules.ts';

@ObjectType({ description: 'One item of an evaluation: 1 to 5 and the fact behind it (domain-rules 8.7).' })
@Entity({ tableName: 'agent_ratings' })
@Unique({ name: 'agent_ratings_item_unique', properties: ['evaluation', 'item'] })
@Check({ name: 'agent_ratings_rating_check', expression: 'rating >= 1 and rating <= 5' })
export class AgentRating extends Row {
  @Field(() => AgentEvaluation, { description: 'The evaluation it belongs to.' })
  @ManyToOne({ entity: () => AgentEvaluation, deleteRule: 'cascade', index: false })
  evaluation!: AgentEvaluation;

  @Field(() => AgentItemEnum, { description: 'What is judged.' })
  @Enum({ items: () => [...AGENT_ITEMS] })
  item!: AgentItem;

  @Field(() => Int, { description: '1 is bad, 5 is very good.' })
  @Property({ type: 'integer' })
  rating!: number;

  @Field(() => String, { description: 'What it rests on: numbers, dates, events.' })
  @Property({ type: 'text' })
  @Right('customer:readTerms')
  fact!: string;
}
