import { monthWeeks } from '../../../lib/months.ts';

/** Whether people work on a day; what falls on a weekday as usual needs no word. */
export type DayKind = 'HOLIDAY' | 'WORKDAY';

export interface SpecialDay {
  readonly day: string;
  readonly kind: DayKind;
  readonly name: string;
}

export interface MonthCell {
  readonly day: string;
  readonly number: number;
  readonly isWeekend: boolean;
  readonly special: SpecialDay | undefined;
}

export interface MonthGrid {
  readonly month: string;
  /** Weeks from Monday to Sunday; null outside the month. */
  readonly weeks: readonly (readonly (MonthCell | null)[])[];
}

const two = (number: number): string => String(number).padStart(2, '0');

function monthGrid(year: number, month: number, special: ReadonlyMap<string, SpecialDay>): MonthGrid {
  const name = `${year}-${two(month)}`;
  const cell = (day: string | null, place: number): MonthCell | null =>
    day === null ? null : { day, number: Number(day.slice(8)), isWeekend: place > 4, special: special.get(day) };
  return { month: name, weeks: monthWeeks(name).map((week) => week.map(cell)) };
}

/** The twelve months of a year; of two words on one day the later one holds. */
export function yearGrid(year: number, days: readonly SpecialDay[]): MonthGrid[] {
  const special = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, month) => monthGrid(year, month + 1, special));
}
