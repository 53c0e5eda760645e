import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A customer has ended the relation.' })
export class ExitRecordCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The customer who left.' })
  customerId!: string;

  @Field(() => DateScalar, { description: 'The day on which the relation ended, today at the latest.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why the customer left, 1 to 500 characters.' })
  reason!: string;
}
