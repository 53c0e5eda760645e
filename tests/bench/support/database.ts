import { join } from 'node:path';

import pg from 'pg';

import { repository } from '../../support/sources.ts';
import { openDoor } from './door.ts';

export interface BenchDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** The database of the settings, or an own one with load data that is kept for the next time. */
export async function openDatabase(url: string | undefined): Promise<BenchDatabase> {
  if (url) return { url, stop: async () => undefined };
  const { startEmbedded, migrateDatabase, seedLoad, USUAL_SIZE } = await openDoor();
  const folder = join(repository, '.cache/bench-database');
  const database = await startEmbedded({ askedFolder: folder, usualFolder: folder, isDurable: true });
  try {
    await migrateDatabase(database);
    if (await isEmpty(database.url)) {
      console.log('Filling the database once …');
      await seedLoad(database.migrationUrl, {
        size: USUAL_SIZE,
        onStep: ({ what }, rows) => console.log(`  ${what}: ${rows}`),
      });
    }
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { url: database.url, stop: () => database.stop() };
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query('select from customers limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

const TABLES = ['customers', 'visits', 'orders', 'order_lines', 'deliveries', 'payments'];

export interface Circumstances {
  readonly rows: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** What the figures depend on; rows as PostgreSQL reckons them. */
export async function circumstances(database: pg.Pool): Promise<Circumstances> {
  const { rows } = await database.query<{ name: string; rows: number }>(
    `select relname as name, reltuples::float8 as rows from pg_class
     where relnamespace = 'public'::regnamespace and relname = any($1) order by array_position($1, relname::text)`,
    [TABLES],
  );
  const version = await database.query<{ server_version: string }>('show server_version');
  return {
    rows: Object.fromEntries(rows.map((row) => [row.name, row.rows])),
    versions: { postgresql: version.rows[0]?.server_version ?? '', node: process.versions.node },
  };
}
