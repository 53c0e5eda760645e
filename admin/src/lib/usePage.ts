import { useQuery, type AnyVariables, type TypedDocumentNode } from '@urql/vue';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';

import { troubleOf, type Trouble } from './errors.ts';

export interface Page<Data> {
  /** The newest answer; while a new one is under way, the one before. */
  readonly data: Readonly<Ref<Data | undefined>>;
  readonly pending: ComputedRef<boolean>;
  readonly refreshing: ComputedRef<boolean>;
  readonly trouble: ComputedRef<Trouble | null>;
  readonly refresh: () => void;
}

/** The one query of a page. What is in the cache shows at once and is then asked for again. */
export function usePage<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
  pause: () => boolean = () => false,
): Page<Data> {
  const query = useQuery<Data, AnyVariables>({
    query: document as TypedDocumentNode<Data, AnyVariables>,
    variables: computed(() => variables() as AnyVariables),
    pause: computed(pause),
    requestPolicy: 'cache-and-network',
  });
  const data = shallowRef<Data | undefined>(query.data.value);
  watch(query.data, (now) => {
    if (now !== undefined && now !== null) data.value = now;
  });
  const trouble = computed(() => (query.error.value ? troubleOf(query.error.value) : null));
  return {
    data,
    trouble,
    pending: computed(() => data.value === undefined && trouble.value === null && !pause()),
    refreshing: computed(() => query.fetching.value || query.stale.value),
    refresh: () => void query.executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** What `LoadGate` asks for. */
export function gateOf(
  page: Page<unknown>,
): ComputedRef<{ pending: boolean; trouble: Trouble | null; refresh: () => void }> {
  return computed(() => ({ pending: page.pending.value, trouble: page.trouble.value, refresh: page.refresh }));
}
