import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import type { CalendarDayCreateInput, CalendarDayEditInput, CalendarDayRemoveInput } from './calendar.types.ts';

export async function createCalendarDay(ctx: Ctx, input: CalendarDayCreateInput): Promise<CalendarDay> {
  new InputCheck().text('name', input.name, { most: 100, required: true }).done();
  const { day, kind } = input;
  if (await ctx.em.count(CalendarDay, { day })) throw new Refusal('CALENDAR_DAY_TAKEN', ['input', 'day']);
  return add(ctx, CalendarDay, { day, kind, name: input.name.trim() });
}

export async function editCalendarDay(ctx: Ctx, input: CalendarDayEditInput): Promise<CalendarDay> {
  new InputCheck()
    .givenText('name', input.name, 100)
    .rule('kind', input.kind === null ? 'VALUE_REQUIRED' : null)
    .done();
  const day = await loadForChange(ctx, CalendarDay, input);
  assignGiven(day, input, ['kind', 'name']);
  return day;
}

export async function removeCalendarDay(ctx: Ctx, input: CalendarDayRemoveInput): Promise<void> {
  ctx.em.remove(await loadForChange(ctx, CalendarDay, input));
}
