import { Field, ID, InputType } from 'type-graphql';

import { ActionInput } from '../../../kernel/input.ts';
import { DateTimeScalar } from '../../../kernel/scalars.ts';
import { type PunchDirection, PunchDirectionEnum } from '../punches/punch.enums.ts';
import { StaffWithdrawInput } from '../requests/staff-request.types.ts';
import { type PunchCorrectionKind, PunchCorrectionKindEnum } from './punch-correction.enums.ts';

@InputType({ description: 'Asks HR to add an own punch that is missing, or to let a wrong one count no more.' })
export class PunchCorrectionCreateInput extends ActionInput {
  @Field(() => PunchCorrectionKindEnum, { description: 'Whether a punch is missing or wrong.' })
  kind!: PunchCorrectionKind;

  @Field(() => DateTimeScalar, { nullable: true, description: 'To add one: the moment, not in the future.' })
  at?: Date | null;

  @Field(() => PunchDirectionEnum, { nullable: true, description: 'To add one: came or went.' })
  direction?: PunchDirection | null;

  @Field(() => ID, { nullable: true, description: 'To add one: the shop in which it was; left out: at HR.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The own punch that is wrong.' })
  punchId?: string | null;

  @Field(() => String, { description: 'What happened, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Takes the wish for a correction back while it waits.' })
export class PunchCorrectionWithdrawInput extends StaffWithdrawInput {}
