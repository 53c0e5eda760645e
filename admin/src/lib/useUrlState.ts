import { computed, nextTick, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

type Values = Readonly<Record<string, readonly string[]>>;

export interface UrlState {
  readonly values: ComputedRef<Values>;
  readonly first: (key: string) => string;
  /** Empty lists leave the address; several calls within a moment become one step back. */
  readonly patch: (changes: Values, how?: { replace?: boolean; state?: Record<string, string> }) => void;
}

export function useUrlState(): UrlState {
  const route = useRoute();
  const router = useRouter();
  let waiting: Values | null = null;

  const values = computed<Values>(() =>
    Object.fromEntries(
      Object.entries(route.query).map(([key, value]) => [
        key,
        (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== ''),
      ]),
    ),
  );

  function patch(changes: Values, how: { replace?: boolean; state?: Record<string, string> } = {}): void {
    const isFirst = waiting === null;
    waiting = { ...waiting, ...changes };
    if (!isFirst) return;
    void nextTick(() => {
      const merged = { ...values.value, ...waiting };
      waiting = null;
      const query: LocationQueryRaw = {};
      for (const [key, list] of Object.entries(merged)) {
        if (list.length === 1) query[key] = list[0] ?? null;
        else if (list.length > 1) query[key] = [...list];
      }
      return router[how.replace ? 'replace' : 'push']({
        query,
        hash: route.hash,
        ...(how.state && { state: how.state }),
      });
    });
  }

  return { values, first: (key) => values.value[key]?.[0] ?? '', patch };
}
