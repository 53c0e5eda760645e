import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { StaffRequestInput, StaffWithdrawInput } from '../requests/staff-request.types.ts';
import { type OutingKind, OutingKindEnum, type OutingReasonState, OutingReasonStateEnum } from './outing.enums.ts';

@InputType({ description: 'Explains to HR and the line manager that somebody leaves the shop during the shift.' })
export class OutingCreateInput extends StaffRequestInput {
  @Field(() => OutingKindEnum, { description: 'On business, private, or to headquarters.' })
  kind!: OutingKind;

  @Field(() => String, { description: 'Why, 1 to 500 characters; what HR judges of a store manager.' })
  reason!: string;
}

@InputType({ description: 'Takes an outing back: while it waits, before it begins, or by HR.' })
export class OutingWithdrawInput extends StaffWithdrawInput {}

@InputType({ description: 'HR judges the reason of an outing on business (domain-rules 17.4, clause 5).' })
export class OutingJudgeReasonInput extends ChangeInput {
  @Field(() => OutingReasonStateEnum, { description: 'Accepted only when it was explained before the start.' })
  reasonState!: OutingReasonState;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters; needed to reject a reason.' })
  note?: string | null;
}

@InputType({ description: 'HR says whether a trip to headquarters was necessary (domain-rules 17.2, 18.3).' })
export class OutingMarkNecessaryInput extends ChangeInput {
  @Field(() => Boolean, { description: 'Whether it could not be done on a rest day.' })
  isNecessary!: boolean;
}
