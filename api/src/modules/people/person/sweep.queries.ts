import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { type Identifying, inJson, numberPattern, textPattern } from './identifying.rules.ts';

/** What happened is erased through a door of its own; tables of the ORM tell of no person. */
const NOT_SWEPT = ['journal_entries', 'access_log_entries', 'migrations'];
/** Files of other persons: whoever is called the same is somebody else. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  customers: ['name', 'search_name', 'phone'],
  contacts: ['name', 'mobile', 'home_phone'],
  employees: ['name', 'search_name', 'phone', 'number'],
  candidates: ['name', 'search_name', 'phone'],
};
/** Words of the product in which nobody is named, however somebody is called. */
const OF_PRODUCT: Readonly<Record<string, readonly string[]>> = {
  accounts: ['role_keys'],
  api_tokens: ['permissions'],
  import_runs: ['sheet'],
  export_runs: ['list'],
  roles: ['permissions'],
  saved_views: ['list', 'default_of_roles'],
  setting_values: ['key'],
};

interface TextColumn {
  readonly table: string;
  readonly column: string;
  /** What is struck out of a name that must be unique leaves a sign of its own. */
  readonly isUnique: boolean;
  readonly type: 'text' | 'character varying' | 'jsonb' | 'json' | 'ARRAY';
}

/** Every column of a text, whatever made the table; what must be unique is a key and no word about anybody, but for names that people give. */
const COLUMNS = `/* person.textColumns */ with told as materialized (
    select c.table_name, c.column_name, c.data_type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and (c.data_type in ('text', 'character varying', 'jsonb', 'json') or c.data_type = 'ARRAY' and c.udt_name = '_text')),
  judged as (
    select told.*, exists (
      select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indrelid = format('%I', table_name)::regclass and i.indisunique and a.attname = column_name) as is_unique
    from told)
  select table_name as "table", column_name as "column", data_type as "type", is_unique as "isUnique" from judged
  where not is_unique or (table_name = 'routes' and column_name = 'name')
  order by 1, 2`;

async function sweepable(ctx: Ctx): Promise<Map<string, TextColumn[]>> {
  const columns = await ctx.em.execute<TextColumn[]>(COLUMNS);
  const wanted = columns.filter(
    ({ table, column }) =>
      !NOT_SWEPT.includes(table) && ![OF_OTHERS, OF_PRODUCT].some((kept) => kept[table]?.includes(column)),
  );
  return Map.groupBy(wanted, ({ table }) => table);
}

/** The patterns of a column, as they are looked for in what stands in it. */
function patternsOf({ type }: TextColumn, known: Identifying): (string | null)[] {
  const written = type === 'json' || type === 'jsonb' || type === 'ARRAY' ? inJson(known) : known;
  return [numberPattern(written), textPattern(written)];
}

/** A number may stand in JSON without quotes, where only a number may stand. */
function struck({ column, type, isUnique }: TextColumn, [numbers, texts]: readonly (string | null)[]): string {
  const isPlain = type === 'text' || type === 'character varying';
  const value = isPlain ? `"${column}"` : `"${column}"::text`;
  const sign = isUnique ? `'***' || right(id::text, 12)` : `'***'`;
  const left = numbers ? `regexp_replace(${value}, ?, ${isPlain ? sign : `'0'`}, 'g')` : value;
  const all = texts ? `regexp_replace(${left}, ?, ${sign}, 'g')` : left;
  return `"${column}" = ${isPlain ? all : `(${all})::${type === 'ARRAY' ? 'text[]' : type}`}`;
}

const eitherOf = (patterns: readonly (string | null)[]): string | null =>
  patterns.filter((one) => one !== null).join('|') || null;

/** Only these rows of a table, or all of it. */
export interface Among {
  readonly table: string;
  /** Null for every row. */
  readonly ids: readonly string[] | null;
}

