import { Field, InputType } from 'type-graphql';

import { StaffRequestInput, StaffWithdrawInput } from '../requests/staff-request.types.ts';

@InputType({ description: 'Asks to work longer than the shift; it never offsets late or early minutes.' })
export class OvertimeCreateInput extends StaffRequestInput {
  @Field(() => String, { description: 'What it is for, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Takes overtime back: while it waits, before it begins, or by HR.' })
export class OvertimeWithdrawInput extends StaffWithdrawInput {}
