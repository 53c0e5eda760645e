import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { REVIEW_KINDS, type ReviewKind } from './review-meeting.rules.ts';

export const ReviewKindEnum = schemaEnum<ReviewKind>(
  'ReviewKind',
  'What a review meeting looks at (domain-rules 6.10).',
  {
    QUARTERLY: 'A quarter, with the archives that moved to another class.',
    HALF_YEAR: 'Half a year of consumption by class.',
    YEARLY: 'A year of consumption by class.',
  },
);

/** One class as it was in the period; kept with the record, so that it stays true whatever changes later (rules 1.11). */
export interface ClassFigures {
  readonly grade: string;
  readonly customers: number;
  readonly buyers: number;
  readonly orders: number;
  readonly amounts: readonly { readonly currency: string; readonly amount: string; readonly before: string }[];
}
export interface GradeMove {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

@ObjectType({
  description: 'What a review meeting saw and concluded about the consumption by class (domain-rules 6.10).',
})
@Entity({ tableName: 'review_meetings' })
@Unique({ name: 'review_meetings_revision_unique', properties: ['kind', 'periodFrom', 'revision'] })
@Index({
  name: 'review_meetings_newest_index',
  expression: 'create index review_meetings_newest_index on review_meetings (held_on desc, id desc)',
})
@Check({ name: 'review_meetings_period_check', expression: 'period_to > period_from' })
export class ReviewMeeting extends Row {
  @Field(() => ReviewKindEnum, { description: 'Quarter, half year or year.' })
  @Enum({ items: () => [...REVIEW_KINDS] })
  kind!: ReviewKind;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'First day after the period.' })
  @Property({ type: 'date' })
  periodTo!: string;

  @Field(() => Int, { description: 'Counts the records of the same period, from 1; a new one replaces none.' })
  @Property({ type: 'integer' })
  revision!: number;

  @Field(() => DateScalar, { description: 'When the meeting was held.' })
  @Property({ type: 'date' })
  heldOn!: string;

  @Field(() => Employee, { nullable: true, description: 'Who recorded it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  recordedBy: Employee | null = null;

  @Field(() => String, { nullable: true, description: 'Who took part.' })
  @Property({ type: 'text', nullable: true })
  participants: string | null = null;

  @Field(() => String, { description: 'What was concluded.' })
  @Property({ type: 'text' })
  conclusions!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  classes!: readonly ClassFigures[];

  @Property({ type: 'json', columnType: 'jsonb' })
  moves!: readonly GradeMove[];
}
sortedByLabel(ReviewMeeting, 'periodFrom');
