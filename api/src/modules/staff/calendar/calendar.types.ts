import { Field, InputType, ObjectType } from 'type-graphql';

import { ActionInput, ChangeInput } from '../../../kernel/input.ts';
import { DateScalar } from '../../../kernel/scalars.ts';
import { type CalendarDayKind, CalendarDayKindEnum } from './calendar-day.entity.ts';

@ObjectType({ description: 'A public holiday or make-up day, as the state has set it (domain-rules 1.3).' })
export class PublicCalendarDay {
  @Field(() => DateScalar, { description: 'The day it falls on.' })
  day!: string;

  @Field(() => CalendarDayKindEnum, { description: 'Whether people work on it.' })
  kind!: CalendarDayKind;

  @Field(() => String, { description: 'Its Chinese name.' })
  nameZh!: string;

  @Field(() => String, { description: 'Its English name.' })
  nameEn!: string;
}

@InputType({ description: 'A day that is otherwise than its weekday and the public holidays say.' })
export class CalendarDayCreateInput extends ActionInput {
  @Field(() => DateScalar, { description: 'A day of which nothing was said yet.' })
  day!: string;

  @Field(() => CalendarDayKindEnum, { description: 'Whether people work on it.' })
  kind!: CalendarDayKind;

  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;
}

@InputType({ description: 'Changes of a day; what is left out stays.' })
export class CalendarDayEditInput extends ChangeInput {
  @Field(() => CalendarDayKindEnum, { nullable: true, description: 'Whether people work on it.' })
  kind?: CalendarDayKind | null;

  @Field(() => String, { nullable: true, description: '1 to 100 characters.' })
  name?: string | null;
}

@InputType({ description: 'The day is again what its weekday and the public holidays say.' })
export class CalendarDayRemoveInput extends ChangeInput {}
