import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'What makes a new shop.' })
export class ShopCreateInput extends ActionInput {
  @Field(() => String, { description: '2 to 8 upper-case letters or digits, used by no other shop.' })
  code!: string;

  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The region in which the shop lies.' })
  regionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 300 characters.' })
  address?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of business.' })
  openedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of business.' })
  closedOn?: string | null;
}

@InputType({ description: 'Changes of a shop; what is left out stays.' })
export class ShopEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region in which the shop lies.' })
  regionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 300 characters.' })
  address?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of business.' })
  openedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of business.' })
  closedOn?: string | null;
}
