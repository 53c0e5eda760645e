import {
  addDays,
  addMonths,
  addMonthsClamped,
  monthOf,
  periodOfMonth,
  startOfQuarter,
  startOfWeek,
  trailingTwelveMonths,
  type LocalDate,
  type Period,
} from './period.ts';

function days(from: LocalDate, count: number): Period {
  return { from, to: addDays(from, count) };
}

function quarter(from: LocalDate): Period {
  return { from, to: addMonthsClamped(from, 3) };
}

function year(from: LocalDate): Period {
  return { from, to: addMonthsClamped(from, 12) };
}

/** The last days end with today, the next days begin with it: what is due today is never left out. */
const PERIODS = {
  TODAY: (today: LocalDate) => days(today, 1),
  YESTERDAY: (today: LocalDate) => days(addDays(today, -1), 1),
  THIS_WEEK: (today: LocalDate) => days(startOfWeek(today), 7),
  LAST_WEEK: (today: LocalDate) => days(addDays(startOfWeek(today), -7), 7),
  THIS_MONTH: (today: LocalDate) => periodOfMonth(monthOf(today)),
  LAST_MONTH: (today: LocalDate) => periodOfMonth(addMonths(monthOf(today), -1)),
  THIS_QUARTER: (today: LocalDate) => quarter(startOfQuarter(today)),
  LAST_QUARTER: (today: LocalDate) => quarter(addMonthsClamped(startOfQuarter(today), -3)),
  THIS_YEAR: (today: LocalDate) => year(`${today.slice(0, 4)}-01-01`),
  LAST_YEAR: (today: LocalDate) => year(addMonthsClamped(`${today.slice(0, 4)}-01-01`, -12)),
  LAST_7_DAYS: (today: LocalDate) => days(addDays(today, -6), 7),
  LAST_30_DAYS: (today: LocalDate) => days(addDays(today, -29), 30),
  LAST_90_DAYS: (today: LocalDate) => days(addDays(today, -89), 90),
  LAST_12_MONTHS: trailingTwelveMonths,
  NEXT_7_DAYS: (today: LocalDate) => days(today, 7),
  NEXT_30_DAYS: (today: LocalDate) => days(today, 30),
} as const;

export type RelativePeriod = keyof typeof PERIODS;

export const RELATIVE_PERIODS = Object.keys(PERIODS) as readonly RelativePeriod[];

/** The local dates that a relative period means on a given day (rules 1.5). */
export function relativePeriod(name: RelativePeriod, today: LocalDate): Period {
  return PERIODS[name](today);
}
