import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';

@InputType({ description: 'A new card for a customer who has none that takes visits.' })
export class VisitCardIssueInput extends ActionInput {
  @Field(() => ID, { description: 'The customer whom the visits are for.' })
  customerId!: string;

  @Field(() => Int, { nullable: true, description: '7 to 10; the setting `card.slotCount` when left out.' })
  slotCount?: number | null;
}
