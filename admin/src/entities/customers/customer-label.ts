import { computed, type ComputedRef } from 'vue';

import type { Option } from '../../lib/list-filter.ts';
import { usePage } from '../../lib/usePage.ts';
import { CustomerLabelDocument } from './customer.graphql.ts';

/** The customer that an address names, as a choice of a filter. */
export function useCustomerLabel(id: () => string): ComputedRef<Option | null> {
  const page = usePage(
    CustomerLabelDocument,
    () => ({ id: id() }),
    () => id() === '',
  );
  return computed(() => {
    const found = page.data.value?.customer;
    return found && id() === found.id ? { value: found.id, label: found.name } : null;
  });
}
