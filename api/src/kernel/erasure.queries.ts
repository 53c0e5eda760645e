import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

import { uuidList } from './bulk-write.ts';
import type { Ctx } from './context.ts';
import type { Dependants, RowSet } from './dependants.queries.ts';

type KeptTexts = Readonly<Record<string, readonly string[]>>;

let keptTexts: KeptTexts = {};

/** The texts in which nobody is named, by type: every other text is erased, also one that a later release adds. */
export function keepTexts(kept: KeptTexts): void {
  keptTexts = kept;
}

/** What stands where a text was: it counts as blank (rules 3.4) and passes where a text is required. */
const BLANK = `'-'`;

type Kind = 'text' | 'json' | 'list' | 'other';

function kindOf({ kind, persist, formula, enum: isEnum, columnTypes }: EntityProperty): Kind {
  if (kind !== 'scalar' || persist === false || formula || isEnum) return 'other';
  const type = columnTypes[0] ?? '';
  if (type.endsWith('[]')) return type.startsWith('text') ? 'list' : 'other';
  if (type.startsWith('json')) return 'json';
  return type.startsWith('text') || type.startsWith('varchar') ? 'text' : 'other';
}

/** Columns in which somebody may be named. */
function tellingColumns(meta: EntityMetadata): EntityProperty[] {
  const kept = keptTexts[meta.className] ?? [];
  return meta.props.filter(
    (property) => kindOf(property) !== 'other' && !kept.includes(property.name) && !OUR_WORDS.has(property.name),
  );
}

/** Numbers that we gave, by which papers are found; types of other rows, names of kinds and of actions: no words of people. */
const OUR_WORDS: ReadonlySet<string> = new Set(
  'number customerCode eCode paperNo kind subjectType ownerType rowType job key action field'.split(' '),
);

function isUnique(meta: EntityMetadata, { name, unique }: EntityProperty): boolean {
  return Boolean(unique) || meta.uniques.some(({ properties }) => [properties].flat().includes(name as never));
}

function blanked(meta: EntityMetadata, property: EntityProperty): string {
  const column = `"${property.fieldNames[0]}"`;
  const kind = kindOf(property);
  if (kind === 'list') return `${column} = '{}'`;
  if (kind === 'json') return `${column} = ${property.nullable ? 'null' : `'{}'`}`;
  if (isUnique(meta, property)) return `${column} = ${property.nullable ? 'null' : 'id::text'}`;
  return `${column} = ${property.nullable ? `case when ${column} is null then null else ${BLANK} end` : BLANK}`;
}

/** Empties every text of rows that stay. */
export async function blankTexts(ctx: Ctx, sets: readonly RowSet[]): Promise<void> {
  for (const { meta, ids } of sets) {
    const columns = tellingColumns(meta);
    if (columns.length === 0 || ids.length === 0) continue;
    await ctx.em.execute(
      `/* erasure.blank */ update "${meta.tableName}" set ${columns.map((one) => blanked(meta, one)).join(', ')} where id = any(?::uuid[])`,
      [uuidList(ids)],
    );
  }
}

function struckOut(property: EntityProperty, words: readonly string[]): string {
  const column = `"${property.fieldNames[0]}"`;
  const kind = kindOf(property);
  const text = words.reduce((inner) => `replace(${inner}, ?, '***')`, kind === 'text' ? column : `${column}::text`);
  return `${column} = ${kind === 'text' ? text : `(${text})::${property.columnTypes[0]}`}`;
}

/** What the customer is called stays; who is the customer himself is purged as one. */
function isNameOf({ tableName }: EntityMetadata, { name }: EntityProperty): boolean {
  return tableName === 'customers' && name === 'name';
}

/** Strikes names and numbers of one person out of the texts of rows that are about somebody else. */
export async function strikeOut(ctx: Ctx, sets: readonly RowSet[], words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  for (const { meta, ids } of sets) {
    const columns = tellingColumns(meta).filter((one) => !one.hidden && !isUnique(meta, one) && !isNameOf(meta, one));
    if (columns.length === 0 || ids.length === 0) continue;
    await ctx.em.execute(
      `/* erasure.strikeOut */ update "${meta.tableName}" set ${columns.map((one) => struckOut(one, words)).join(', ')} where id = any(?::uuid[])`,
      [...columns.flatMap(() => words), uuidList(ids)],
    );
  }
}

/** Removes rows with all that cannot be without them; whatever only refers to them refers to nothing then. */
export async function removeRows(ctx: Ctx, { owned, loose }: Dependants): Promise<void> {
  for (const { meta, column, ids } of loose) {
    await ctx.em.execute(
      `/* erasure.loosen */ update "${meta.tableName}" set "${column}" = null where id = any(?::uuid[])`,
      [uuidList(ids)],
    );
  }
  for (const { meta, ids } of owned) {
    await ctx.em.execute(`/* erasure.remove */ delete from "${meta.tableName}" where id = any(?::uuid[])`, [
      uuidList(ids),
    ]);
  }
}

/** Files that belong to the rows; their contents go with the next clean-up of the store. */
export async function removeFiles(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    '/* erasure.files */ delete from attachments where owner_id = any(?::uuid[]) returning id',
    [uuidList(ids)],
  );
  return rows.map(({ id }) => id);
}

/** Forgets the oldest readings, by a function of the owner of the tables that forgets none younger than 180 days (promise D4). */
export async function forgetReads(ctx: Ctx, before: Date, most: number): Promise<number> {
  const [row] = await ctx.em.execute<{ count: number }[]>(
    '/* erasure.forgetReads */ select forget_reads(?, ?) as count',
    [before.toISOString(), most],
  );
  return row?.count ?? 0;
}
