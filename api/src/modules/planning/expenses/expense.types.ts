import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { ExpenseKindEnum } from './expense.enums.ts';
import type { ExpenseKind } from './expense.rules.ts';

@InputType({ description: 'Money spent on selling; a draft until it is handed in (domain-rules 8.6).' })
export class ExpenseCreateInput extends ActionInput {
  @Field(() => ID, { nullable: true, description: 'Who spent it; oneself when left out.' })
  repId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'An expense of the department, of no single rep.' })
  isOfDepartment?: boolean | null;

  @Field(() => ExpenseKindEnum, { description: 'What the money was spent on.' })
  kind!: ExpenseKind;

  @Field(() => DecimalScalar, { description: 'More than zero, two places.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day on which it was spent; not in the future.' })
  spentOn!: string;

  @Field(() => ID, { nullable: true, description: 'For which customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On which visit; its customer is taken over.' })
  visitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which order; its customer is taken over.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For which fair or event.' })
  eventId?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the receipt or where it is kept.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was for, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Changes of an expense that is not decided; what is left out stays.' })
export class ExpenseEditInput extends ChangeInput {
  @Field(() => ExpenseKindEnum, { nullable: true, description: 'What the money was spent on.' })
  kind?: ExpenseKind | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'More than zero, two places.' })
  amount?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was spent; not in the future.' })
  spentOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the receipt or where it is kept.' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was for, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Hands an expense in; standard and budget say who decides (domain-rules 8.6).' })
export class ExpenseSubmitInput extends ChangeInput {}

@InputType({ description: 'Gives back what was approved (domain-rules 8.6).' })
export class ExpensePayInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Today when left out; not in the future.' })
  paidOn?: string | null;
}
