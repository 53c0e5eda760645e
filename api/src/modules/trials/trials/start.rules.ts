import type { LocalDate } from '../../../kernel/period.ts';

interface Starting {
  readonly startsOn: LocalDate;
  readonly storeEntryOn: LocalDate;
  readonly endOn: LocalDate;
}

type Fault = readonly ['storeEntryOn', 'TRIAL_STORE_ENTRY_UNFIT'] | readonly ['startsOn', 'TRIAL_OVER_ALREADY'];

/** The shop is entered within the trial, and a trial that is over is none (rules 19.2). */
export function whyNotStart({ startsOn, storeEntryOn, endOn }: Starting, today: LocalDate): Fault | null {
  if (storeEntryOn < startsOn || storeEntryOn >= endOn) return ['storeEntryOn', 'TRIAL_STORE_ENTRY_UNFIT'];
  return endOn <= today ? ['startsOn', 'TRIAL_OVER_ALREADY'] : null;
}
