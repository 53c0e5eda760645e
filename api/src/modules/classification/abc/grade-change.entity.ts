import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer, CUSTOMER_GRADES, CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { AbcRun } from './abc-run.entity.ts';
import { GradeCauseEnum } from './abc.enums.ts';
import { GRADE_CAUSES, type GradeCause } from './grade-change.rules.ts';

const NEWEST = 'changed_at desc, id desc';

@ObjectType({
  description: 'A change of grade: from, to, when and from which values; never back-dated (domain-rules 7.3).',
})
@Entity({ tableName: 'grade_changes' })
@Index({
  name: 'grade_changes_newest_index',
  expression: `create index grade_changes_newest_index on grade_changes (${NEWEST})`,
})
@Index({
  name: 'grade_changes_customer_index',
  expression: `create index grade_changes_customer_index on grade_changes (customer_id, ${NEWEST})`,
})
@Index({ name: 'grade_changes_run_index', properties: ['run', 'place', 'id'] })
export class GradeChange extends Row {
  @Field(() => Customer, { description: 'Whose grade changed.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => CustomerGradeEnum, { description: 'The grade before.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  fromGrade!: CustomerGrade;

  @Field(() => CustomerGradeEnum, { description: 'The grade from then on.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  toGrade!: CustomerGrade;

  @Field(() => DateTimeScalar, { description: 'When it changed.' })
  @Property({ type: 'timestamptz' })
  changedAt!: Date;

  @Field(() => GradeCauseEnum, { description: 'By a run or by hand.' })
  @Enum({ items: () => [...GRADE_CAUSES] })
  cause!: GradeCause;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the quarter of the run.' })
  @Property({ type: 'date', nullable: true })
  quarter: string | null = null;

  @Field(() => AbcRun, { nullable: true, description: 'The run; empty for changes by hand.' })
  @ManyToOne(() => AbcRun, { nullable: true, deleteRule: 'restrict', index: false })
  run: AbcRun | null = null;

  @Right('classification:read')
  @Field(() => Int, { nullable: true, description: 'Its place in the run.' })
  @Property({ type: 'integer', nullable: true })
  place: number | null = null;

  @Right('classification:read')
  @Field(() => DecimalScalar, { nullable: true, description: 'Its volume in the run.' })
  @Property({ type: 'decimal', precision: 20, scale: 4, nullable: true })
  volume: string | null = null;

  @Right('classification:read')
  @Field(() => DecimalScalar, { nullable: true, description: 'The volume of all customers before it.' })
  @Property({ type: 'decimal', precision: 20, scale: 4, nullable: true })
  cumBefore: string | null = null;

  @Right('customer:readProfile')
  @Field(() => String, { nullable: true, description: 'Why, for changes by hand.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
