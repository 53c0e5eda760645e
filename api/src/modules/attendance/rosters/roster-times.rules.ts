import type { LocalDate } from '../../../kernel/period.ts';
import { shiftResolver } from '../engine/shift-times.rules.ts';
import type { Seconds } from '../engine/spans.rules.ts';
import { inClockTimes, type TemplateTimes } from '../shift-templates/shift-template.rules.ts';
import type { RosterBreakTimes } from './roster.types.ts';

/** When a shift is worked, as a line of the roster keeps it. */
export interface RosterTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly breaks: readonly RosterBreakTimes[];
}

const instant = (seconds: Seconds): Date => new Date(seconds * 1_000);

/** Times of a template as moments, which stay when the template changes (rules 17.6). */
export function rosterTimes(zone: string): (times: TemplateTimes, date: LocalDate) => RosterTimes {
  const resolve = shiftResolver(zone);
  return (times, date) => {
    const { from, to, breaks } = resolve(inClockTimes(times), date);
    const pauses = breaks.map((one) => ({
      startsAt: instant(one.from).toISOString(),
      endsAt: instant(one.to).toISOString(),
    }));
    return { startsAt: instant(from), endsAt: instant(to), breaks: pauses };
  };
}

interface Timed {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

function share(one: Timed, other: Timed): boolean {
  if (!one.startsAt || !one.endsAt || !other.startsAt || !other.endsAt) return false;
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** Those lines of one person that share time with another one of his; who works at night may still be there in the morning. */
export function overlapping<T extends Timed>(lines: readonly T[]): T[] {
  return lines.filter((one) => lines.some((other) => other !== one && share(one, other)));
}
