import type { Ctx } from '../../../kernel/context.ts';
import type { WorkCalendar } from '../../../kernel/workdays.ts';
import { settingHistory, settingNow } from '../settings/setting.queries.ts';
import { type CompanyDay, exceptionsFrom, weekFrom } from './calendar.rules.ts';
import type { PublicCalendarDay } from './calendar.types.ts';
import { publicDays } from './public-days.ts';

const COMPANY_DAYS = `/* calendar.days */ select day::text as day, kind from calendar_days`;

const EARLIEST = '0001-01-01';

/** By transaction: who asks once mostly asks for several customers. */
const asked = new WeakMap<Ctx['em'], Promise<WorkCalendar>>();

async function load(ctx: Ctx): Promise<WorkCalendar> {
  const [hours, weekdays, publicOf, days] = await Promise.all([
    settingHistory(ctx, 'calendar.openingHours'),
    settingHistory(ctx, 'calendar.workingWeekdays'),
    settingNow(ctx, 'calendar.publicDays'),
    ctx.em.execute<CompanyDay[]>(COMPANY_DAYS),
  ]);
  const starts = [...new Set([EARLIEST, ...hours.starts, ...weekdays.starts])].toSorted();
  const [first = EARLIEST, ...later] = starts;
  const weekOn = (validFrom: string): ReturnType<typeof weekFrom> =>
    weekFrom({ validFrom, hours: hours.on(validFrom), weekdays: weekdays.on(validFrom) });
  const ofState = new Map([...publicDays(publicOf)].map(([day, { isWorkday }]) => [day, isWorkday]));
  return { zone: ctx.zone, weeks: [weekOn(first), ...later.map(weekOn)], exceptions: exceptionsFrom(ofState, days) };
}

/** When the company works (rules 1.3), for the functions of `kernel/workdays.ts`. */
export function loadCalendar(ctx: Ctx): Promise<WorkCalendar> {
  const known = asked.get(ctx.em) ?? load(ctx);
  asked.set(ctx.em, known);
  return known;
}

/** What the state has set for a year. */
export async function listPublicDays(ctx: Ctx, year: number): Promise<PublicCalendarDay[]> {
  const days = publicDays(await settingNow(ctx, 'calendar.publicDays'));
  return [...days]
    .filter(([day]) => day.startsWith(`${year}-`))
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, { isWorkday, ...names }]) => ({ day, kind: isWorkday ? 'WORKDAY' : 'HOLIDAY', ...names }));
}
