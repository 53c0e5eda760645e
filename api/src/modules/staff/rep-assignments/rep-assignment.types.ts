import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'An assistant begins to work for a rep.' })
export class RepAssignmentCreateInput extends ActionInput {
  @Field(() => ID, { description: 'Who acts for the rep.' })
  assistantId!: string;

  @Field(() => ID, { description: 'For whom the assistant acts.' })
  repId!: string;

  @Field(() => DateScalar, { description: 'First day on which it holds.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where it is known.' })
  endsOn?: string | null;
}

@InputType({ description: 'When an assignment ends.' })
export class RepAssignmentEndInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for no end.' })
  endsOn?: string | null;
}
