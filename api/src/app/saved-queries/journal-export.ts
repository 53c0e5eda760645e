import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../kernel/context.ts';
import type { Asked } from './asked.ts';

/** `cancelled`: whoever asked went away, or did not read on. */
export type Outcome = 'finished' | 'cancelled' | 'failed';

export interface ExportFacts {
  readonly savedQueryId: string;
  readonly asked: Asked & { readonly number: number };
  readonly rows: number;
  readonly outcome: Outcome;
}

/** Who took which rows out, how many, and whether he got them all (promise S20). */
export async function journalExport(pool: Pool, ctx: Ctx, facts: ExportFacts): Promise<void> {
  const { savedQueryId, asked, rows, outcome } = facts;
  const { name, number, format, variables } = asked;
  await pool.query(
    `/* journal.export */ insert into journal_entries
       (id, created_at, updated_at, version, at, account_id, action, row_type, row_id, kind, after, request_id)
     values ($1, $2, $2, 1, $2, $3, 'savedQueryStream', 'SavedQuery', $4, 'export', $5, $6)`,
    [
      uuidv7(),
      ctx.now.toISOString(),
      ctx.actor.accountId,
      savedQueryId,
      JSON.stringify({ name, version: number, format, variables, rows, outcome }),
      ctx.request.requestId,
    ],
  );
}
