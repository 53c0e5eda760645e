import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import { GreetingRound } from './greeting-round.entity.ts';

@ObjectType({ description: 'One customer who is to be greeted on a holiday: done or not (domain-rules 8.3).' })
@Entity({ tableName: 'greetings' })
@Unique({ name: 'greetings_customer_unique', properties: ['round', 'customer'] })
@Index({ name: 'greetings_round_index', properties: ['round', 'isDone', 'id'] })
@Index({ name: 'greetings_customer_index', properties: ['customer', 'id'] })
@Check({ name: 'greetings_done_check', expression: 'is_done = (done_at is not null)' })
export class Greeting extends Row {
  @Field(() => GreetingRound, { nullable: true, description: 'The holiday and the kind of greeting.' })
  @ManyToOne(() => GreetingRound, { deleteRule: 'restrict', index: false })
  round!: GreetingRound;

  @Field(() => Customer, { description: 'The customer who is greeted.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => Boolean, { description: 'Whether the greeting has gone out.' })
  @Property({ type: 'boolean', default: false })
  isDone: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who greeted the customer.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  doneBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'What was sent, or what the customer said.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
