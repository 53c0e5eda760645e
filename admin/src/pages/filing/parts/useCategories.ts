import { computed, type ComputedRef } from 'vue';

import type { Option } from '../../../lib/list-filter.ts';
import { usePage } from '../../../lib/usePage.ts';
import { CategoriesDocument } from '../filing.graphql.ts';

/** The big categories as options of a field or filter, by number. */
export function useCategoryOptions(): ComputedRef<Option[]> {
  const page = usePage(CategoriesDocument, () => ({}));
  return computed(() =>
    (page.data.value?.archiveCategories.nodes ?? []).map(({ id, no, name }) => ({ value: id, label: `${no} ${name}` })),
  );
}
