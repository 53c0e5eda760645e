/** Columns by their path in the row, such as `customer.code`, and one text for each row and column. */
export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all, when the query asked. */
  readonly total: number | null;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function connectionIn(value: unknown): Json | null {
  if (!isObject(value)) return null;
  if (Array.isArray(value['nodes']) || Array.isArray(value['edges'])) return value;
  for (const inner of Object.values(value)) {
    const found = connectionIn(inner);
    if (found) return found;
  }
  return null;
}

function nodesOf(connection: Json): readonly unknown[] {
  if (Array.isArray(connection['nodes'])) return connection['nodes'] as unknown[];
  return (connection['edges'] as { readonly node?: unknown }[]).map((edge) => edge.node);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Objects become columns of their own; lists in a row stay one text, for a table has no place for them. */
function cellsOf(value: unknown, path = ''): [column: string, text: string][] {
  if (!isObject(value)) return [[path || 'value', textOf(value)]];
  return Object.entries(value).flatMap(([name, inner]) => cellsOf(inner, path ? `${path}.${name}` : name));
}

/** The first list with pages in an answer, as a table; null when there is none. */
export function resultTable(data: unknown): ResultTable | null {
  const connection = connectionIn(data);
  if (!connection) return null;
  const cells = nodesOf(connection).map((node) => new Map(cellsOf(node)));
  const all = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  // A relation that is empty in one row and filled in another would have a column of its own beside its parts.
  const columns = all.filter((one) => !all.some((other) => other.startsWith(`${one}.`)));
  const total = connection['totalCount'];
  return {
    columns,
    rows: cells.map((row) => columns.map((column) => row.get(column) ?? '')),
    total: typeof total === 'number' ? total : null,
  };
}
