import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({
  description: 'What holds for a shop from today or a later day on; the rule of this very day is put right.',
})
export class ShopRuleSetInput extends ActionInput {
  @Field(() => ID, { description: 'The shop it is about.' })
  shopId!: string;

  @Field(() => DateScalar, { description: 'In force from this day until the next rule.' })
  validFrom!: string;

  @Field(() => Int, { description: 'How many people must be on duty at least, 0 to 99.' })
  minOnDuty!: number;
}
