import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { ItemDecisionEnum } from './update-session.enums.ts';
import type { ItemDecision } from './update-session.rules.ts';

@InputType({ description: 'Opens an update session; every request that waits comes up by itself.' })
export class UpdateSessionOpenInput extends ActionInput {
  @Field(() => ID, { nullable: true, description: 'The regular meeting at which it is held.' })
  meetingId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is held; now, or with its meeting.' })
  meetingAt?: Date | null;

  @Field(() => [ID], { description: 'The reps who attend, at most 200; their customers with old data come up.' })
  repIds!: string[];
}

@InputType({ description: 'Takes in what came up since the session was opened.' })
export class UpdateSessionRefreshInput extends ChangeInput {}

@InputType({ description: 'Closes a session of which every item is decided or carried over.' })
export class UpdateSessionCloseInput extends ChangeInput {
  @Field(() => Boolean, { nullable: true, description: 'Carries over whatever still waits.' })
  mustCarryRestOver?: boolean | null;
}

@InputType({ description: 'An item with the version that was seen.' })
export class UpdateSessionItemRef {
  @Field(() => ID, { description: 'The item to decide.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;
}

@InputType({ description: 'Decides items of an open session alike: all of them or none.' })
export class UpdateSessionDecideInput extends ActionInput {
  @Field(() => [UpdateSessionItemRef], { description: 'Up to 100 items.' })
  items!: UpdateSessionItemRef[];

  @Field(() => ItemDecisionEnum, { description: 'What is decided of all of them.' })
  decision!: ItemDecision;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters; needed to refuse consent.' })
  note?: string | null;
}
