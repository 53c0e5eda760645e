import type { Ctx } from '../../../kernel/context.ts';
import { Binder } from '../../../reader/index.ts';
import { SavedQuery } from './saved-query.entity.ts';

/** A version of a saved query, as it is asked by name. */
export interface AskedVersion {
  readonly savedQueryId: string;
  readonly isArchived: boolean;
  readonly number: number;
  /** Null when the query has no such version. */
  readonly document: string | null;
}

interface Wanted {
  readonly name: string;
  /** Null for the current one. */
  readonly number: number | null;
}

/** The saved query of this name among those that the asker sees. */
export async function findAskedVersion(ctx: Ctx, { name, number }: Wanted): Promise<AskedVersion | null> {
  const binder = new Binder(ctx);
  const scope = binder.scope(SavedQuery, 'q');
  const [found] = await ctx.read<AskedVersion>(
    `/* queries.findAskedVersion */
     select q.id as "savedQueryId", q.is_archived as "isArchived", wanted.number as "number", v.document as "document"
     from saved_queries q
     cross join lateral (select coalesce(${binder.bind(number)}::int, q.current_version) as number) wanted
     left join saved_query_versions v on v.saved_query_id = q.id and v.number = wanted.number
     where q.name = ${binder.bind(name)} and ${scope}`,
    binder.values,
  );
  return found ?? null;
}
