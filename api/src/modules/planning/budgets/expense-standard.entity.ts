import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { ExpenseKindEnum } from '../expenses/expense.enums.ts';
import { EXPENSE_KINDS, type ExpenseKind } from '../expenses/expense.rules.ts';

@ObjectType({
  description:
    'Scope and standard of one kind of expense from a day on: who may spend, how much, what evidence (domain-rules 8.6).',
})
@Entity({ tableName: 'expense_standards' })
@Unique({ name: 'expense_standards_kind_valid_from_unique', properties: ['kind', 'validFrom'] })
@Check({ name: 'expense_standards_item_check', expression: 'limit_per_item is null or limit_per_item >= 0' })
@Check({ name: 'expense_standards_month_check', expression: 'limit_per_month is null or limit_per_month >= 0' })
export class ExpenseStandard extends Row {
  @Field(() => ExpenseKindEnum, { description: 'The kind of expense it is about.' })
  @Enum({ items: () => [...EXPENSE_KINDS] })
  kind!: ExpenseKind;

  @Field(() => DateScalar, { description: 'In force from this day until the next version.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => String, { description: 'What counts as this kind, in words.' })
  @Property({ type: 'text' })
  scope!: string;

  @Field(() => [String], { description: 'Keys of the roles that may spend; empty: every role.' })
  @Property({ type: 'text[]', default: [] })
  spenders: string[] = [];

  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much for one expense; none: no limit.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  limitPerItem: string | null = null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much a person and month; none: no limit.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, fieldName: 'limit_per_month', nullable: true })
  monthlyLimit: string | null = null;

  @Field(() => Boolean, { description: 'Whether a receipt has to be attached before it is handed in.' })
  @Property({ type: 'boolean', default: true })
  isEvidenceNeeded: boolean = true;
}
