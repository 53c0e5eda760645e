import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from './posting.enums.ts';

@InputType({ description: 'Posts somebody from a day on; a posting without an end ends on the day before.' })
export class PostingStartInput extends ActionInput {
  @Field(() => ID, { description: 'Who is posted.' })
  employeeId!: string;

  @Field(() => ShopPostEnum, { description: 'What the person does there.' })
  post!: ShopPost;

  @Field(() => ID, { nullable: true, description: 'The shop; none for the office.' })
  shopId?: string | null;

  @Field(() => DateScalar, { description: 'First day of the posting.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where it is known.' })
  endsOn?: string | null;
}

@InputType({ description: 'When a posting ends.' })
export class PostingEndInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for no end.' })
  endsOn?: string | null;
}
