import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../../reader/index.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { createCalendarDay, editCalendarDay, removeCalendarDay } from './calendar.actions.ts';
import { listPublicDays } from './calendar.queries.ts';
import {
  CalendarDayCreateInput,
  CalendarDayEditInput,
  CalendarDayRemoveInput,
  PublicCalendarDay,
} from './calendar.types.ts';

@Resolver(() => CalendarDay)
export class CalendarResolver {
  @Allow('signedIn')
  @ReadOne(() => CalendarDay, { description: 'One day of the company calendar by id.' })
  calendarDay(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => CalendarDay, {
    description: 'The days on which the company works, or does not, otherwise than usual; the latest first.',
    sort: ['-day'],
  })
  calendarDays(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Query(() => [PublicCalendarDay], {
    description: 'Public holidays and make-up days of a year, as the setting `calendar.publicDays` says.',
  })
  publicCalendarDays(
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { description: 'Such as 2026.' }) year: number,
  ): Promise<PublicCalendarDay[]> {
    return listPublicDays(ctx, year);
  }

  @Allow('calendar:manage')
  @Action({ calendarDay: () => CalendarDay }, { description: 'Says of a day that the company works or does not.' })
  async calendarDayCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => CalendarDayCreateInput) input: CalendarDayCreateInput,
  ) {
    return { calendarDay: await createCalendarDay(ctx, input) };
  }

  @Allow('calendar:manage')
  @Action({ calendarDay: () => CalendarDay }, { description: 'Changes what is said of a day.' })
  async calendarDayEdit(@Ctx() ctx: Context, @Arg('input', () => CalendarDayEditInput) input: CalendarDayEditInput) {
    return { calendarDay: await editCalendarDay(ctx, input) };
  }

  @Allow('calendar:manage')
  @Action({}, { description: 'Takes back what was said of a day.' })
  async calendarDayRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => CalendarDayRemoveInput) input: CalendarDayRemoveInput,
  ) {
    await removeCalendarDay(ctx, input);
    return {};
  }
}
