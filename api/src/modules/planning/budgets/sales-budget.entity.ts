import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import { ExpenseKindEnum } from '../expenses/expense.enums.ts';
import { EXPENSE_KINDS, type ExpenseKind } from '../expenses/expense.rules.ts';

@ObjectType({ description: 'What one kind of expense may cost in one month (domain-rules 8.6).' })
@Entity({ tableName: 'sales_budgets' })
@Unique({ name: 'sales_budgets_month_kind_unique', properties: ['year', 'monthNo', 'kind'] })
@Check({ name: 'sales_budgets_month_check', expression: 'month >= 1 and month <= 12' })
@Check({ name: 'sales_budgets_year_check', expression: 'year >= 1990 and year <= 2200' })
@Check({ name: 'sales_budgets_amount_check', expression: 'amount >= 0' })
export class SalesBudget extends Row {
  @Field(() => Int, { description: 'The calendar year of the budget.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: 'The month, 1 to 12.' })
  @Property({ fieldName: 'month', type: 'integer' })
  monthNo!: number;

  @Field(() => ExpenseKindEnum, { description: 'What the money is for.' })
  @Enum({ items: () => [...EXPENSE_KINDS] })
  kind!: ExpenseKind;

  @Field(() => DecimalScalar, { description: 'At most so much, in the company currency.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => Employee, { nullable: true, description: 'Who set it last.' })
  @ManyToOne({ entity: () => Employee, nullable: true, deleteRule: 'restrict' })
  setBy: Employee | null = null;
}
