import pg from 'pg';

import { grantWorker } from './worker-schema.ts';

/** Tables that the API may add to but never change: the record of what happened. */
const APPEND_ONLY = ['journal_entries', 'access_log_entries'];

/**
 * Lets the API's role read and write what the owner's migrations made, and nothing more: it owns no table, so a hole in the
 * API cannot drop one, and it cannot rewrite the journal. Asked after every migration, so new tables are covered.
 */
export async function grantToApi(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const api = client.escapeIdentifier(role);
    await client.query(`
      grant usage on schema public to ${api};
      grant select, insert, update, delete on all tables in schema public to ${api};
      grant usage, select, update on all sequences in schema public to ${api};
      revoke insert, update, delete on migrations from ${api};
      grant execute on function erase_from_journal(uuid[], jsonb), forget_reads(timestamptz, int) to ${api};
    `);
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename = any($1)`,
      [APPEND_ONLY],
    );
    for (const { name } of rows) {
      await client.query(`revoke update, delete, truncate on ${client.escapeIdentifier(name)} from ${api}`);
    }
    await grantWorker(client, role);
  } finally {
    await client.end();
  }
}
