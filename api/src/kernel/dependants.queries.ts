import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

import { uuidList } from './bulk-write.ts';
import type { Ctx } from './context.ts';

/** Rows of one table, by their ids. */
export interface RowSet {
  readonly meta: EntityMetadata;
  readonly ids: readonly string[];
}

interface Link {
  readonly meta: EntityMetadata;
  readonly column: string;
  /** The row cannot be without the other one. */
  readonly isOwned: boolean;
}

function columnOf({ fieldNames }: EntityProperty): string {
  return fieldNames[0] as string;
}

function isReference({ kind, owner }: EntityProperty): boolean {
  return kind === 'm:1' || (kind === '1:1' && owner);
}

export function tables({ em }: Ctx): EntityMetadata[] {
  return [...em.getMetadata().getAll().values()].filter(({ abstract, tableName }) => !abstract && Boolean(tableName));
}

/** Which tables refer to a table, by the model itself: a table that is added later is found without being named here. */
function linksTo(ctx: Ctx, target: EntityMetadata): Link[] {
  return tables(ctx).flatMap((meta) =>
    meta.props
      .filter((property) => isReference(property) && property.targetMeta?.tableName === target.tableName)
      .map((property) => ({ meta, column: columnOf(property), isOwned: !property.nullable })),
  );
}

async function idsBehind(ctx: Ctx, { meta, column }: Link, ids: readonly string[]): Promise<string[]> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `/* erasure.find */ select id from "${meta.tableName}" where "${column}" = any(?::uuid[])`,
    [uuidList(ids)],
  );
  return rows.map(({ id }) => id);
}

export interface Dependants {
  /** The rows themselves and all that cannot be without them; whatever refers to others of them stands before those. */
  readonly owned: readonly RowSet[];
  /** Rows that only refer to them. */
  readonly loose: readonly (RowSet & { readonly column: string })[];
}

/** Everything that hangs on a row, over as many steps as there are. */
export async function dependantsOf(ctx: Ctx, root: RowSet): Promise<Dependants> {
  const known = new Set<string>();
  const owned: RowSet[] = [];
  const loose: (RowSet & { column: string })[] = [];
  const visit = async ({ meta, ids }: RowSet): Promise<void> => {
    const fresh = ids.filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    if (fresh.length === 0) return;
    for (const link of linksTo(ctx, meta)) {
      const behind = { meta: link.meta, ids: await idsBehind(ctx, link, fresh) };
      if (behind.ids.length === 0) continue;
      if (link.isOwned) await visit(behind);
      else loose.push({ ...behind, column: link.column });
    }
    owned.push({ meta, ids: fresh });
  };
  await visit(root);
  return { owned, loose: loose.map((set) => ({ ...set, ids: set.ids.filter((id) => !known.has(id)) })) };
}

/** Rows that name one of the rows by a plain id, such as requests and notifications about it. */
export async function mentionsOf(ctx: Ctx, ids: readonly string[]): Promise<RowSet[]> {
  const found: RowSet[] = [];
  for (const meta of tables(ctx)) {
    const subject = meta.properties['subjectId' as never] as EntityProperty | undefined;
    if (!subject) continue;
    const behind = await idsBehind(ctx, { meta, column: columnOf(subject), isOwned: false }, ids);
    if (behind.length > 0) found.push({ meta, ids: behind });
  }
  return found;
}
