import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { Right } from '../../../kernel/graphql.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { Customer, CUSTOMER_GRADES, CustomerGradeEnum, type CustomerGrade } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';

@ObjectType({ description: 'A grade that was set by hand, with its reason and its end (domain-rules 7.3).' })
@Entity({ tableName: 'grade_overrides' })
@Index({ name: 'grade_overrides_customer_index', properties: ['customer', 'startsAt', 'id'] })
@Index({ name: 'grade_overrides_newest_index', properties: ['startsAt', 'id'] })
@Unique({
  name: 'grade_overrides_open_unique',
  expression: 'create unique index grade_overrides_open_unique on grade_overrides (customer_id) where ended_at is null',
})
@Check({ name: 'grade_overrides_end_check', expression: "grade = 'D' or ends_on is not null" })
export class GradeOverride extends Row {
  @Field(() => Customer, { description: 'Whose grade was set.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => CustomerGradeEnum, { description: 'The grade that holds until the end, whatever a run says.' })
  @Enum({ items: () => [...CUSTOMER_GRADES] })
  grade!: CustomerGrade;

  @Right('customer:readProfile')
  @Field(() => String, { description: 'Why it was set.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Employee, { nullable: true, description: 'Who proposed it; a second person consented.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  proposedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { description: 'From when it holds.' })
  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; only D may be without one.' })
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; empty while it holds.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;
}
