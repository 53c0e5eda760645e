import { addMonths, monthOf, type LocalDate } from '../../../../kernel/period.ts';
import type { Happening } from './happening.ts';
import { happenings } from './happenings.ts';
import type { DemoShift } from './shifts.ts';

/** A shift with what happened in it. */
export interface HappenedShift {
  readonly shift: DemoShift;
  readonly happening: Happening | null;
}

interface Clock {
  readonly now: Date;
  readonly today: LocalDate;
}

/** How many months ago. */
const AGO = { THIS: 0, LAST: 1, BEFORE: 2 } as const;

function shiftsOf(month: Happening['month'], all: readonly DemoShift[], { now, today }: Clock): readonly DemoShift[] {
  if (month === 'COMING') return all.filter(({ startsAt }) => startsAt > now);
  const wanted = addMonths(monthOf(today), -AGO[month]);
  return all.filter(({ date, endsAt }) => monthOf(date) === wanted && endsAt <= now);
}

/** On the first days of a month little of it has happened yet. */
export function happenedIn(shifts: readonly DemoShift[], clock: Clock): HappenedShift[] {
  const byPerson = Map.groupBy(shifts, ({ number }) => number);
  const byShift = new Map<DemoShift, Happening>();
  for (const happening of happenings) {
    const own = shiftsOf(happening.month, byPerson.get(happening.who) ?? [], clock);
    const shift = own[happening.nth - 1];
    if (shift) byShift.set(shift, happening);
  }
  return shifts.map((shift) => ({ shift, happening: byShift.get(shift) ?? null }));
}
