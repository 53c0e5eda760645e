import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, Region } from '../../staff/index.ts';

@ObjectType({
  description:
    'An agent sold outside the own region or broke the order of the market, with evidence (domain-rules 8.7).',
})
@Entity({ tableName: 'market_breaches' })
@Index({
  name: 'market_breaches_customer_index',
  expression: 'create index market_breaches_customer_index on market_breaches (customer_id, happened_on desc, id desc)',
})
@Index({
  name: 'market_breaches_newest_index',
  expression: 'create index market_breaches_newest_index on market_breaches (happened_on desc, id desc)',
})
export class MarketBreach extends Row {
  @Field(() => Customer, { description: 'The agent it is recorded against.' })
  @ManyToOne({ entity: () => Customer, deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Region, { description: 'The region in which goods were sold.' })
  @ManyToOne({ entity: () => Region, deleteRule: 'restrict' })
  region!: Region;

  @Field(() => DateScalar, { description: 'The day on which it happened.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => String, { description: 'What happened.' })
  @Property({ type: 'text' })
  fact!: string;

  @Field(() => String, { description: 'What proves it, such as numbers of batches or photographs.' })
  @Property({ type: 'text' })
  evidence!: string;

  @Field(() => Employee, { nullable: true, description: 'Who reported it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  reportedBy: Employee | null = null;
}
