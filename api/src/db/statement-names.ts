const MOST_NAMES = 500;
const MOST_SEEN_ONCE = 1_000;
/** Longer ones write hundreds of rows at once: dearer to keep than to plan. */
const LONGEST_NAMED = 8_000;
const names = new Map<string, string>();
const seenOnce = new Set<string>();

/**
 * The name under which a connection keeps the plan of a text that comes again; undefined for others. A list of all columns
 * is never kept: a migration that adds one while this release still runs would make its plan unusable (promise R14).
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES || text.length > LONGEST_NAMED || text.includes('.*')) return undefined;
  if (!seenOnce.delete(text)) {
    if (seenOnce.size >= MOST_SEEN_ONCE) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  const name = `action_${names.size}`;
  names.set(text, name);
  return name;
}
