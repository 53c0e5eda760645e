import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../kernel/context.ts';
import { type LoggedRead, WHOLE_ROW } from '../reader/run.ts';

interface Line {
  readonly entity: string;
  readonly field: string;
  readonly rowId: string;
  readonly grantId: string | null;
}

/** One statement for all reads of a request. */
async function write(pool: Pool, ctx: Ctx, lines: readonly Line[]): Promise<void> {
  await pool.query(
    `/* accessLog.write */ insert into access_log_entries
       (id, created_at, updated_at, version, at, account_id, request_id, row_type, field, row_id, grant_id)
     select unnest($1::uuid[]), $2::timestamptz, $2, 1, $2, $3::uuid, $4::text, unnest($5::text[]), unnest($6::text[]), unnest($7::uuid[]), unnest($8::uuid[])`,
    [
      lines.map(() => uuidv7()),
      ctx.now.toISOString(),
      ctx.actor.accountId,
      ctx.request.requestId,
      lines.map(({ entity }) => entity),
      lines.map(({ field }) => field),
      lines.map(({ rowId }) => rowId),
      lines.map(({ grantId }) => grantId),
    ],
  );
}

/** The rows of a reading that belong to customers which a grant opens, by the customer. */
async function behindGrants(
  pool: Pool,
  { meta, rowIds, granted }: { meta: EntityMetadata; rowIds: readonly string[]; granted: readonly string[] },
): Promise<readonly { id: string; customerId: string }[]> {
  if (meta.className === 'Customer') return rowIds.map((id) => ({ id, customerId: id }));
  const column = meta.props.find(({ name, kind }) => name === 'customer' && kind === 'm:1')?.fieldNames[0];
  if (!column) return [];
  const { rows } = await pool.query<{ id: string; customerId: string }>(
    `/* accessLog.behindGrants */ select id, "${column}" as "customerId" from "${meta.tableName}" where id = any($1::uuid[]) and "${column}" = any($2::uuid[])`,
    [rowIds, granted],
  );
  return rows;
}

/** Notes who read what: clear values of personal fields (promise D1), and every row that only a grant opens (domain-rules 6.5). */
export class ReadLog {
  readonly #pool: Pool;
  readonly #metas: ReadonlyMap<string, EntityMetadata>;

  constructor(pool: Pool, metadata: MetadataStorage) {
    this.#pool = pool;
    this.#metas = new Map([...metadata.getAll().values()].map((meta) => [meta.className, meta]));
  }

  async note(ctx: Ctx, reads: readonly LoggedRead[]): Promise<void> {
    const plain = reads.filter(({ field }) => field !== WHOLE_ROW);
    const lines = plain.flatMap(({ entity, field, rowIds }) =>
      rowIds.map((rowId): Line => ({ entity, field, rowId, grantId: null })),
    );
    const { grants } = ctx.actor;
    if (grants) lines.push(...(await this.#underGrants(grants, reads)));
    if (lines.length > 0) await write(this.#pool, ctx, lines);
  }

  async #underGrants(grants: ReadonlyMap<string, string>, reads: readonly LoggedRead[]): Promise<Line[]> {
    const granted = [...grants.keys()];
    const read = new Map<string, Set<string>>();
    for (const { entity, field, rowIds } of reads) {
      if (field !== WHOLE_ROW) continue;
      const ids = read.get(entity) ?? new Set();
      for (const id of rowIds) ids.add(id);
      read.set(entity, ids);
    }
    const lines = [...read].map(async ([entity, ids]): Promise<Line[]> => {
      const meta = this.#metas.get(entity);
      const rows = meta ? await behindGrants(this.#pool, { meta, rowIds: [...ids], granted }) : [];
      return rows.flatMap(({ id, customerId }) => {
        const grantId = grants.get(customerId);
        return grantId ? [{ entity, field: WHOLE_ROW, rowId: id, grantId }] : [];
      });
    });
    return (await Promise.all(lines)).flat();
  }
}
