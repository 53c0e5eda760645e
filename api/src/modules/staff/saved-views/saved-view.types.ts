import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

const STATE =
  'Filters, sort and columns as in the address of the page, without the question mark; up to 4,000 characters.';
const ROLES = 'Keys of the roles that the list opens with it for; only of shared views.';

@InputType({ description: 'A new view of a list.' })
export class SavedViewCreateInput extends ActionInput {
  @Field(() => String, { description: 'Which list it is for, such as `customers`.' })
  list!: string;

  @Field(() => String, { description: 'How people call it, 1 to 60 characters.' })
  name!: string;

  @Field(() => String, { description: STATE })
  state!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody sees it; needs `view:share`.' })
  isShared?: boolean | null;

  @Field(() => [String], { nullable: true, description: ROLES })
  defaultOfRoles?: string[] | null;
}

@InputType({ description: 'Changes of a view; what is left out stays.' })
export class SavedViewEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'How people call it, 1 to 60 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: STATE })
  state?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody sees it; needs `view:share`.' })
  isShared?: boolean | null;

  @Field(() => [String], { nullable: true, description: ROLES })
  defaultOfRoles?: string[] | null;
}

@InputType({ description: 'Which view is to go.' })
export class SavedViewRemoveInput extends ChangeInput {}
