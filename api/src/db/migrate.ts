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

export interface DatabaseUrls {
  /** As the API's role. */
  readonly url: string;
  /** As the role that owns the tables; often the same. */
  readonly migrationUrl: string;
}

/** Brings the tables up to this release and answers the names of the migrations that were missing. */
export async function migrateDatabase({ url, migrationUrl }: DatabaseUrls): Promise<string[]> {
  const applied = await withLock(migrationUrl, async (client) => {
    const names = await withOrm({ clientUrl: migrationUrl }, async (orm) =>
      (await orm.migrator.up()).map(({ name }) => name),
    );
    await migrateWorker(migrationUrl);
    await fillSearchNames(client);
    return names;
  });
  const [apiRole, owner] = [url, migrationUrl].map((each) => decodeURIComponent(new URL(each).username));
  if (apiRole && apiRole !== owner) await grantToApi(migrationUrl, apiRole);
  return applied;
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
    const ofTables = statements.filter((statement) => !/ constraint "\w+_check"/.test(statement));
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

/** Several servers may start at once on one database; only one of them migrates, the others wait. */
async function withLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
