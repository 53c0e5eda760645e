import type { LocalDate } from '../../../kernel/period.ts';

interface Starting {
  readonly startsOn: LocalDate;
  readonly storeEntryOn: LocalDate;
  readonly endOn: LocalDate;
  /** First day of work, where it is known. */
  readonly hiredOn: LocalDate | null;
}

type Fault =
  | readonly ['storeEntryOn', 'TRIAL_STORE_ENTRY_UNFIT']
  | readonly ['startsOn', 'TRIAL_OVER_ALREADY' | 'TRIAL_BEFORE_HIRED'];

/**
 * The shop is entered within the trial, a trial that is over is none, and one that began before the work would be at its end
 * before anybody was looked at (rules 19.2).
 */
export function whyNotStart({ startsOn, storeEntryOn, endOn, hiredOn }: Starting, today: LocalDate): Fault | null {
  if (storeEntryOn < startsOn || storeEntryOn >= endOn) return ['storeEntryOn', 'TRIAL_STORE_ENTRY_UNFIT'];
  if (endOn <= today) return ['startsOn', 'TRIAL_OVER_ALREADY'];
  return hiredOn !== null && startsOn < hiredOn ? ['startsOn', 'TRIAL_BEFORE_HIRED'] : null;
}
