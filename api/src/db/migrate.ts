import { fileURLToPath } from 'node:url';

import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import { grantToApi } from './roles.ts';

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
  const applied = await withLock(migrationUrl, () => applyMissing(migrationUrl));
  const [apiRole, owner] = [url, migrationUrl].map((each) => decodeURIComponent(new URL(each).username));
  if (apiRole && apiRole !== owner) await grantToApi(migrationUrl, apiRole);
  return applied;
}

async function applyMissing(clientUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl,
    logger: () => {},
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL('migrations', import.meta.url)),
      glob: '*.{js,ts}',
      tableName: 'migrations',
      snapshot: false,
    },
  });
  try {
    return (await orm.migrator.up()).map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** Several servers may start at once on one database; only one of them migrates, the others wait. */
async function withLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
