import pg from 'pg';

import { SetupFault } from '../kernel/setup-fault.ts';

const OLDEST = 15;

const SENTENCES: Readonly<Record<string, (where: string) => string>> = {
  '28P01': (where) => `The database at ${where} refuses the password: correct user and password in the setting.`,
  '28000': (where) => `The database at ${where} refuses this user: correct the setting or the rules in pg_hba.conf.`,
  '3D000': (where) => `The database at ${where} does not exist: create it or correct the setting.`,
  '53300': (where) => `The database at ${where} has no connection left: raise its max_connections.`,
  '57P03': (where) => `The database at ${where} is starting up or shutting down: try again in a moment.`,
};

/** Proves that a database can be worked with, or says in one sentence why not. Passwords never enter the sentence. */
export async function checkDatabase(setting: string, url: string): Promise<void> {
  const where = whereIs(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < OLDEST) {
      throw new SetupFault(
        `The database at ${where} is PostgreSQL ${version}, which is too old: ${OLDEST} or newer is needed.`,
      );
    }
  } catch (error) {
    throw error instanceof SetupFault ? error : new SetupFault(`${explain(error, where)} (${setting})`);
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(error: unknown, where: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = SENTENCES[code];
  if (sentence) return sentence(where);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The host of the database at ${where} is not known.`;
  if (code === 'ECONNREFUSED')
    return `The database at ${where} is not reachable: nothing listens there. Start it or correct the setting.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `The database at ${where} is not reachable: ${reason || code}.`;
}

function whereIs(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
