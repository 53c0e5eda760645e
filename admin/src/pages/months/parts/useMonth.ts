import { computed, type WritableComputedRef } from 'vue';

import { today } from '../../../lib/company-clock.ts';
import { addMonths } from '../../../lib/months.ts';
import { type UrlState, useUrlState } from '../../../lib/useUrlState.ts';

/** The month of the address, by its first day; without one the month so many away from the running one. */
export function useMonth(away = 0): { url: UrlState; startsOn: WritableComputedRef<string> } {
  const url = useUrlState();
  const startsOn = computed({
    get: () => addMonths(url.first('month') || today(), url.first('month') ? 0 : away),
    set: (month: string) => url.patch({ month: [month] }),
  });
  return { url, startsOn };
}
