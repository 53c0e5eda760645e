import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';

@InputType({
  description: 'Changes of a role; what is left out stays. They act on the next request of everybody who holds it.',
})
export class RoleEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'All permissions from now on, as `noun:verb`.' })
  permissions?: string[] | null;
}
