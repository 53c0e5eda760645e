import { addDays, monthAround } from '../lib/days.ts';
import { formatDay } from '../lib/format.ts';
import { language } from '../words/i18n.ts';

/** A column of a month: its day, and how it looks. */
export interface GridDate {
  readonly day: string;
  readonly number: number;
  readonly weekday: string;
  /** A weekend or public holiday, and no day that is made up for. */
  readonly isOff: boolean;
  readonly isToday: boolean;
  /** The whole date, with the name of a holiday. */
  readonly title: string;
}

interface NamedDay {
  readonly day: string;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly name: string;
}

/** The days of the month of a day. */
export function gridDates(startsOn: string, today: string, named: readonly NamedDay[] = []): GridDate[] {
  const { from, until } = monthAround(startsOn);
  const special = new Map(named.map((one) => [one.day, one]));
  const narrow = new Intl.DateTimeFormat(language.value, { weekday: 'narrow', timeZone: 'UTC' });
  return Array.from({ length: Number(until.slice(8)) }, (_, place): GridDate => {
    const day = addDays(from, place);
    const at = new Date(`${day}T00:00:00Z`);
    const name = special.get(day);
    const isWeekend = [0, 6].includes(at.getUTCDay());
    return {
      day,
      number: place + 1,
      weekday: narrow.format(at),
      isOff: name ? name.kind === 'HOLIDAY' : isWeekend,
      isToday: day === today,
      title: [formatDay(day), name?.name].filter(Boolean).join(' · '),
    };
  });
}
