import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { MonthScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A list for a month.' })
export class FocusListCreateInput extends ActionInput {
  @Field(() => MonthScalar, { description: 'Such as `2026-11`; this month or a coming one.' })
  month!: string;
}

@InputType({ description: 'Puts a customer on an open list.' })
export class FocusEntryAddInput extends ActionInput {
  @Field(() => ID, { description: 'The list of the month.' })
  listId!: string;

  @Field(() => ID, { description: 'The customer to look at.' })
  customerId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Takes a customer off an open list.' })
export class FocusEntryRemoveInput extends ChangeInput {}

@InputType({ description: 'Fixes the list as the meeting has decided it.' })
export class FocusListFixInput extends ChangeInput {
  @Field(() => String, { description: 'Who took part, 1 to 500 characters.' })
  participants!: string;
}
