import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { type DeletionGround, DeletionGroundEnum } from '../../customers/index.ts';

@InputType({ description: 'Asks for the deletion of a customer.' })
export class CustomerRequestDeleteInput extends ChangeInput {
  @Field(() => DeletionGroundEnum, { description: 'The kind of reason.' })
  ground!: DeletionGround;

  @Field(() => String, { description: 'The reason in words, 1 to 500 characters.' })
  reason!: string;
}
