function itemText(item: unknown): string {
  return item === null ? 'null' : `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A value as the text of a parameter: lists as PostgreSQL writes arrays, everything else as it stands. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(itemText).join(',')}}`;
  return String(value);
}
