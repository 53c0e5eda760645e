import { Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { FieldSourceEnum, ReviewStateEnum } from './field-value.enums.ts';
import { FIELD_SOURCES, type FieldSource, REVIEW_STATES, type ReviewState } from './field-value.rules.ts';

/** What is kept of every value beside the value itself (domain-rules 3.3). */
@ObjectType()
export abstract class KeptValue extends Row {
  @Field(() => String, { description: 'Name of the field, such as `address`.' })
  @Property({ type: 'text' })
  field!: string;

  @Field(() => Boolean, { description: 'Whether it is the value that stands in the archive now.' })
  @Property({ type: 'boolean', default: true })
  isCurrent: boolean = true;

  @Field(() => FieldSourceEnum, { nullable: true, description: 'Where it comes from; empty for what was brought in.' })
  @Enum({ items: () => [...FIELD_SOURCES], nullable: true })
  source: FieldSource | null = null;

  @Field(() => String, { nullable: true, description: 'The agency that found it out.' })
  @Property({ type: 'text', nullable: true })
  agency: string | null = null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the agency was paid, in the currency of the company.',
  })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  @Right('customer:readTerms')
  cost: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was learnt.' })
  @Property({ type: 'date', nullable: true })
  obtainedOn: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who brought it into the archive.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recordedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'When it came into the archive.' })
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => ReviewStateEnum, { description: 'What the review said.' })
  @Enum({ items: () => [...REVIEW_STATES], default: 'ACCEPTED' })
  reviewState: ReviewState = 'ACCEPTED';

  @Field(() => Employee, { nullable: true, description: 'Who reviewed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  reviewedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reviewed.' })
  @Property({ type: 'timestamptz', nullable: true })
  reviewedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why the review did not simply consent.' })
  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;
}
