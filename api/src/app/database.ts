import { checkDatabase } from '../db/connect.ts';
import { startEmbedded } from '../db/embedded.ts';
import type { DatabaseUrls } from '../db/migrate.ts';
import type { Config } from './config.ts';

export interface OpenDatabase extends DatabaseUrls {
  /** Where the data lie, for people. */
  readonly place: string;
  stop(): Promise<void>;
}

/** The database of the settings, proven to answer; the embedded one where none is named. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { databaseUrl, dataDir, defaultDataDir } = config;
  if (databaseUrl === null) {
    const embedded = await startEmbedded({ askedFolder: dataDir, usualFolder: defaultDataDir, isDurable: true });
    return {
      url: embedded.url,
      migrationUrl: embedded.migrationUrl,
      place: embedded.folder,
      stop: () => embedded.stop(),
    };
  }
  const migrationUrl = config.migrationUrl ?? databaseUrl;
  await checkDatabase('DATABASE_URL', databaseUrl);
  if (migrationUrl !== databaseUrl) await checkDatabase('DATABASE_MIGRATION_URL', migrationUrl);
  const { host, pathname } = new URL(databaseUrl);
  return { url: databaseUrl, migrationUrl, place: `the PostgreSQL at ${host}${pathname}`, stop: async () => {} };
}
