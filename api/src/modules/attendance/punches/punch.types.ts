import { Field, ID, InputType, Int } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar, DateTimeScalar } from '../../../kernel/scalars.ts';
import { type PunchDirection, PunchDirectionEnum } from './punch.enums.ts';

@InputType({ description: 'Where the person is, as the browser tells; kept for a time (setting punch.keepPosition).' })
export class PunchPositionInput {
  @Field(() => String, { description: 'Latitude and longitude in degrees, such as `31.23041,121.47370`.' })
  coordinates!: string;

  @Field(() => Int, { nullable: true, description: 'How exact it is, in metres.' })
  accuracyMetres?: number | null;

  @Field(() => Boolean, { description: 'Whether the person has consented to its being kept; otherwise it is refused.' })
  hasConsented!: boolean;
}

@InputType({ description: 'Comes or goes at this moment; nobody else punches for somebody here.' })
export class PunchClockInput extends ActionInput {
  @Field(() => PunchDirectionEnum, { description: 'IN or OUT; SEEN is for spot checks.' })
  direction!: PunchDirection;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'At HR in headquarters; otherwise in the shop of the day, by the roster or else by the post.',
  })
  isAtHeadquarters!: boolean;

  @Field(() => PunchPositionInput, { nullable: true, description: 'Only with consent; a punch needs none.' })
  position?: PunchPositionInput | null;
}

@InputType({ description: 'A punch that a person could not make, entered by HR with the reason.' })
export class PunchRecordInput extends ActionInput {
  @Field(() => ID, { description: 'Who came or went.' })
  employeeId!: string;

  @Field(() => DateTimeScalar, { description: 'The moment it tells of, not in the future.' })
  at!: Date;

  @Field(() => PunchDirectionEnum, { description: 'IN or OUT; SEEN is for spot checks.' })
  direction!: PunchDirection;

  @Field(() => ID, { nullable: true, description: 'The shop in which it was; none: at HR in headquarters.' })
  placeId?: string | null;

  @Field(() => String, { description: 'Why HR enters it, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Lets a punch count no more; it stays with the reason.' })
export class PunchVoidInput extends ChangeInput {
  @Field(() => String, { description: 'Why it does not count, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Says by which number devices know somebody, from a day on.' })
export class PunchNumberSetInput extends ActionInput {
  @Field(() => ID, { description: 'Who has the number.' })
  employeeId!: string;

  @Field(() => String, { description: 'As the device writes it, 1 to 40 characters.' })
  number!: string;

  @Field(() => DateScalar, { description: 'First day with this number.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where it is known.' })
  endsOn?: string | null;
}

@InputType({ description: 'When somebody gives a number back.' })
export class PunchNumberEndInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null for no end.' })
  endsOn?: string | null;
}
