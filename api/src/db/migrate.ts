import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import pg from 'pg';

import type { ClassType } from '../kernel/graphql.ts';
import { grantToApi } from './roles.ts';
import { fillSearchNames } from './search-names.ts';
import { migrateWorker, WORKER_SCHEMA } from './worker-schema.ts';

/** Any number; it only has to be the same in every process that migrates. */
const LOCK = 420_018_001;

/** So long may a change of tables wait for who uses them: meanwhile everybody behind it waits too (promise R14). */
const LOCK_WAIT_MS = 1_000;
/** How often such a change is tried before it is given up, with a pause in between in which the others go on. */
const TRIES = 120;
/** PostgreSQL's words for "somebody held it for too long" and "two waited for each other". */
const IN_THE_WAY = new Set(['55P03', '40P01']);

export interface DatabaseUrls {
  /** As the API's role. */
  readonly url: string;
  /** As the role that owns the tables; often the same. */
  readonly migrationUrl: string;
}

/**
 * Brings the tables up to this release and answers the names of the migrations that were missing. The release before may be
 * in service meanwhile; what is cut off goes on the next time.
 */
export async function migrateDatabase({ url, migrationUrl }: DatabaseUrls): Promise<string[]> {
  const applied = await withLock(migrationUrl, async (client) => {
    const names = await applyMigrations(client, migrationUrl);
    await migrateWorker(migrationUrl);
    await fillSearchNames(client);
    return names;
  });
  const [apiRole, owner] = [url, migrationUrl].map((each) => decodeURIComponent(new URL(each).username));
  if (apiRole && apiRole !== owner) await grantToApi(migrationUrl, apiRole);
  return applied;
}

/** To the tables of an earlier release, for proofs of what comes after. */
export function migrateUpTo(migrationUrl: string, last: string): Promise<string[]> {
  return withLock(migrationUrl, (client) => applyMigrations(client, migrationUrl, last));
}

/** One after the other, each a transaction of its own, and again where somebody stood in the way. */
async function applyMigrations(client: pg.Client, migrationUrl: string, last?: string): Promise<string[]> {
  const names: string[] = [];
  for (let tried = 1; ; tried += 1) {
    await dropUnfinishedIndexes(client);
    const driverOptions = { lock_timeout: LOCK_WAIT_MS };
    // A single connection, so that what a migration sets for its session holds for its next statement.
    const pool = { min: 1, max: 1 };
    try {
      await withOrm({ clientUrl: migrationUrl, driverOptions, pool }, async ({ migrator }) => {
        migrator.on('migrated', ({ name }) => void names.push(name));
        await migrator.up(last === undefined ? {} : { to: last });
      });
      return names;
    } catch (error) {
      if (tried === TRIES || !IN_THE_WAY.has((error as { code?: string }).code ?? '')) throw error;
      await pause(LOCK_WAIT_MS);
    }
  }
}

/** Indexes whose building was cut off serve nobody, cost every write, and stand in the way of their next building. */
async function dropUnfinishedIndexes(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I', relname) as name from pg_index join pg_class on pg_class.oid = indexrelid
    where not indisvalid and relkind = 'i' and relnamespace = 'public'::regnamespace
      and not exists (select from pg_stat_progress_create_index built where built.index_relid = indexrelid)`);
  for (const { name } of rows) await client.query(`drop index concurrently ${name}`);
}

interface NewMigration {
  /** An empty database that may be thrown away. */
  readonly url: string;
  readonly name: string;
  readonly entities: readonly ClassType[];
}

/** Writes what the entities ask for beyond the last migration; answers the file's name, or null when there is nothing. */
export function writeMigration({ url, name, entities }: NewMigration): Promise<string | null> {
  return withOrm({ clientUrl: url, entities: [...entities] as never[] }, async (orm) => {
    await orm.migrator.up();
    const { fileName, diff } = await orm.migrator.create(undefined, false, false, name);
    return diff.up.length > 0 ? fileName : null;
  });
}

/** The statements that would make the tables what the entities say; none after a complete migration. */
export function missingChanges(url: string, entities: readonly ClassType[]): Promise<string[]> {
  return withOrm({ clientUrl: url, entities: [...entities] as never[] }, async (orm) => {
    const statements = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).split('\n').filter(Boolean);
    // PostgreSQL keeps conditions in words of its own, so those are compared with the snapshot of the last migration instead.
    const ofTables = statements.filter((statement) => !/ constraint "?\w+_(check|excl)\b/.test(statement));
    return (await orm.migrator.checkSchema()) ? [...ofTables, 'the snapshot is not what the entities say'] : ofTables;
  });
}

async function withOrm<T>(options: Options, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await MikroORM.init({
    entities: [],
    discovery: { warnWhenNoEntities: false },
    logger: () => {},
    // The worker's tables are not ours to change; triggers and functions are written into migrations by hand.
    schemaGenerator: { ignoreSchema: [WORKER_SCHEMA], ignoreTriggers: true, ignoreRoutines: true },
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL('migrations', import.meta.url)),
      // Written beside the sources, wherever the command itself runs.
      pathTs: fileURLToPath(new URL('../../src/db/migrations', import.meta.url)),
      glob: '*.{js,ts}',
      tableName: 'migrations',
      // What one of them locks must not stay locked for all that follow, and indexes are built outside of transactions.
      allOrNothing: false,
      snapshot: 'entities' in options,
      snapshotName: '.snapshot',
      emit: 'ts',
      fileName: (timestamp, name) => `${timestamp}_${name ?? 'change'}`,
    },
    ...options,
  });
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

/**
 * Several servers may start at once on one database; only one of them migrates, the others wait. They ask again and again:
 * a statement that waits is a transaction, and an index that is built beside people waits for the end of all transactions.
 */
async function withLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    while (!(await hasLock(client))) await pause(100);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function hasLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [LOCK]);
  return rows[0]?.locked ?? false;
}
