import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { AssignmentStateEnum } from './assignment.enums.ts';
import { ASSIGNMENT_STATES, type AssignmentState } from './assignment.rules.ts';

@ObjectType({
  description: 'What the sales manager publishes for a rep for the next month, one version of it (domain-rules 8.2).',
})
@Entity({ tableName: 'monthly_assignments' })
@Unique({ name: 'monthly_assignments_version_unique', properties: ['rep', 'startsOn', 'versionNo'] })
@Unique({
  name: 'monthly_assignments_draft_unique',
  expression:
    "create unique index monthly_assignments_draft_unique on monthly_assignments (rep_id, month) where state = 'DRAFT'",
})
@Index({
  name: 'monthly_assignments_newest_index',
  expression:
    'create index monthly_assignments_newest_index on monthly_assignments (month desc, version_no desc, id desc)',
})
@Check({ name: 'monthly_assignments_month_check', expression: 'extract(day from month) = 1' })
@Check({
  name: 'monthly_assignments_counts_check',
  expression: 'version_no >= 1 and avg_daily_visits >= 0 and new_customers >= 0 and visit_times >= 0',
})
@Check({
  name: 'monthly_assignments_published_check',
  expression: "(state = 'PUBLISHED') = (published_at is not null) and (state = 'PUBLISHED') = (valid_from is not null)",
})
export class MonthlyAssignment extends Row {
  @Field(() => Employee, { nullable: true, description: 'The rep whose month it is.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => DateScalar, { description: 'First day of the month.' })
  @Property({ fieldName: 'month', type: 'date' })
  startsOn!: string;

  @Field(() => Int, { description: 'Counts the versions for this rep and month, from 1.' })
  @Property({ type: 'integer' })
  versionNo!: number;

  @Field(() => AssignmentStateEnum, { description: 'A draft, or published for good.' })
  @Enum({ items: () => [...ASSIGNMENT_STATES], default: 'DRAFT' })
  state: AssignmentState = 'DRAFT';

  @Field(() => DecimalScalar, { description: 'Customers to be visited on a working day, on the average.' })
  @Property({ type: 'decimal', precision: 4, scale: 1 })
  avgDailyVisits!: string;

  @Field(() => Int, { description: 'New customers to be developed in the month.' })
  @Property({ type: 'integer' })
  newCustomers!: number;

  @Field(() => Int, { description: 'Return visits of all customers together.' })
  @Property({ type: 'integer', default: 0 })
  visitTimes: number = 0;

  @Field(() => DateTimeScalar, {
    description: 'Until when it must be published: 24:00 of the last working day before.',
  })
  @Property({ type: 'timestamptz' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who published it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  publishedBy: Employee | null = null;

  @Field(() => Boolean, { description: 'The first version was published after its due time.' })
  @Property({ type: 'boolean', default: false })
  isLate: boolean = false;

  @Field(() => DateScalar, { nullable: true, description: 'First day that is judged by this version.' })
  @Property({ type: 'date', nullable: true })
  validFrom: string | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The month-end summary meeting at which it was published.' })
  @Property({ type: 'date', nullable: true })
  meetingOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why a later version changes the one before.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
sortedByLabel(MonthlyAssignment, 'startsOn');
