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
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (MonthCell | null)[] = Array.from({ length: before }, () => null);
  for (let number = 1; number <= count; number += 1) {
    const day = `${year}-${two(month)}-${two(number)}`;
    cells.push({ day, number, isWeekend: cells.length % 7 > 4, special: special.get(day) });
  }
  while (cells.length % 7 > 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month: `${year}-${two(month)}`, weeks };
}

/** The twelve months of a year; of two words on one day the later one holds. */
export function yearGrid(year: number, days: readonly SpecialDay[]): MonthGrid[] {
  const special = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, month) => monthGrid(year, month + 1, special));
}
