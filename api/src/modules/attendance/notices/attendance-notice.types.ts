import { Field, InputType } from 'type-graphql';

import { ChangeInput } from '../../../kernel/input.ts';
import { StaffRequestInput } from '../requests/staff-request.types.ts';

@InputType({ description: 'Tells HR of coming late, leaving early or staying away; it counts when it is told before.' })
export class AttendanceNoticeCreateInput extends StaffRequestInput {
  @Field(() => String, { description: 'What happens and why, 1 to 500 characters.' })
  text!: string;
}

@InputType({ description: 'HR does not let a notice count.' })
export class AttendanceNoticeRejectInput extends ChangeInput {
  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  note!: string;
}
