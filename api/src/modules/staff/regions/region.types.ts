import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';

@InputType({ description: 'A new region.' })
export class RegionCreateInput extends ActionInput {
  @Field(() => String, { description: '2 to 4 upper-case letters, used by no other region.' })
  code!: string;

  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Marked weak by hand: wants more effort.' })
  isWeak?: boolean | null;
}

@InputType({ description: 'Changes of a region; what is left out stays. The code changes by a job of its own.' })
export class RegionEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Marked weak by hand: wants more effort.' })
  isWeak?: boolean | null;
}
