import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { type ObservationOutcome, ObservationOutcomeEnum } from './observation.enums.ts';

@ObjectType({ description: 'What somebody saw in a shop and tells HR (domain-rules 18.2).' })
@Entity({ tableName: 'observations' })
@Index({ name: 'observations_observed_at_index', properties: ['observedAt', 'id'] })
@Index({ name: 'observations_shop_observed_at_index', properties: ['shop', 'observedAt', 'id'] })
@Index({ name: 'observations_sent_by_observed_at_index', properties: ['sentBy', 'observedAt', 'id'] })
@Check({
  name: 'observations_answered_check',
  expression: '(outcome is null) = (answered_at is null) and (outcome is null) = (answer is null)',
})
export class Observation extends Row {
  @Field(() => Shop, { nullable: true, description: 'The shop it is about.' })
  @ManyToOne(() => Shop, { deleteRule: 'restrict', index: false })
  shop!: Shop;

  @Field(() => Employee, { nullable: true, description: 'The person it is about, where one is meant.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  employee: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was seen.' })
  @Property({ type: 'timestamptz' })
  observedAt!: Date;

  @Field(() => String, { description: 'What was seen.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Employee, { nullable: true, description: 'Who tells it.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  sentBy!: Employee;

  @Field(() => ObservationOutcomeEnum, {
    nullable: true,
    description: 'What HR makes of it; empty while nothing is said.',
  })
  @Enum({ items: () => Object.values(ObservationOutcomeEnum), nullable: true })
  outcome: ObservationOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'What HR answers to the sender.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who answered.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  answeredBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null = null;
}
