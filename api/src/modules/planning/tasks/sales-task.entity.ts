import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { JsonScalar } from '../../../kernel/json-scalar.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Product } from '../../products/index.ts';
import { Employee } from '../../staff/index.ts';
import { TASK_AIMS, TASK_KINDS, TASK_STATES, type TaskAim, type TaskKind, type TaskState } from './sales-task.rules.ts';
import { TaskList } from './task-list.entity.ts';
import { TaskAimEnum, TaskKindEnum, TaskStateEnum } from './task.enums.ts';

const MONEY = { type: 'decimal', precision: 14, scale: 2 } as const;

@ObjectType({ description: 'What a rep is to reach with one customer in one period (domain-rules 8.1).' })
@Entity({ tableName: 'sales_tasks' })
@Index({ name: 'sales_tasks_list_index', properties: ['list', 'dueOn', 'id'] })
@Index({ name: 'sales_tasks_due_index', properties: ['dueOn', 'id'] })
@Index({ name: 'sales_tasks_customer_index', properties: ['customer', 'dueOn', 'id'] })
@Check({
  name: 'sales_tasks_target_check',
  expression: 'num_nonnulls(amount, quantity, times) = 1 and coalesce(amount, quantity, times) > 0',
})
@Check({ name: 'sales_tasks_main_check', expression: "(kind = 'MAIN') = (aim = 'SALES')" })
export class SalesTask extends Row {
  @Field(() => TaskList, {
    nullable: true,
    description: 'The list it stands on; hidden when it is the list of another rep.',
  })
  @ManyToOne(() => TaskList, { deleteRule: 'restrict', index: false })
  list!: TaskList;

  @Field(() => Customer, { description: 'The customer whom it is about.' })
  @ManyToOne(() => Customer, { deleteRule: 'restrict', index: false })
  customer!: Customer;

  @Field(() => TaskKindEnum, { description: 'Main or auxiliary.' })
  @Enum({ items: () => [...TASK_KINDS] })
  kind!: TaskKind;

  @Field(() => TaskAimEnum, { description: 'What is to be reached; sales for every main task.' })
  @Enum({ items: () => [...TASK_AIMS] })
  aim!: TaskAim;

  @Field(() => Product, { nullable: true, description: 'The product that is to be sold; empty for all of them.' })
  @ManyToOne(() => Product, { nullable: true, deleteRule: 'restrict', index: false })
  product: Product | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Money to be sold or collected.' })
  @Property({ ...MONEY, nullable: true })
  amount: string | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Goods to be sold, in the unit of the product.' })
  @Property({ type: 'decimal', precision: 12, scale: 3, nullable: true })
  quantity: string | null = null;

  @Field(() => Int, { nullable: true, description: 'How often, for auxiliary tasks.' })
  @Property({ type: 'integer', nullable: true })
  times: number | null = null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The figures that the proposal was made from; empty for tasks that a person thought of.',
  })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  proposal: unknown = null;

  @Field(() => String, { nullable: true, description: 'Why this much, in the words of who set it.' })
  @Property({ type: 'text', nullable: true })
  basis: string | null = null;

  @Field(() => DateScalar, { description: 'The last day for it, within the period.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => TaskStateEnum, { description: 'Open, completed or missed.' })
  @Enum({ items: () => [...TASK_STATES], default: 'OPEN' })
  state: TaskState = 'OPEN';

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What was reached, in the same measure; counted from orders, visits and payments, else told by the rep.',
  })
  @Property({ type: 'decimal', precision: 14, scale: 3, nullable: true })
  actual: string | null = null;

  @Field(() => String, { nullable: true, description: 'The remedial measure for a task that was not completed.' })
  @Property({ type: 'text', nullable: true })
  remedy: string | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who carries the measure out.' })
  @ManyToOne(() => Employee, { nullable: true, deleteRule: 'restrict', index: false })
  remedyOwner: Employee | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when the measure is carried out.' })
  @Property({ type: 'date', nullable: true })
  remedyDueOn: string | null = null;
}
