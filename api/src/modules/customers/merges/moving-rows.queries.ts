import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

import { writeInBulk } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';
import type { ClassType } from '../../../kernel/graphql.ts';
import { boundScope } from '../../../kernel/scope.ts';
import type { Merging } from './merge.hooks.ts';

/** What stays with the loser: its own past, which figures of the past are counted from, and what is about the merge itself. */
const stays = new Set(['ownership_periods', 'customer_field_values', 'access_grants', 'customer_merges']);

/** Later nouns name rows that are the past of one archive and would be untrue of another, such as its changes of grade. */
export function staysOnMerge(...tables: readonly string[]): void {
  for (const table of tables) stays.add(table);
}

export interface Movable {
  readonly name: string;
  readonly of: ClassType;
  readonly table: string;
  readonly property: string;
  readonly column: string;
  /** Over a row `t`: the winner has one like it already. */
  readonly hasLike: string;
}

const columnOf = ({ fieldNames }: EntityProperty): string => fieldNames[0] as string;

/** Uniqueness that a move could break, as the model declares it; expressions are made room for by hooks. */
function likeness(meta: EntityMetadata, property: EntityProperty): string {
  const uniques = meta.uniques
    .filter(({ expression }) => expression === undefined)
    .map(({ properties }) => (Array.isArray(properties) ? properties : [properties]).map(String))
    .filter((names) => names.includes(property.name));
  const likes = uniques.map((names) => {
    const others = names.filter((name) => name !== property.name);
    const same = others.map((name) => {
      const column = columnOf(meta.properties[name as never] as EntityProperty);
      return `o."${column}" is not distinct from t."${column}"`;
    });
    const conditions = [`o."${columnOf(property)}" = ?::uuid`, ...same].join(' and ');
    return `exists (select 1 from "${meta.tableName}" o where ${conditions})`;
  });
  return likes.length > 0 ? likes.map((like) => `(${like})`).join(' or ') : 'false';
}

/** Every table with rows of a customer, by the model itself: a table that is added later is found without being named here. */
export function movables({ em }: Ctx): Movable[] {
  const all = [...em.getMetadata().getAll().values()].filter(
    ({ abstract, tableName }) => !abstract && Boolean(tableName) && !stays.has(tableName),
  );
  return all.flatMap((meta) =>
    meta.props
      .filter(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.tableName === 'customers')
      .map((property) => ({
        name: meta.className,
        of: meta.class as ClassType,
        table: meta.tableName,
        property: property.name,
        column: columnOf(property),
        hasLike: likeness(meta, property),
      })),
  );
}

const likes = ({ hasLike }: Movable): number => hasLike.split('?::uuid').length - 1;

export interface MovableCount {
  readonly name: string;
  readonly moves: number;
  readonly stays: number;
}

/** How many rows would go over and how many would stay; for the preview only of those that the asker sees (promise S7). */
export async function countMovable(
  ctx: Ctx,
  { winnerId, loserId }: Merging,
  { seenOnly = false } = {},
): Promise<MovableCount[]> {
  const counts: MovableCount[] = [];
  for (const movable of movables(ctx)) {
    const { name, of, table, column, hasLike } = movable;
    const seen = seenOnly ? boundScope(of, 't', ctx.actor) : { text: 'true', values: [] };
    const winners = Array.from({ length: likes(movable) }, () => winnerId);
    const [row] = await ctx.em.execute<[{ moves: number; stays: number }]>(
      `/* merge.count */ select count(*) filter (where not (${hasLike}))::int as moves, count(*) filter (where ${hasLike})::int as stays
       from "${table}" t where t."${column}" = ?::uuid and ${seen.text}`,
      [...winners, ...winners, loserId, ...seen.values],
    );
    if (row.moves + row.stays > 0) counts.push({ name, ...row });
  }
  return counts;
}

/** Moves the rows of one table and notes which; rows that the winner has the like of stay. Answers how many went. */
export async function moveRows(
  ctx: Ctx,
  { name, table, property, column, ...movable }: Movable,
  { winnerId, loserId, mergeId }: Merging & { readonly mergeId: string },
): Promise<number> {
  const winners = Array.from({ length: movable.hasLike.split('?::uuid').length - 1 }, () => winnerId);
  // A customer that the winner named must not become one that it named itself.
  const notItself = table === 'customers' ? 'and t.id <> ?::uuid' : '';
  const rows = await writeInBulk(ctx, {
    of: name,
    kind: 'update',
    text: `/* merge.move */ with going as (select t.id from "${table}" t where t."${column}" = ?::uuid ${notItself} and not (${movable.hasLike})),
        noted as (insert into merged_rows (merge_id, table_name, column_name, row_id) select ?::uuid, ?, ?, id from going)
      update "${table}" r set "${column}" = ?::uuid, version = r.version + 1, updated_at = ?
      from going where r.id = going.id
      returning r.id, r.version, json_build_object(?::text, ?::text) as before, json_build_object(?::text, ?::text) as after`,
    values: [
      loserId,
      ...(notItself ? [winnerId] : []),
      ...winners,
      mergeId,
      table,
      column,
      winnerId,
      ctx.now.toISOString(),
      property,
      loserId,
      property,
      winnerId,
    ],
  });
  return rows.length;
}

/** Moves back the rows that the merge moved and that are still with the winner. */
export async function moveBack(
  ctx: Ctx,
  { name, table, property, column }: Movable,
  { winnerId, loserId, mergeId }: Merging & { readonly mergeId: string },
): Promise<void> {
  await writeInBulk(ctx, {
    of: name,
    kind: 'update',
    text: `/* merge.moveBack */ update "${table}" r set "${column}" = ?::uuid, version = r.version + 1, updated_at = ?
      from merged_rows m where m.merge_id = ?::uuid and m.table_name = ? and m.column_name = ? and r.id = m.row_id and r."${column}" = ?::uuid
      returning r.id, r.version, json_build_object(?::text, ?::text) as before, json_build_object(?::text, ?::text) as after`,
    values: [loserId, ctx.now.toISOString(), mergeId, table, column, winnerId, property, winnerId, property, loserId],
  });
}
