import type { TypedDocumentNode } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { useRouter } from 'vue-router';

import { toApiFilter, type ListFilter } from './list-filter.ts';
import { usePage, type Page } from './usePage.ts';
import { useUrlState } from './useUrlState.ts';

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Left out where counting all rows would cost more than the page: of what only grows. */
  readonly totalCount?: number;
  /** Whether rights may hide rows that others see: the count is about the visible part then (rules 6.5). */
  readonly isPartial?: boolean;
}

export type Direction = 'ASC' | 'DESC';
export interface ListSort {
  readonly by: string;
  readonly direction: Direction;
}

interface ListVariables {
  filter?: unknown;
  search?: string | null;
  sort?: unknown;
  first?: number | null;
  after?: string | null;
}

export interface ListOptions<Data, Variables extends ListVariables, Row> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly connection: (data: Data) => Connection<Row>;
  readonly filters?: () => readonly ListFilter<NonNullable<Variables['filter']>>[];
  /** Narrows the list whatever the person chooses; for what nobody could want otherwise. */
  readonly always?: () => NonNullable<Variables['filter']> & object;
  readonly sort: ListSort;
  readonly pageSize?: number;
  /** Further variables, such as what the person may see. */
  readonly variables?: () => Omit<Variables, keyof ListVariables>;
}

export interface AskedList {
  readonly filter: unknown;
  readonly search: string | null;
  readonly sort: readonly ListSort[] | null;
}

export interface List<Row> {
  readonly page: Pick<Page<unknown>, 'pending' | 'refreshing' | 'trouble' | 'refresh'>;
  readonly rows: ComputedRef<readonly Row[]>;
  /** Null where the list does not count its rows. */
  readonly total: ComputedRef<number | null>;
  /** The count leaves out what the person may not see. */
  readonly isPartial: ComputedRef<boolean>;
  /** None while the best hits of a search come first. */
  readonly sort: ComputedRef<ListSort | null>;
  readonly values: ComputedRef<Readonly<Record<string, readonly string[]>>>;
  readonly isFiltered: ComputedRef<boolean>;
  readonly pageNumber: ComputedRef<number>;
  readonly pageSize: number;
  readonly hasNext: ComputedRef<boolean>;
  readonly hasPrevious: ComputedRef<boolean>;
  /** What was asked for, for who takes all of it out. */
  readonly asked: ComputedRef<AskedList>;
  readonly sortBy: (by: string) => void;
  readonly setFilter: (key: string, values: readonly string[]) => void;
  readonly clearFilters: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

const START: Readonly<Record<string, readonly string[]>> = { after: [], page: [] };

function readSort(text: string, otherwise: ListSort | null): ListSort | null {
  if (!/^-?[A-Z][A-Z0-9_]*$/.test(text)) return otherwise;
  return text.startsWith('-') ? { by: text.slice(1), direction: 'DESC' } : { by: text, direction: 'ASC' };
}

/** A list whose filter, sort and page live in the address: Back restores it, and a copied link shows a colleague the same. */
export function useList<Data, Variables extends ListVariables, Row>(
  options: ListOptions<Data, Variables, Row>,
): List<Row> {
  type F = NonNullable<Variables['filter']> & object;
  const url = useUrlState();
  const router = useRouter();
  const pageSize = options.pageSize ?? 25;
  const filters = computed(() => (options.filters?.() ?? []) as readonly ListFilter<F>[]);
  const searches = computed(() => filters.value.filter(({ kind }) => kind === 'search'));
  const search = computed(() => searches.value.map(({ key }) => url.first(key)).join(' '));
  const sort = computed(() => readSort(url.first('sort'), search.value ? null : options.sort));
  const pageNumber = computed(() => Math.max(1, Math.trunc(Number(url.first('page'))) || 1));

  const asked = computed<AskedList>(() => ({
    filter: toApiFilter(filters.value, url.values.value, options.always?.() as F | undefined) ?? null,
    search: search.value || null,
    sort: sort.value && [sort.value],
  }));

  const page = usePage(options.document, () => {
    const after = url.first('after');
    const { search: sought, ...rest } = asked.value;
    return {
      ...options.variables?.(),
      ...rest,
      ...(searches.value.length > 0 && { search: sought }),
      first: pageSize,
      after: after || null,
    } as unknown as Variables;
  });
  const found = computed(() => (page.data.value === undefined ? null : options.connection(page.data.value)));

  /** The cursors of the pages before; they travel with the history entry, not in the address. */
  const trail = (): string[] => String((router.options.history.state['trail'] as string | undefined) ?? '').split('\n');

  function next(): void {
    const end = found.value?.pageInfo.endCursor;
    if (!end) return;
    const state = { trail: [...trail(), url.first('after')].join('\n') };
    url.patch({ after: [end], page: [String(pageNumber.value + 1)] }, { state });
  }

  function previous(): void {
    const before = trail();
    const cursor = before.pop() ?? '';
    const number = pageNumber.value - 1;
    if (cursor === '' || number <= 1) url.patch(START);
    else url.patch({ after: [cursor], page: [String(number)] }, { state: { trail: before.join('\n') } });
  }

  function sortBy(by: string): void {
    const isDown = sort.value?.by === by && sort.value.direction === 'ASC';
    url.patch({ ...START, sort: [isDown ? `-${by}` : by] }, { replace: true });
  }

  return {
    page,
    rows: computed(() => found.value?.nodes ?? []),
    total: computed(() => (found.value ? (found.value.totalCount ?? null) : 0)),
    isPartial: computed(() => found.value?.isPartial === true),
    sort,
    values: url.values,
    isFiltered: computed(() => filters.value.some((filter) => (url.values.value[filter.key] ?? []).length > 0)),
    asked,
    pageNumber,
    pageSize,
    hasNext: computed(() => found.value?.pageInfo.hasNextPage ?? false),
    hasPrevious: computed(() => url.first('after') !== ''),
    sortBy,
    setFilter: (key, values) => url.patch({ ...START, [key]: values }, { replace: values.length > 0 }),
    clearFilters: () => url.patch({ ...START, ...Object.fromEntries(filters.value.map((filter) => [filter.key, []])) }),
    next,
    previous,
  };
}
