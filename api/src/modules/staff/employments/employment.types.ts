import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type ShopPost, ShopPostEnum } from '../postings/posting.enums.ts';
import { type HireChannel, HireChannelEnum, type LeaveReason, LeaveReasonEnum } from './employment.enums.ts';

@InputType({ description: 'Somebody who left comes again (domain-rules 20.0).' })
export class EmployeeHireAgainInput extends ActionInput {
  @Field(() => ID, { description: 'Who comes again.' })
  employeeId!: string;

  @Field(() => DateScalar, { description: 'First day of work, after the last day of work of before.' })
  hiredOn!: string;

  @Field(() => HireChannelEnum, {
    nullable: true,
    description: 'Over which channel the person came, where it is known.',
  })
  channel?: HireChannel | null;

  @Field(() => ShopPostEnum, {
    nullable: true,
    description: 'Posts the person from the first day of work on; needs `posting:manage`.',
  })
  shopPost?: ShopPost | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The shop of the post, or of somebody who was never posted; none for the office.',
  })
  shopId?: string | null;
}

@InputType({ description: 'What is told about an employment; what is left out stays.' })
export class EmploymentEditInput extends ChangeInput {
  @Field(() => HireChannelEnum, { nullable: true, description: 'Over which channel the person came.' })
  channel?: HireChannel | null;

  @Field(() => LeaveReasonEnum, { nullable: true, description: 'Why the person left; only of who left.' })
  reason?: LeaveReason | null;

  @Field(() => String, { nullable: true, description: 'What else was said about it, up to 500 characters.' })
  note?: string | null;
}
