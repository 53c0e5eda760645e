import { computed, type WritableComputedRef } from 'vue';

import { today } from './company-clock.ts';
import { addMonths, isMonth } from './months.ts';
import { type UrlState, useUrlState } from './useUrlState.ts';

/** The month of the address, by its first day; without one the month so many away from the running one. */
export function useMonth(away = 0): { url: UrlState; startsOn: WritableComputedRef<string> } {
  const url = useUrlState();
  const startsOn = computed({
    get: () => {
      const named = url.first('month');
      return isMonth(named) ? addMonths(named, 0) : addMonths(today(), away);
    },
    set: (month: string) => url.patch({ month: [month] }),
  });
  return { url, startsOn };
}
