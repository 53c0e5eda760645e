import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter, type RouteRecordNormalized } from 'vue-router';

import { isOffered } from '../session/useViewer.ts';
import { t } from '../words/i18n.ts';
import { MENU, type MenuEntry, type MenuGroupName } from './menu.ts';

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

export interface Section {
  readonly label: string;
  readonly icon: string;
  readonly count?: MenuEntry['count'];
  /** The pages of it that the person may see; never none. */
  readonly tabs: readonly Tab[];
  /** Whether the page that is open belongs here, be it a page of one row. */
  readonly isCurrent: boolean;
}

export interface ShownGroup {
  readonly name: MenuGroupName;
  readonly sections: readonly Section[];
}

const isBelow = (path: string, page: string): boolean => path === page || path.startsWith(`${page}/`);

/** The menu as this person sees it, and where in it he is. */
export function useMenu(): ComputedRef<readonly ShownGroup[]> {
  const route = useRoute();
  const pages = new Map(
    useRouter()
      .getRoutes()
      .map((page) => [page.name, page]),
  );
  // A page of one row lies below the address of its list: the longest address that fits is where the person is.
  const here = computed(() =>
    MENU.flatMap((group) => group.entries.flatMap((entry) => entry.pages))
      .filter((name) => isBelow(route.path, pages.get(name)?.path ?? '-'))
      .reduce(
        (best, name) => ((pages.get(name)?.path ?? '').length > (pages.get(best)?.path ?? '').length ? name : best),
        '',
      ),
  );

  const sectionOf = (entry: MenuEntry): Section[] => {
    const visible = entry.pages
      .map((name) => pages.get(name))
      .filter((page): page is RouteRecordNormalized => page !== undefined && isOffered(page.meta));
    const tabs = visible.map(({ name, meta }) => ({
      name: String(name),
      label: meta.title ? t(meta.title) : '',
      isCurrent: name === here.value,
    }));
    const [only] = tabs;
    if (!only) return [];
    const label = entry.title ? t(entry.title) : only.label;
    return [{ ...entry, label, tabs, isCurrent: entry.pages.some((name) => name === here.value) }];
  };

  return computed(() =>
    MENU.map(({ name, entries }) => ({ name, sections: entries.flatMap(sectionOf) })).filter(
      ({ sections }) => sections.length > 0,
    ),
  );
}
