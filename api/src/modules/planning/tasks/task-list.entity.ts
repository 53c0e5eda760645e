import { Check, Entity, Enum, Formula, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { sortedByLabel } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { TASK_PERIODS, type TaskPeriod } from './sales-task.rules.ts';
import { TASK_LIST_STATES, type TaskListState, TaskListStateEnum, TaskPeriodEnum } from './task.enums.ts';

const MONEY = { type: 'decimal', precision: 14, scale: 2 } as const;

@ObjectType({
  description:
    'The tasks of one rep for one period, customer by customer, instead of an abstract number (domain-rules 8.1).',
})
@Entity({ tableName: 'task_lists' })
@Unique({ name: 'task_lists_period_unique', properties: ['rep', 'period', 'startsOn'] })
@Index({
  name: 'task_lists_newest_index',
  expression: 'create index task_lists_newest_index on task_lists (starts_on desc, id desc)',
})
@Index({
  name: 'task_lists_rep_newest_index',
  expression: 'create index task_lists_rep_newest_index on task_lists (rep_id, starts_on desc, id desc)',
})
@Check({ name: 'task_lists_days_check', expression: 'ends_on >= starts_on' })
@Check({ name: 'task_lists_macro_check', expression: 'macro_target >= 0' })
@Check({ name: 'task_lists_closed_check', expression: "(state = 'CLOSED') = (closed_at is not null)" })
export class TaskList extends Row {
  @Field(() => Employee, { nullable: true, description: 'The rep whose tasks they are.' })
  @ManyToOne(() => Employee, { deleteRule: 'restrict', index: false })
  rep!: Employee;

  @Field(() => TaskPeriodEnum, { description: 'Month, quarter or year.' })
  @Enum({ items: () => [...TASK_PERIODS] })
  period!: TaskPeriod;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The macro target from market potential, share and growth, against which the tasks are added up.',
  })
  @Property({ ...MONEY, nullable: true })
  macroTarget: string | null = null;

  @Field(() => DecimalScalar, { description: 'All main tasks that name an amount; quantities are not among them.' })
  @Property({ ...MONEY, default: '0.00' })
  plannedAmount: string = '0.00';

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the tasks lack of the macro target; negative when more is planned.',
  })
  @Formula((lists) => `(${lists.macroTarget} - ${lists.plannedAmount})`, {
    type: 'decimal',
    columnType: 'numeric(14,2)',
    nullable: true,
    lazy: true,
  })
  gapAmount?: string | null;

  @Field(() => String, { description: 'ISO 4217 code of every amount of the list.' })
  @Property({ type: 'text' })
  currency!: string;

  @Field(() => Int, { description: 'Growth over the year before that proposals count with, in percent.' })
  @Property({ type: 'integer' })
  growthPercent!: number;

  @Field(() => TaskListStateEnum, { description: 'Whether the period was judged.' })
  @Enum({ items: () => [...TASK_LIST_STATES], default: 'OPEN' })
  state: TaskListState = 'OPEN';

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what was reached was counted last.' })
  @Property({ type: 'timestamptz', nullable: true })
  measuredAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the period was closed.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who closed it.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  closedBy: Employee | null = null;
}
sortedByLabel(TaskList, 'startsOn');
