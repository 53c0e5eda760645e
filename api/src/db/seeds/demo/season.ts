import { addDays, daysBetween, startOfLocalDay, type LocalDate } from '../../../kernel/period.ts';

export const ZONE = 'Asia/Shanghai';
const HOUR = 3_600_000;

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** The day of a lunar festival in a year: 15 of the eighth month for Mid-Autumn, 1 of the first for Spring Festival. */
function lunarFestival(year: number, festival: { month: number; day: number; from: string; to: string }): LocalDate {
  const wanted = `${festival.month}/${festival.day}`;
  for (let date = `${year}-${festival.from}`; date <= `${year}-${festival.to}`; date = addDays(date, 1)) {
    if (lunar.format(new Date(`${date}T00:00:00Z`)) === wanted) return date;
  }
  throw new RangeError(`${year} has no ${wanted} of the lunar calendar between ${festival.from} and ${festival.to}.`);
}

/** The lunar calendar is slow to ask, and a year of orders asks it for every day and customer. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

export const midAutumn = remembered((year: number): LocalDate =>
  lunarFestival(year, { month: 8, day: 15, from: '09-05', to: '10-10' }),
);

export const springFestival = remembered((year: number): LocalDate =>
  lunarFestival(year, { month: 1, day: 1, from: '01-20', to: '02-22' }),
);

/** How many orders a day draws compared with a quiet one: mooncakes before Mid-Autumn, gift boxes before the New Year, green dumplings in spring. */
export const demandOn = remembered((date: LocalDate): number => {
  const year = Number(date.slice(0, 4));
  const bump = (peak: LocalDate, { lead, width, height }: { lead: number; width: number; height: number }): number => {
    const distance = daysBetween(date, peak) - lead;
    return height * Math.exp(-((distance / width) ** 2));
  };
  const demand =
    1 +
    bump(midAutumn(year), { lead: 24, width: 13, height: 5 }) +
    bump(springFestival(year), { lead: 18, width: 9, height: 2 }) +
    bump(`${year}-04-04`, { lead: 10, width: 8, height: 1 });
  const festivals = [midAutumn(year), springFestival(year)];
  const isAfterFestival = festivals.some((day) => date >= day && date < addDays(day, 7));
  return isAfterFestival ? 0.1 : demand;
});

/** Monday to Saturday, not in the week of the New Year. */
export const isWorkday = remembered((date: LocalDate): boolean => {
  const newYear = springFestival(Number(date.slice(0, 4)));
  const isHoliday = date >= newYear && date < addDays(newYear, 7);
  return new Date(`${date}T00:00:00Z`).getUTCDay() !== 0 && !isHoliday;
});

export const dayAfter = remembered((date: LocalDate): LocalDate => addDays(date, 1));

export function nextWorkday(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** What has happened has happened before now. */
export function notAfter(now: Date, instant: Date): Date {
  return instant < now ? instant : now;
}

/** An instant of a day in the company's zone, at an hour such as 9.5. */
export function at(date: LocalDate, hour: number): Date {
  return new Date(startOfLocalDay(date, ZONE).getTime() + Math.round(hour * HOUR));
}
