import { Field, ID, Int, ObjectType } from 'type-graphql';

import { schemaEnum } from '../../../kernel/enum.ts';
import { DecimalScalar } from '../../../kernel/scalars.ts';
import type { ExpenseReportKey } from './expense-report.rules.ts';
import { BudgetFlagEnum } from './expense.enums.ts';
import type { BudgetFlag } from './expense.rules.ts';

export const ExpenseReportKeyEnum = schemaEnum<ExpenseReportKey>(
  'ExpenseReportKey',
  'What the rows of the report of expenses stand for.',
  {
    KIND: 'One row a kind of expense, against its budget.',
    REP: 'One row a person who spent.',
    REGION: 'One row a region for which was spent.',
    CUSTOMER: 'One row a customer for whom was spent.',
  },
);

@ObjectType({ description: 'One row of the report: `key` filters the expenses that it was counted from.' })
export class ExpenseReportRow {
  @Field(() => ID, {
    nullable: true,
    description: 'A kind, or the id of a person, region or customer; none: not named.',
  })
  key!: string | null;

  @Field(() => DecimalScalar, { description: 'Approved and paid.' })
  approved!: string;

  @Field(() => DecimalScalar, { description: 'Handed in, not decided yet.' })
  open!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The budget of month and kind; only kinds have one.' })
  budget!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Approved by budget, four places; none without a budget.',
  })
  used!: string | null;

  @Field(() => BudgetFlagEnum, { nullable: true, description: 'Marks money near or over its budget.' })
  flag!: BudgetFlag | null;

  @Field(() => Int, { description: 'How many expenses there are.' })
  count!: number;
}

@ObjectType({ description: 'The expenses of a month against plan (domain-rules 8.6).' })
export class ExpenseReport {
  @Field(() => [ExpenseReportRow], { description: 'By kind, or by amount, the dearest first.' })
  rows!: ExpenseReportRow[];

  @Field(() => String, { description: 'ISO 4217 code of every amount; orders in others are left out.' })
  currency!: string;

  @Field(() => DecimalScalar, { description: 'Net amount of the counted orders of the month (domain-rules 1.8).' })
  orderAmount!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Approved expenses by order amount, four places; none when nothing was ordered.',
  })
  salesCostRate!: string | null;
}
