/** A statement as PostgreSQL takes it: numbered placeholders, and values that are sent beside the text. */
export interface BoundStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const MOST_TEXTS = 2_000;
/** Texts by the ORM's: null for those with placeholders that stand for more than a value. */
const numbered = new Map<string, string | null>();

/** `?` becomes `$1`; a `\?` is PostgreSQL's own operator. An identifier (`??`) cannot be sent as a value. */
function numberedText(text: string): string | null {
  if (text.includes('??')) return null;
  let count = 0;
  return text.replaceAll(/\\?\?/g, (mark) => (mark === '?' ? `$${(count += 1)}` : '?'));
}

function known(text: string): string | null {
  let found = numbered.get(text);
  if (found === undefined) {
    if (numbered.size >= MOST_TEXTS) numbered.clear();
    found = numberedText(text);
    numbered.set(text, found);
  }
  return found;
}

function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && value !== undefined) || value instanceof Date;
}

/**
 * The ORM writes its values into the text of a statement, which PostgreSQL then has to plan anew each time. Sent beside it,
 * the text stays the same. Null where a value is a piece of SQL or a list, which only the ORM knows how to write.
 */
export function bindValues(text: string, given: readonly unknown[]): BoundStatement | null {
  if (!given.every(isPlain)) return null;
  const bound = known(text);
  if (bound === null) return null;
  return { text: bound, values: given.map((value) => (value instanceof Date ? value.toISOString() : value)) };
}
