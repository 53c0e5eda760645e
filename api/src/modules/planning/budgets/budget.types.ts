import { Field, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { ExpenseKindEnum } from '../expenses/expense.enums.ts';
import type { ExpenseKind } from '../expenses/expense.rules.ts';

@InputType({ description: 'What one kind of expense may cost in one month.' })
export class BudgetCellInput {
  @Field(() => Int, { description: 'The month, 1 to 12.' })
  monthNo!: number;

  @Field(() => ExpenseKindEnum, { description: 'What the money is for.' })
  kind!: ExpenseKind;

  @Field(() => DecimalScalar, { description: 'Two places, not below zero.' })
  amount!: string;
}

@InputType({ description: 'Sets months of the budget of a year; what is left out stays (domain-rules 8.6).' })
export class SalesBudgetSetInput extends ActionInput {
  @Field(() => Int, { description: 'The calendar year.' })
  year!: number;

  @Field(() => [BudgetCellInput], { description: 'At most 72: six kinds in twelve months.' })
  cells!: BudgetCellInput[];

  @Field(() => String, { description: 'Why, 4 to 500 characters; it stands in the journal.' })
  reason!: string;
}

@InputType({ description: 'A new version of a standard, from a day on that is not past (domain-rules 8.6).' })
export class ExpenseStandardSetInput extends ActionInput {
  @Field(() => ExpenseKindEnum, { description: 'The kind of expense it is about.' })
  kind!: ExpenseKind;

  @Field(() => DateScalar, { description: 'In force from this day on; today or later, so that nothing past moves.' })
  validFrom!: string;

  @Field(() => String, { description: 'What counts as this kind, up to 500 characters.' })
  scope!: string;

  @Field(() => [String], { description: 'Keys of the roles that may spend; empty: every role.' })
  spenders!: string[];

  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much for one expense; none: no limit.' })
  limitPerItem?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At most so much a person and month; none: no limit.' })
  monthlyLimit?: string | null;

  @Field(() => Boolean, { description: 'Whether a receipt has to be attached before it is handed in.' })
  isEvidenceNeeded!: boolean;
}
