import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { AbcBasisEnum } from './abc.enums.ts';
import { ABC_BASES, type AbcBasis } from './abc.rules.ts';

@ObjectType({
  description:
    'One quarterly run of A/B/C with what it was computed from; never computed again (domain-rules 7.3, 1.11).',
})
@Entity({ tableName: 'abc_runs' })
@Check({ name: 'abc_runs_period_check', expression: 'period_from < period_to and period_to <= quarter' })
export class AbcRun extends Row {
  @Field(() => DateScalar, { description: 'First day of the quarter at whose start it ran.' })
  @Property({ type: 'date' })
  @Unique()
  quarter!: string;

  @Field(() => AbcBasisEnum, { description: 'What was added up.' })
  @Enum({ items: () => [...ABC_BASES] })
  basis!: AbcBasis;

  @Field(() => String, { description: 'The thresholds in force, such as `0.80/0.95`.' })
  @Property({ type: 'text' })
  thresholds!: string;

  @Field(() => DateScalar, { description: 'First day of the twelve months that were added up.' })
  @Property({ type: 'date' })
  periodFrom!: string;

  @Field(() => DateScalar, { description: 'First day after them.' })
  @Property({ type: 'date' })
  periodTo!: string;

  @Field(() => DecimalScalar, { description: 'The volume of all customers together; 0 classifies nobody.' })
  @Property({ type: 'decimal', precision: 20, scale: 4 })
  totalVolume: string = '0.0000';

  @Field(() => Int, { description: 'How many customers were classified.' })
  @Property({ type: 'integer' })
  customerCount: number = 0;

  @Field(() => Int, { description: 'How many of them changed their grade.' })
  @Property({ type: 'integer' })
  changedCount: number = 0;

  /** Up to which place grades were given, so that a run that was stopped goes on where it stood. */
  @Property({ type: 'integer' })
  appliedPlace: number = 0;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When every grade was given; empty while it runs.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;
}
