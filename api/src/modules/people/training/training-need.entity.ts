import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type NeedSource, NeedSourceEnum, type NeedState, NeedStateEnum } from './training.enums.ts';

@ObjectType({ description: 'Something that people here should learn, and why (domain-rules 20.3).' })
@Entity({ tableName: 'training_needs' })
@Index({ name: 'training_needs_raised_on_index', properties: ['raisedOn', 'id'] })
@Index({ name: 'training_needs_state_raised_on_index', properties: ['state', 'raisedOn', 'id'] })
@Index({ name: 'training_needs_employee_raised_on_index', properties: ['employee', 'raisedOn', 'id'] })
@Index({ name: 'training_needs_shop_raised_on_index', properties: ['shop', 'raisedOn', 'id'] })
@Index({ name: 'training_needs_raised_by_raised_on_index', properties: ['raisedBy', 'raisedOn', 'id'] })
@Check({ name: 'training_needs_dropped_check', expression: "(state = 'DROPPED') = (drop_reason is not null)" })
export class TrainingNeed extends Row {
  @Field(() => NeedSourceEnum, { description: 'Market, questionnaire or daily management.' })
  @Enum({ items: () => Object.values(NeedSourceEnum) })
  source!: NeedSource;

  @Field(() => String, { description: 'What is to be learnt and why, up to 1,000 characters.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => DateScalar, { description: 'The day on which it was raised.' })
  @Property({ type: 'date' })
  raisedOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who raised it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  raisedBy: Employee | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who is to learn it; empty where it is about more than one.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  employee: Employee | null = null;

  @Field(() => Shop, { nullable: true, description: 'The shop whose people are to learn it, where it is about one.' })
  @ManyToOne(() => Shop, { nullable: true, deleteRule: 'restrict', index: false })
  shop: Shop | null = null;

  @Field(() => NeedStateEnum, { description: 'Open, covered by a course that was held, or dropped.' })
  @Enum({ items: () => Object.values(NeedStateEnum), default: 'OPEN' })
  state: NeedState = 'OPEN';

  @Field(() => String, { nullable: true, description: 'Why it was dropped.' })
  @Property({ type: 'text', nullable: true })
  dropReason: string | null = null;
}