async function sweepTable(
  ctx: Ctx,
  columns: readonly TextColumn[],
  { known, ids }: { readonly known: Identifying; readonly ids: Among['ids'] },
): Promise<number> {
  const looked = columns.flatMap((column) => {
    const patterns = patternsOf(column, known);
    const any = eitherOf(patterns);
    return any === null ? [] : [{ column, patterns, any }];
  });
  const [first] = looked;
  if (!first) return 0;
  const sets = looked.map(({ column, patterns }) => struck(column, patterns));
  const found = looked.map(({ column: { column } }) => `"${column}"::text ~ ?`).join(' or ');
  const given = looked.flatMap(({ patterns }) => patterns.filter((one) => one !== null));
  const rows = await ctx.em.execute<unknown[]>(
    `/* person.sweep */ update "${first.column.table}" set ${sets.join(', ')} where (${found})${ids ? ' and id = any(?::uuid[])' : ''} returning 1`,
    [...given, ...looked.map(({ any }) => any), ...(ids ? [uuidList(ids)] : [])],
  );
  return rows.length;
}

/** Strikes what tells who somebody is out of every text of the database, or of the given rows. */
export async function strikeEverywhere(ctx: Ctx, known: Identifying, among: readonly Among[] | null): Promise<number> {
  const tables = await sweepable(ctx);
  let count = 0;
  if (among === null) {
    for (const columns of tables.values()) count += await sweepTable(ctx, columns, { known, ids: null });
    return count;
  }
  for (const one of among) count += await sweepTable(ctx, tables.get(one.table) ?? [], { known, ids: one.ids });
  return count;
}

const NAMESAKES = `/* person.namesakes */ select exists (select from employees where id <> ?::uuid and name like ?)
    or exists (select from customers where name like ?) or exists (select from contacts where name like ?)
    or exists (select from candidates where (employee_id is null or employee_id <> ?::uuid) and name like ?) as "has"`;

/** Whether the name is, or is part of, the name of somebody else. */
export async function hasNamesake(
  ctx: Ctx,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<boolean> {
  const like = `%${name.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const [row] = await ctx.em.execute<{ has: boolean }[]>(NAMESAKES, [id, like, like, like, id, like]);
  return row?.has ?? false;
}

interface JournalHit {
  readonly id: string;
  readonly word: string;
}

const IN_VALUES = `/* person.inJournal */ select distinct j.row_id as id, found.word[1] as word
  from journal_entries j, regexp_matches(concat_ws(' ', j.before::text, j.after::text), ?, 'g') found (word)`;
const IN_REASONS = `/* person.inReasons */ select distinct j.row_id as id, found.word[1] as word
  from journal_entries j, regexp_matches(j.reason, ?, 'g') found (word)`;

/** A word of a text of JSON as it is outside of it. */
function unwritten({ id, word }: JournalHit): JournalHit {
  return { id, word: JSON.parse(`"${word}"`) as string };
}

async function journalHits(ctx: Ctx, text: string, known: Identifying): Promise<JournalHit[]> {
  const any = eitherOf([numberPattern(known), textPattern(known)]);
  return any === null ? [] : ctx.em.execute<JournalHit[]>(text, [`(${any})`]);
}

/** Where the journal names the person still, as it is written there. */
export async function findInJournal(ctx: Ctx, known: Identifying): Promise<{ ids: string[]; words: string[] }> {
  const inValues = await journalHits(ctx, IN_VALUES, inJson(known));
  const rows = [...inValues.map(unwritten), ...(await journalHits(ctx, IN_REASONS, known))];
  const [ids, words] = [new Set(rows.map(({ id }) => id)), new Set(rows.map(({ word }) => word))];
  return { ids: [...ids], words: [...words].toSorted((one, other) => other.length - one.length) };
}

/** A search through everything takes its time; whoever waits for one of the rows is not kept waiting for long. */
export async function takeTime(ctx: Ctx): Promise<void> {
  await ctx.em.execute(`set local statement_timeout = '10min'`);
}
