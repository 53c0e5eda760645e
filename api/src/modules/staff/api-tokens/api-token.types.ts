import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A new API token of the own account.' })
export class ApiTokenCreateInput extends ActionInput {
  @Field(() => String, { description: 'What it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => ID, {
    description: 'Which of its permissions the own account holds too, the token holds, without personal data.',
  })
  roleId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when on it opens nothing.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'Which API token to take back.' })
export class ApiTokenRevokeInput extends ChangeInput {}
