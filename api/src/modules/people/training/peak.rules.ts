import { addMonthsClamped, businessDate, type LocalDate } from '../../../kernel/period.ts';
import { isBlank } from '../../../kernel/text.ts';

export interface PeakDays {
  readonly startsOn: LocalDate;
  /** Last day, inside. */
  readonly endsOn: LocalDate;
  /** The same days of each later year as well. */
  readonly isYearly: boolean;
}

const MOST_YEARS = 200;
const YEAR = 12;

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

export function whyNotPeakDays({ startsOn, endsOn }: PeakDays): 'PEAK_ENDS_BEFORE_START' | 'PEAK_TOO_LONG' | null {
  if (endsOn < startsOn) return 'PEAK_ENDS_BEFORE_START';
  return endsOn < addMonthsClamped(startsOn, YEAR) ? null : 'PEAK_TOO_LONG';
}

/** The days of a peak within `[from, to]`, both inside, as often as it returns; 29 February is the last day of the month. */
export function occurrencesOf(peak: PeakDays, from: LocalDate, to: LocalDate): { startsOn: string; endsOn: string }[] {
  const { startsOn, endsOn, isYearly } = peak;
  const found: { startsOn: string; endsOn: string }[] = [];
  // One that began in the year before may still last.
  const first = isYearly ? Math.max(0, yearOf(from) - 1 - yearOf(startsOn)) : 0;
  const last = isYearly ? Math.min(first + MOST_YEARS, yearOf(to) - yearOf(startsOn)) : 0;
  for (let year = first; year <= last; year += 1) {
    const days = {
      startsOn: addMonthsClamped(startsOn, year * YEAR),
      endsOn: addMonthsClamped(endsOn, year * YEAR),
    };
    if (days.startsOn <= to && days.endsOn >= from) found.push(days);
  }
  return found;
}

/** The dates that a session touches; one that ends at midnight does not touch the next day. */
export function datesOf(
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
  zone: string,
): { from: LocalDate; to: LocalDate } {
  return { from: businessDate(startsAt, zone), to: businessDate(new Date(endsAt.getTime() - 1), zone) };
}

/** The first peak that the dates touch; training avoids it (rules 20.4). */
export function peakTouched<T extends PeakDays>(
  peaks: readonly T[],
  { from, to }: { from: LocalDate; to: LocalDate },
): T | null {
  return peaks.find((peak) => occurrencesOf(peak, from, to).length > 0) ?? null;
}

/** Inside a peak only with a reason, which stands with the session (rules 20.4). */
export function whyNotInPeak(
  isInPeak: boolean,
  overrideReason: string | null | undefined,
): 'TRAINING_IN_PEAK' | 'TRAINING_OVERRIDE_UNFIT' | null {
  if (isInPeak) return isBlank(overrideReason) ? 'TRAINING_IN_PEAK' : null;
  return isBlank(overrideReason) ? null : 'TRAINING_OVERRIDE_UNFIT';
}
