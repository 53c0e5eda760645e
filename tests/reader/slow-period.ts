/** Relative periods as local days of a company in Shanghai, where every day has 24 hours and begins at 16:00 UTC. */

const AHEAD = 8 * 3_600_000;

interface Days {
  readonly from: string;
  readonly to: string;
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Which first and which last-but-one day the name means, counted from today. */
function bounds(name: string, today: Date): readonly [number, number] {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const at = (months: number, days: number): number => Date.UTC(year, month + months, days);
  const monday = day - ((today.getUTCDay() + 6) % 7);
  const quarter = -(month % 3);
  const next = /^NEXT_(\d+)_DAYS$/.exec(name);
  if (next) return [at(0, day), at(0, day + Number(next[1]))];
  const last = /^LAST_(\d+)_DAYS$/.exec(name);
  if (last) return [at(0, day + 1 - Number(last[1])), at(0, day + 1)];
  const known: Record<string, readonly [number, number]> = {
    TODAY: [at(0, day), at(0, day + 1)],
    YESTERDAY: [at(0, day - 1), at(0, day)],
    THIS_WEEK: [at(0, monday), at(0, monday + 7)],
    LAST_WEEK: [at(0, monday - 7), at(0, monday)],
    THIS_MONTH: [at(0, 1), at(1, 1)],
    LAST_MONTH: [at(-1, 1), at(0, 1)],
    THIS_QUARTER: [at(quarter, 1), at(quarter + 3, 1)],
    LAST_QUARTER: [at(quarter - 3, 1), at(quarter, 1)],
    THIS_YEAR: [at(-month, 1), at(12 - month, 1)],
    LAST_YEAR: [at(-12 - month, 1), at(-month, 1)],
    LAST_12_MONTHS: [at(-12, day + 1), at(0, day + 1)],
  };
  const found = known[name];
  if (!found) throw new Error(`What is ${name}? Tell slow-period.ts.`);
  return found;
}

export function daysOf(name: string, now: Date): Days {
  const [from, to] = bounds(name, new Date(now.getTime() + AHEAD));
  return { from: dayText(from), to: dayText(to) };
}

/** The same as instants: both ends midnight in Shanghai. */
export function instantsOf(name: string, now: Date): Days {
  const { from, to } = daysOf(name, now);
  const midnight = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD).toISOString();
  return { from: midnight(from), to: midnight(to) };
}

/** The first day of a span: of the instant (in milliseconds) or the day that lies in it. */
export function bucketStart(every: string, at: number | string): string {
  const day = new Date(typeof at === 'number' ? at + AHEAD : `${at}T00:00:00Z`);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const first = new Date(0);
  // `Date.UTC` takes the years up to 99 for those of the last century.
  if (every === 'YEAR') first.setUTCFullYear(year, 0, 1);
  else if (every === 'QUARTER') first.setUTCFullYear(year, month - (month % 3), 1);
  else if (every === 'MONTH') first.setUTCFullYear(year, month, 1);
  else if (every === 'WEEK') first.setUTCFullYear(year, month, day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  else first.setUTCFullYear(year, month, day.getUTCDate());
  return first.toISOString().slice(0, 10);
}
