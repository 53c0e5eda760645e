import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars.ts';
import { StaffRequestInput, StaffWithdrawInput } from '../requests/staff-request.types.ts';
import { type LeaveKind, LeaveKindEnum } from './leave.enums.ts';

@InputType({
  description: 'Asks for leave by the hour; asked before its start it is prior notice (domain-rules 17.3).',
})
export class LeaveRequestCreateInput extends StaffRequestInput {
  @Field(() => LeaveKindEnum, { description: 'Which kind of leave.' })
  kind!: LeaveKind;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Takes leave back: while it waits, before it begins, or by HR when it was not used.' })
export class LeaveRequestWithdrawInput extends StaffWithdrawInput {}

@InputType({ description: 'HR shortens leave in which somebody was present after all (domain-rules 17.3).' })
export class LeaveRequestShortenInput extends ChangeInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'A later start; left out: as it was.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'An earlier end; left out: as it was.' })
  endsAt?: Date | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Grants hours of a kind of leave for a year; from then on the kind is limited by them.' })
export class LeaveBalanceSetInput extends ActionInput {
  @Field(() => ID, { description: 'To whom they are granted.' })
  employeeId!: string;

  @Field(() => LeaveKindEnum, { description: 'Which kind of leave.' })
  kind!: LeaveKind;

  @Field(() => Int, { description: 'The calendar year, 2000 to 2200.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Hours in all, 0 to 9,999.99; it replaces what was granted before.' })
  grantedHours!: string;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters.' })
  reason?: string | null;
}
