import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'Takes a file away from its row.' })
export class AttachmentRemoveInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}
