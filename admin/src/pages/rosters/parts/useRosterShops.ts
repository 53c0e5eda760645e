import { computed, type ComputedRef } from 'vue';

import type { Option } from '../../../lib/list-filter.ts';
import { type Page, usePage } from '../../../lib/usePage.ts';
import { can } from '../../../session/useViewer.ts';
import { RosterShopsDocument } from '../roster.graphql.ts';

interface RosterShops {
  readonly page: Page<unknown>;
  /** Those whose rosters one may look at: who reads no further sees those that he carries. */
  readonly seen: ComputedRef<Option[]>;
  /** Those whose rosters one draws up. */
  readonly own: ComputedRef<Option[]>;
}

export function useRosterShops(): RosterShops {
  const page = usePage(RosterShopsDocument, () => ({}));
  const optionsOf = (isOwn: boolean): Option[] =>
    (page.data.value?.shops.nodes ?? [])
      .filter(({ viewerCanRoster }) => viewerCanRoster || !isOwn)
      .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return {
    page,
    seen: computed(() => optionsOf(!can(['attendance:readAll', 'attendance:readRegion']))),
    own: computed(() => optionsOf(true)),
  };
}
