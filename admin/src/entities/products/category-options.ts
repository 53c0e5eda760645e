import { computed, type ComputedRef } from 'vue';

import type { Option } from '../../lib/list-filter.ts';
import { usePage } from '../../lib/usePage.ts';
import { CategoryOptionsDocument } from './product.graphql.ts';

export function useCategoryOptions(): ComputedRef<Option[]> {
  const page = usePage(CategoryOptionsDocument, () => ({}));
  return computed(() =>
    (page.data.value?.productCategories.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
}
