import { v7 as uuidv7 } from 'uuid';

import { uuidList } from './bulk-write.ts';
import type { Ctx } from './context.ts';

const NOTE = `/* accessLog.note */ insert into access_log_entries
    (id, created_at, updated_at, version, at, account_id, request_id, row_type, row_id, field)
  select read.id, now.at, now.at, 1, now.at, ?::uuid, ?::text, ?::text, ?::uuid, read.field
  from unnest(?::uuid[], ?::text[]) as read (id, field), (select ?::timestamptz as at) now`;

/** Notes that clear values of one row go out in another place than its own fields (promise D1). */
export async function noteReads(
  ctx: Ctx,
  { rowType, rowId, fields }: { rowType: string; rowId: string; fields: readonly string[] },
): Promise<void> {
  if (fields.length === 0) return;
  const ids = uuidList(fields.map(() => uuidv7()));
  const who = [ctx.actor.accountId, ctx.request.requestId];
  await ctx.em.execute(NOTE, [...who, rowType, rowId, ids, `{${fields.join(',')}}`, ctx.now.toISOString()]);
}
