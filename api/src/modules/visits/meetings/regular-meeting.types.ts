import { Field, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';

@InputType({ description: 'A meeting beside the weekly ones.' })
export class RegularMeetingCreateInput extends ActionInput {
  @Field(() => DateTimeScalar, { description: 'When it begins; not in the past.' })
  startsAt!: Date;

  @Field(() => String, { description: '1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Moves, renames, cancels or takes up a meeting; what is left out stays.' })
export class RegularMeetingEditInput extends ChangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins; not in the past.' })
  startsAt?: Date | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is cancelled.' })
  isCancelled?: boolean | null;
}
