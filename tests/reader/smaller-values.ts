type Json = unknown;

/** Ways to leave something out of a list: halves first, then one after the other. */
export function* thinner<T>(list: readonly T[]): Generator<T[]> {
  for (let size = Math.floor(list.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < list.length; at += size) yield [...list.slice(0, at), ...list.slice(at + size)];
  }
  if (list.length === 1) yield [];
}

function* smallerLists(list: readonly Json[]): Generator<Json> {
  yield* thinner(list);
  for (const [at, item] of list.entries()) for (const one of smallerValues(item)) yield list.with(at, one);
}

function* smallerObjects(object: Readonly<Record<string, Json>>): Generator<Json> {
  const entries = Object.entries(object);
  for (const fewer of thinner(entries)) yield Object.fromEntries(fewer);
  for (const [name, value] of entries) {
    // A condition inside AND, OR or NOT may show it alone.
    if (name === 'NOT' && value !== null) yield value;
    if ((name === 'AND' || name === 'OR') && Array.isArray(value)) yield* value as Json[];
    for (const one of smallerValues(value)) yield { ...object, [name]: one };
  }
}

/** Smaller values of the same kind: pages of fewer rows, shorter texts, fewer conditions and steps. */
export function* smallerValues(value: Json): Generator<Json> {
  if (Array.isArray(value)) yield* smallerLists(value as Json[]);
  else if (typeof value === 'object' && value !== null) yield* smallerObjects(value as Record<string, Json>);
  else if (typeof value === 'string') for (const shorter of thinner([...value])) yield shorter.join('');
  else if (typeof value === 'number') {
    for (const one of [0, 1, Math.floor(value / 2), value - 1]) if (one >= 0 && one < value) yield one;
  }
}
