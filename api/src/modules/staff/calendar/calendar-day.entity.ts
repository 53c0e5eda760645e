import { Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

import { Row } from '../../../kernel/entity.ts';
import { schemaEnum } from '../../../kernel/enum.ts';
import { DateScalar } from '../../../kernel/scalars.ts';

export const CALENDAR_DAY_KINDS = ['HOLIDAY', 'WORKDAY'] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];
export const CalendarDayKindEnum = schemaEnum<CalendarDayKind>('CalendarDayKind', 'What the company does on a day.', {
  HOLIDAY: 'Nobody works, whatever the weekday.',
  WORKDAY: 'People work, whatever the weekday: a make-up day.',
});

@ObjectType({
  description: 'A day that is otherwise than its weekday and the public holidays say (domain-rules 1.3).',
})
@Entity({ tableName: 'calendar_days' })
export class CalendarDay extends Row {
  @Field(() => DateScalar, { description: 'The day; said once.' })
  @Property({ type: 'date' })
  @Unique()
  day!: string;

  @Field(() => CalendarDayKindEnum, { description: 'Whether people work on it.' })
  @Enum({ items: () => [...CALENDAR_DAY_KINDS], type: 'text' })
  kind!: CalendarDayKind;

  @Field(() => String, { description: 'What it is called, such as "Inventory day".' })
  @Property({ type: 'text' })
  name!: string;
}
