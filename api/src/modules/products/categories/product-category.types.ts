import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'A new group of products.' })
export class ProductCategoryCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 100 characters, used by no other category.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  description?: string | null;
}

@InputType({ description: 'Changes of a group of products; what is left out stays.' })
export class ProductCategoryEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters, used by no other category.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  description?: string | null;
}
