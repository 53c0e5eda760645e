import { dayBefore } from '../../../lib/company-clock.ts';

export interface RosterDay {
  readonly date: string;
  readonly kind: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const AROUND = 4 * 3_600_000;

/** The line of the roster that a punch of now would belong to: last night's as long as it runs, else today's. */
export function shiftOfNow<Day extends RosterDay>(
  days: readonly Day[],
  { today, now }: { today: string; now: Date },
): Day | null {
  const isRunning = ({ date, endsAt }: Day): boolean =>
    date === dayBefore(today) && endsAt !== null && endsAt.slice(0, 10) >= today && new Date(endsAt) > now;
  const late = days.find((day) => isRunning(day) && new Date(day.startsAt ?? 0).getTime() - AROUND <= now.getTime());
  return late ?? days.find(({ date }) => date === today) ?? null;
}
