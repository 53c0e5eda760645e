import { parse } from 'csv-parse/sync';

import type { Callable, Scope, Value } from './interpreter.ts';

type Row = Readonly<Record<string, Value>>;

interface WebOptions {
  readonly RelativePath?: string;
  readonly Query?: Readonly<Record<string, string>>;
  readonly Headers?: Readonly<Record<string, string>>;
  readonly Content?: Buffer;
}

/** With credentials from its own store, Power Query sends no other headers and no POST: it refuses the whole query. */
const BESIDE_CREDENTIALS =
  /^(accept|accept-charset|accept-encoding|accept-language|cache-control|content-type|prefer|range)$/i;

/** The server under test, which stands in for the one that the pages name, and the token in the credential store. */
export interface Site {
  readonly url: string;
  readonly token: string;
}

function webContents(site: Site, url: string, options: WebOptions = {}): Promise<Buffer> {
  const { RelativePath = '', Query = {}, Headers = {}, Content } = options;
  const refused = Object.keys(Headers).filter((name) => !BESIDE_CREDENTIALS.test(name));
  if (refused.length > 0 || Content) throw new Error(`Only anonymous requests may carry ${refused.join()} or a body.`);
  const address = new URL(RelativePath, url.replace('https://archive.example.com', site.url));
  for (const [name, value] of Object.entries(Query)) address.searchParams.set(name, value);
  return bytesOf(address, {
    ...Headers,
    authorization: `Basic ${Buffer.from(`token:${site.token}`).toString('base64')}`,
  });
}

async function bytesOf(address: URL, headers: Record<string, string>): Promise<Buffer> {
  const answer = await fetch(address, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${answer.status} ${bytes.toString()}`);
  return bytes;
}

type Generation = [start: Callable, condition: Callable, next: Callable, selector?: Callable];

async function generated(...[start, condition, next, selector]: Generation): Promise<Value[]> {
  const list: Value[] = [];
  for (let value = await start(); (await condition(value)) === true; value = await next(value)) {
    list.push(selector ? await selector(value) : value);
  }
  return list;
}

/** Columns that a step names must be there: a page that drifted from the answer fails here. */
function mustHave(table: readonly Row[], columns: readonly string[]): void {
  for (const column of columns)
    if (!table.every((row) => column in row))
      throw new Error(`There is no column ${column}: ${JSON.stringify(table[0])}`);
}

type Expansion = [table: readonly Row[], column: string, fields: readonly string[], names?: readonly string[]];

function expanded(...[table, column, fields, names = fields]: Expansion): Row[] {
  mustHave(table, [column]);
  return table.map(({ [column]: record, ...rest }) => {
    const inner = (record ?? {}) as Row;
    if (record) mustHave([inner], fields);
    return { ...rest, ...Object.fromEntries(names.map((name, at) => [name, inner[String(fields[at])] ?? null])) };
  });
}

function promoted([head = {}, ...rows]: readonly Row[]): Row[] {
  return rows.map((row) => Object.fromEntries(Object.keys(head).map((key) => [String(head[key]), row[key]])));
}

function typed(table: readonly Row[], types: readonly (readonly [string, Value])[]): readonly Row[] {
  mustHave(
    table,
    types.map(([column]) => column),
  );
  return table;
}

/** Columns as Power Query names them before it knows better. */
function csvRows(text: Buffer): Row[] {
  const lines = parse(text, { bom: true }) as string[][];
  return lines.map((line) => Object.fromEntries(line.map((cell, at) => [`Column${at + 1}`, cell])));
}

const CONSTANTS = ['TextEncoding.Utf8', 'QuoteStyle.Csv', 'Currency.Type', 'Int64.Type', 'Decimal.Type'];

/** What our pages use of Power Query's own functions. */
export function powerQueryLibrary(site: Site): Scope {
  const functions: Record<string, (...given: never[]) => Value> = {
    'Csv.Document': csvRows,
    'Json.Document': (bytes: Buffer | string) => JSON.parse(bytes.toString()) as Value,
    'Json.FromValue': (value: Value) => Buffer.from(JSON.stringify(value)),
    'Lines.FromBinary': (bytes: Buffer) => bytes.toString().split(/\r?\n/).filter(Boolean),
    'List.Combine': (lists: Value[][]) => lists.flat(),
    'List.Generate': generated,
    'List.Transform': async (list: Value[], change: Callable) => Promise.all(list.map((one) => change(one))),
    'Record.HasFields': (record: Row, field: string) => field in record,
    'Table.ExpandRecordColumn': expanded,
    'Table.FromRecords': (records: Row[]) => records,
    'Table.PromoteHeaders': promoted,
    'Table.TransformColumnTypes': typed,
    'Text.FromBinary': (bytes: Buffer) => bytes.toString(),
    'Web.Contents': (url: string, options?: WebOptions) => webContents(site, url, options),
  };
  const scope = new Map<string, () => Promise<Value>>(CONSTANTS.map((name) => [name, async () => name]));
  for (const [name, run] of Object.entries(functions)) {
    const callable: Callable = async (...given) => run(...(given as never[]));
    scope.set(name, async () => callable);
  }
  return scope;
}
