import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import { Order } from '../../orders/index.ts';
import { Employee, Region } from '../../staff/index.ts';
import { Visit } from '../../visits/index.ts';
import { SalesEvent } from '../events/sales-event.entity.ts';
import { ExpenseKindEnum, ExpenseStateEnum } from './expense.enums.ts';
import { EXPENSE_KINDS, EXPENSE_STATES, type ExpenseKind, type ExpenseState } from './expense.rules.ts';

@ObjectType({ description: 'Money spent on selling, by a rep or the department (domain-rules 8.6).' })
@Entity({ tableName: 'expenses' })
@Index({
  name: 'expenses_newest_index',
  expression: 'create index expenses_newest_index on expenses (spent_on desc, id desc)',
})
@Index({
  name: 'expenses_rep_index',
  expression: 'create index expenses_rep_index on expenses (rep_id, spent_on desc, id desc)',
})
@Index({
  name: 'expenses_customer_index',
  expression: 'create index expenses_customer_index on expenses (customer_id, spent_on desc, id desc)',
})
@Index({
  name: 'expenses_event_index',
  expression: 'create index expenses_event_index on expenses (event_id, spent_on desc, id desc)',
})
@Index({
  name: 'expenses_counted_index',
  expression:
    "create index expenses_counted_index on expenses (spent_on, kind) where state in ('SUBMITTED', 'APPROVED', 'PAID')",
})
@Check({ name: 'expenses_amount_check', expression: 'amount > 0' })
export class Expense extends Row {
  @Field(() => Employee, { nullable: true, description: 'Who spent it; none for an expense of the department.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  rep: Employee | null = null;

  @Field(() => ExpenseKindEnum, { description: 'What the money was spent on.' })
  @Enum({ items: () => [...EXPENSE_KINDS] })
  kind!: ExpenseKind;

  @Field(() => DecimalScalar, { description: 'In the company currency, more than zero.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day on which it was spent.' })
  @Property({ type: 'date' })
  spentOn!: string;

  @Field(() => Customer, { nullable: true, description: 'For which customer.' })
  @ManyToOne({ entity: () => Customer, nullable: true, deleteRule: 'restrict', index: false })
  customer: Customer | null = null;

  @Field(() => Region, {
    nullable: true,
    description: 'Region of the customer or rep when it was spent; kept for reports.',
  })
  @ManyToOne({ entity: () => Region, nullable: true, deleteRule: 'restrict', index: false })
  region: Region | null = null;

  @Field(() => Visit, { nullable: true, description: 'On which visit.' })
  @ManyToOne({ entity: () => Visit, nullable: true, deleteRule: 'restrict', index: false })
  visit: Visit | null = null;

  @Field(() => Order, { nullable: true, description: 'For which order.' })
  @ManyToOne({ entity: () => Order, nullable: true, deleteRule: 'restrict', index: false })
  order: Order | null = null;

  @Field(() => SalesEvent, { nullable: true, description: 'For which fair or event; part of its cost.' })
  @ManyToOne({ entity: () => SalesEvent, nullable: true, deleteRule: 'restrict', index: false })
  event: SalesEvent | null = null;

  @Field(() => String, { nullable: true, description: 'The number of the receipt or where it is kept.' })
  @Property({ type: 'text', nullable: true })
  evidence: string | null = null;

  @Field(() => String, { nullable: true, description: 'What it was for.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => ExpenseStateEnum, { description: 'Draft, submitted, approved, rejected or paid.' })
  @Enum({ items: () => [...EXPENSE_STATES], default: 'DRAFT' })
  state: ExpenseState = 'DRAFT';

  @Field(() => Employee, { nullable: true, description: 'Who noted it.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  enteredBy: Employee | null = null;

  @Field(() => Employee, { nullable: true, description: 'Who decided.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict', index: false })
  decidedBy: Employee | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was given back.' })
  @Property({ type: 'date', nullable: true })
  paidOn: string | null = null;
}
