type Values = Readonly<Record<string, readonly string[]>>;

/** Where one stands in a list, and which view was chosen, are no part of a view. */
const NOT_KEPT: ReadonlySet<string> = new Set(['after', 'page', 'view']);

/** What a view keeps of an address: the same for the same choice, in whatever order it was made. */
export function viewStateOf(values: Values): string {
  const pairs = Object.entries(values)
    .filter(([key]) => !NOT_KEPT.has(key))
    .flatMap(([key, list]) => list.map((value): [string, string] => [key, value]))
    .toSorted(([a, x], [b, y]) => (a === b ? x.localeCompare(y) : a.localeCompare(b)));
  return new URLSearchParams(pairs).toString();
}

/** The address that shows a view, beside what stands there now. */
export function addressOf(state: string, now: Values): Values {
  const cleared = Object.fromEntries(Object.keys(now).map((key): [string, string[]] => [key, []]));
  const kept = new URLSearchParams(state);
  const shown = Object.fromEntries([...new Set(kept.keys())].map((key) => [key, kept.getAll(key)]));
  return { ...cleared, ...shown };
}
