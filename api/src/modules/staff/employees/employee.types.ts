import { Field, ID, InputType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import {
  type HireChannel,
  HireChannelEnum,
  type LeaveReason,
  LeaveReasonEnum,
} from '../employments/employment.enums.ts';
import { type ShopPost, ShopPostEnum } from '../postings/posting.enums.ts';
import { type EmployeeGender, EmployeeGenderEnum } from './employee.entity.ts';

@InputType({ description: 'A new employee. Personal values may be given by those who may read them.' })
export class EmployeeCreateInput extends ActionInput {
  @Field(() => String, { description: '1 to 20 characters, used by nobody else.' })
  number!: string;

  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => EmployeeGenderEnum, { nullable: true, description: 'As told by the person; may be left out.' })
  gender?: EmployeeGender | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  post?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person works; null for the office.' })
  shopId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region the person is responsible for.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom the person reports.' })
  managerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of work.' })
  hiredOn?: string | null;

  @Field(() => HireChannelEnum, {
    nullable: true,
    description: 'Over which channel the person came; only together with the first day of work.',
  })
  channel?: HireChannel | null;

  @Field(() => ShopPostEnum, {
    nullable: true,
    description: 'Posts the person from the first day of work on, in the shop that is given; needs `posting:manage`.',
  })
  shopPost?: ShopPost | null;

  @Field(() => String, { nullable: true, description: 'Address at work, up to 200 characters.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 300 characters.' })
  homeAddress?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of birth.' })
  birthOn?: string | null;
}

@InputType({ description: 'Changes of an employee; what is left out stays. Who leaves is told by `employeeLeave`.' })
export class EmployeeEditInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;

  @Field(() => EmployeeGenderEnum, { nullable: true, description: 'As told by the person; may be left out.' })
  gender?: EmployeeGender | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  post?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person works; null for the office.' })
  shopId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The region the person is responsible for.' })
  regionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom the person reports; never in a circle.' })
  managerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of work.' })
  hiredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Address at work, up to 200 characters.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 300 characters.' })
  homeAddress?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of birth.' })
  birthOn?: string | null;
}

@InputType({ description: 'Who leaves, and when.' })
export class EmployeeLeaveInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Last day of work; null when the person stays after all.' })
  leftOn?: string | null;

  @Field(() => LeaveReasonEnum, { nullable: true, description: 'Why the person leaves (domain-rules 20.1).' })
  reason?: LeaveReason | null;

  @Field(() => String, { nullable: true, description: 'What else is said about it, up to 500 characters.' })
  note?: string | null;
}
