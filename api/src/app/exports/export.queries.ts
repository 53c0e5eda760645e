import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../kernel/context.ts';
import type { AskedExport } from './asked-export.ts';

const ASKER = `/* export.asker */ select coalesce(e.number || ' ' || e.name, a.login_name) as name
  from accounts a left join employees e on e.id = a.employee_id where a.id = $1`;

/** Who takes something out stands in it by number and name, whoever reads it later. */
export async function askerName({ read, actor }: Ctx): Promise<string> {
  const [row] = await read<{ name: string }>(ASKER, [actor.accountId]);
  return row?.name ?? '';
}

interface ExportFacts {
  readonly id: string;
  readonly asked: AskedExport;
  readonly rows: number;
  readonly outcome: 'finished' | 'cancelled' | 'failed';
}

/** Who took which rows out, by which filter, how many, and whether he got them all (promise S20, rules 6.5). */
export async function journalExport(pool: Pool, ctx: Ctx, { id, asked, rows, outcome }: ExportFacts): Promise<void> {
  const { list, request } = asked;
  const { filter = null, search = null, sort = null, format } = request;
  const columns = asked.columns.map((column) => column.id);
  await pool.query(
    `/* export.journal */ insert into journal_entries
       (id, created_at, updated_at, version, at, account_id, action, row_type, row_id, kind, after, request_id)
     values ($1, $2, $2, 1, $2, $3, 'listExport', $4, $5, 'export', $6, $7)`,
    [
      uuidv7(),
      ctx.now.toISOString(),
      ctx.actor.accountId,
      list.type,
      id,
      JSON.stringify({ list: request.list, format, filter, search, sort, columns, rows, outcome }),
      ctx.request.requestId,
    ],
  );
}

const NOTE = `/* export.note */ update export_runs set row_count = ? where id = ? and state = 'QUEUED' returning id`;

/** How far it is, without a version; false when nobody wants it any more. */
export async function noteExported({ em }: Ctx, id: string, rows: number): Promise<boolean> {
  const noted = await em.execute<{ id: string }[]>(NOTE, [rows, id]);
  return noted.length > 0;
}

const FAIL = `/* export.fail */ update export_runs set state = 'FAILED', finished_at = ?::timestamptz
  where id = (select (payload->>'runId')::uuid from job_runs where id = ?) and state = 'QUEUED'`;

export async function failExportOfJob({ em, now }: Ctx, jobRunId: string): Promise<void> {
  await em.execute(FAIL, [now.toISOString(), jobRunId]);
}
