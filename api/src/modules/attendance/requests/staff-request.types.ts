import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';

/** What everybody says who asks for something about a time of his own; when it was asked, the server knows. */
@InputType()
export abstract class StaffRequestInput extends ActionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose time it is; oneself when left out. Only HR asks for others, as of this moment.',
  })
  employeeId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it starts.' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, later than its start.' })
  endsAt!: Date;
}

@InputType()
export abstract class StaffWithdrawInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; needed when HR takes it back.' })
  reason?: string | null;
}
