import { addDays, atLocalTime, endOfLocalDay, startOfLocalDay, type LocalDate } from '../../../kernel/period.ts';
import { isSome, secondsOf, union, type Seconds, type Span } from './spans.rules.ts';

/** Times of the day such as `07:30`; what is not later than the shift's start is on the next day (rules 17.2). */
export interface ShiftTemplate {
  readonly start: string;
  readonly end: string;
  readonly breaks: readonly { readonly start: string; readonly end: string }[];
}

/** A shift on one date. Breaks lie within it, in order. */
export interface ShiftTimes extends Span {
  readonly breaks: readonly Span[];
}

export type ShiftResolver = (template: ShiftTemplate, date: LocalDate) => ShiftTimes;

type Clock = (time: string) => Seconds;

const USUAL_DAY = 86_400;

/** Where the clock is not changed a time is plain arithmetic; the calendar of the zone is asked once a day, not once a shift. */
function clockOf(date: LocalDate, zone: string): Clock {
  const midnight = secondsOf(startOfLocalDay(date, zone));
  if (secondsOf(endOfLocalDay(date, zone)) - midnight !== USUAL_DAY) {
    return (time) => secondsOf(atLocalTime(date, time, zone));
  }
  return (time) => midnight + Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}

function clipped({ from, to }: Span, within: Span): Span {
  return { from: Math.max(from, within.from), to: Math.min(to, within.to) };
}

/** Templates of one zone as instants, also across midnight and on days of 23 or 25 hours (rules 1.1). */
export function shiftResolver(zone: string): ShiftResolver {
  const clocks = new Map<LocalDate, readonly [today: Clock, tomorrow: Clock]>();

  function clocksOn(date: LocalDate): readonly [Clock, Clock] {
    const known = clocks.get(date);
    if (known) return known;
    const made = [clockOf(date, zone), clockOf(addDays(date, 1), zone)] as const;
    clocks.set(date, made);
    return made;
  }

  return ({ start, end, breaks }, date) => {
    const [today, tomorrow] = clocksOn(date);
    const begins = (time: string) => (time < start ? tomorrow : today)(time);
    const ends = (time: string) => (time <= start ? tomorrow : today)(time);
    const from = begins(start);
    // Summer time may skip the whole of a short shift at night.
    const shift = { from, to: Math.max(from, ends(end)) };
    const pauses = breaks.map((pause) => clipped({ from: begins(pause.start), to: ends(pause.end) }, shift));
    return { ...shift, breaks: union(pauses.filter(isSome)) };
  };
}
