import { computed, type ComputedRef, type WritableComputedRef } from 'vue';

import type { Option } from '../../../lib/list-filter.ts';
import { gateOf, usePage } from '../../../lib/usePage.ts';
import type { UrlState } from '../../../lib/useUrlState.ts';
import { MonthShopsDocument } from '../months.graphql.ts';

export interface MonthShops {
  readonly options: ComputedRef<readonly Option[]>;
  /** The shop of the address, or the first one; empty while there is none. */
  readonly shopId: WritableComputedRef<string>;
  readonly shopName: ComputedRef<string>;
  readonly isKnown: ComputedRef<boolean>;
  readonly gate: ReturnType<typeof gateOf>;
}

/** The shops of a month of whose people one sees results, and which of them is open. */
export function useMonthShops(url: UrlState, startsOn: () => string): MonthShops {
  const page = usePage(MonthShopsDocument, () => ({ startsOn: startsOn() }));
  const shops = computed(() =>
    (page.data.value?.attendanceResults.groups.nodes ?? [])
      .flatMap(({ key }) => key.shop ?? [])
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  );
  const shopId = computed({
    get: () => url.first('shop') || shops.value[0]?.id || '',
    set: (id: string) => url.patch({ shop: [id] }),
  });
  return {
    options: computed(() => shops.value.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))),
    shopId,
    shopName: computed(() => shops.value.find(({ id }) => id === shopId.value)?.name ?? ''),
    isKnown: computed(() => page.data.value !== undefined),
    gate: gateOf(page),
  };
}
