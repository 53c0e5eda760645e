import { localTime } from '../../../lib/company-clock.ts';
import { monthWeeks } from '../../../lib/months.ts';

export interface PlannedSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}
/** What a day of the calendar shows of it. */
export interface CalendarSession extends PlannedSession {
  readonly place: string;
  readonly state: string;
  readonly course: { readonly id: string; readonly title: string } | null;
}
export interface PeakSpan {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly peak: { readonly id: string; readonly name: string } | null;
}
export interface MonthDay<Session extends PlannedSession> {
  readonly day: string;
  readonly number: number;
  readonly isToday: boolean;
  readonly peaks: readonly string[];
  /** Whether the name of the peak is to be read here: on its first day, and again in each week. */
  readonly isPeakNamed: boolean;
  readonly sessions: readonly Session[];
}

const MINUTE = 60_000;

/** A session that ends at midnight does not touch the day after. */
function touches({ startsAt, endsAt }: PlannedSession, day: string): boolean {
  const lastDay = localTime(new Date(Date.parse(endsAt) - MINUTE)).slice(0, 10);
  return localTime(startsAt).slice(0, 10) <= day && lastDay >= day;
}

/** The weeks of a month, from Monday on, with what lies on each day. */
export function trainingMonth<Session extends PlannedSession>(
  month: string,
  { sessions, spans, today }: { sessions: readonly Session[]; spans: readonly PeakSpan[]; today: string },
): (MonthDay<Session> | null)[][] {
  const cell = (day: string | null, place: number): MonthDay<Session> | null => {
    if (day === null) return null;
    const over = spans.filter(({ startsOn, endsOn }) => startsOn <= day && endsOn >= day);
    const number = Number(day.slice(8));
    return {
      day,
      number,
      isToday: day === today,
      peaks: over.flatMap(({ peak }) => (peak ? [peak.name] : [])),
      isPeakNamed: place === 0 || number === 1 || over.some(({ startsOn }) => startsOn === day),
      sessions: sessions.filter((one) => touches(one, day)),
    };
  };
  return monthWeeks(month).map((week) => week.map(cell));
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from a day of the month; null for keys that lead nowhere. */
export function dayAfterKey(key: string, day: number, days: number): number | null {
  if (key === 'Home') return 1;
  if (key === 'End') return days;
  const step = STEPS[key];
  return step === undefined ? null : Math.max(1, Math.min(days, day + step));
}
