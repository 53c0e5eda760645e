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

  @Field(() => [String], {
    nullable: true,
    description: 'Which permissions of the role it holds; left out for all of them. Later changes of the role act too.',
  })
  permissions?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may only ask saved queries, at `/query/<name>`, and nothing at `/graphql`.',
  })
  isForSavedQueriesOnly?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'From when on it opens nothing; at most, and when left out, as long as the setting `apiToken.mostDays` allows.',
  })
  expiresAt?: Date | null;
}

@InputType({ description: 'Which API token to take back.' })
export class ApiTokenRevokeInput extends ChangeInput {}
