import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { StaffWithdrawInput } from '../requests/staff-request.types.ts';

@InputType({
  description:
    'Asks to work otherwise than rostered and tells HR why: by another shift, other times, a day off or a swap, one of them (domain-rules 17.4, clause 6).',
})
export class ShiftChangeCreateInput extends ActionInput {
  @Field(() => ID, { description: 'The line of the roster; an own one, HR also of others.' })
  rosterEntryId!: string;

  @Field(() => ID, { nullable: true, description: 'The shift that is worked instead.' })
  shiftTemplateId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work starts instead, on the same date.' })
  newStartsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work ends instead, within 24 hours.' })
  newEndsAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Nothing is worked instead.' })
  isDayOff!: boolean;

  @Field(() => ID, { nullable: true, description: 'The colleague of the shop whose date is swapped with it.' })
  swapWithEmployeeId?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters; HR reads it at once.' })
  reason!: string;
}

@InputType({ description: 'Takes a change of a shift back while nobody has decided.' })
export class ShiftChangeWithdrawInput extends StaffWithdrawInput {}

@InputType({ description: 'What HR has against a change; the line manager decides (domain-rules 17.4, clause 6).' })
export class ShiftChangeObjectInput extends ChangeInput {
  @Field(() => String, { description: 'What is against it, 1 to 500 characters.' })
  objection!: string;
}
