import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Where the queue of background work has its tables, which it migrates itself. */
export const WORKER_SCHEMA = 'graphile_worker';

const silent = new Logger(() => () => undefined);

/** Brings the queue's own tables up to the release of its package, as the role that owns the tables (promise S24). */
export async function migrateWorker(ownerUrl: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // What is lost fails the statement that needs it; said here as well it would end the process.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: silent });
  } finally {
    await pgPool.end();
  }
}

/** The queue shuts its rows to everybody but the owner of its tables; the API's role works with all of them. */
export async function grantWorker(client: pg.Client, role: string): Promise<void> {
  const api = client.escapeIdentifier(role);
  await client.query(`
    grant usage on schema ${WORKER_SCHEMA} to ${api};
    grant select, insert, update, delete on all tables in schema ${WORKER_SCHEMA} to ${api};
    revoke insert, update, delete on ${WORKER_SCHEMA}.migrations from ${api};
    grant usage, select, update on all sequences in schema ${WORKER_SCHEMA} to ${api};
    grant execute on all functions in schema ${WORKER_SCHEMA} to ${api};
  `);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind = 'r' and relrowsecurity`,
    [WORKER_SCHEMA],
  );
  for (const { name } of rows) {
    const table = `${WORKER_SCHEMA}.${client.escapeIdentifier(name)}`;
    await client.query(`drop policy if exists api_works on ${table}`);
    await client.query(`create policy api_works on ${table} to ${api} using (true) with check (true)`);
  }
}
