import { uuidList } from './bulk-write.ts';
import type { Ctx } from './context.ts';
import type { RowSet } from './dependants.queries.ts';

type Rows = readonly Record<string, unknown>[];

/** Whole rows, as they stand: the person has a right to all of it (promise D2). */
export async function wholeRows(ctx: Ctx, { meta, ids }: RowSet): Promise<Rows> {
  const hidden = meta.props.filter(({ hidden: isHidden }) => isHidden).flatMap(({ fieldNames }) => fieldNames ?? []);
  const rows = await ctx.em.execute<{ row: Record<string, unknown> }[]>(
    `/* takeOut.rows */ select to_jsonb(t) - ?::text[] as row from "${meta.tableName}" t where id = any(?::uuid[])`,
    [`{${hidden.join(',')}}`, uuidList(ids)],
  );
  return rows.map(({ row }) => row);
}

/** Who changed them, or who read them. */
export async function logsAbout(
  ctx: Ctx,
  table: 'journal_entries' | 'access_log_entries',
  ids: readonly string[],
): Promise<Rows> {
  const rows = await ctx.em.execute<{ row: Record<string, unknown> }[]>(
    `/* takeOut.log */ select to_jsonb(t) as row from ${table} t where row_id = any(?::uuid[]) order by at`,
    [uuidList(ids)],
  );
  return rows.map(({ row }) => row);
}
