import { pino } from 'pino';

import { EMBEDDED_API_ROLE, EMBEDDED_OWNER_ROLE } from '../../db/embedded.ts';
import { findRunning } from '../../db/embedded/running.ts';
import { migrateDatabase, type DatabaseUrls } from '../../db/migrate.ts';
import { SetupFault } from '../../kernel/setup-fault.ts';
import { companyZone } from '../../modules/staff/index.ts';
import { ImportFault, type ImportReport } from '../../modules/transfer/index.ts';
import { openArchive, type Archive } from '../archive.ts';
import { readConfig, type Config } from '../config.ts';
import { openDatabase } from '../database.ts';
import type { Importing } from '../import/import-file.ts';

/** How a command ends: all well, something to mend in the data, could not be done, ended by Ctrl-C. */
export const exitCodes = { done: 0, failed: 1, rejected: 2, stopped: 130 } as const;

export interface Command {
  readonly archive: Archive;
  /** As the role that owns the tables. */
  readonly migrationUrl: string;
  /** Aborted by Ctrl-C: finish what is being written, then stop. */
  readonly signal: AbortSignal;
}

/** Runs a command on the database of the settings: a running embedded one is used as it is, one at rest is started for the while. */
export async function withArchive(work: (command: Command) => Promise<number>): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  try {
    const config = readConfig();
    const database = await databaseFor(config);
    const archive = await openArchive({ url: database.url, poolSize: 4, log: pino({ level: 'silent' }) });
    try {
      process.exitCode = await work({ archive, migrationUrl: database.migrationUrl, signal: stopping.signal });
    } finally {
      await archive.stop();
      await database.stop();
    }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = exitCodes.failed;
  }
}

async function databaseFor(config: Config): Promise<DatabaseUrls & { stop: () => Promise<void> }> {
  if (config.databaseUrl === null) {
    const running = await findRunning(config.dataDir, config.defaultDataDir);
    if (running) {
      return {
        url: running.urlOf(EMBEDDED_API_ROLE, 'app', 'archive'),
        migrationUrl: running.urlOf(EMBEDDED_OWNER_ROLE, 'owner', 'archive'),
        stop: async () => {},
      };
    }
  }
  const database = await openDatabase(config);
  await migrateDatabase(database);
  return database;
}

function sentenceOf(error: unknown): string {
  if (error instanceof SetupFault || error instanceof ImportFault) return error.message;
  return error instanceof Error ? `It could not be done: ${error.message}` : String(error);
}

/** How imports of a command run: now, in the company's zone, telling the terminal. */
export async function importing({ archive, signal }: Command): Promise<Importing> {
  const now = new Date();
  const zone = await companyZone(archive.orm.em.fork(), now);
  return { archive, signal, now, zone, say: (line) => console.log(line) };
}

export function exitCodeOf(reports: readonly ImportReport[]): number {
  if (reports.some(({ wasStopped }) => wasStopped)) return exitCodes.stopped;
  return reports.some(({ rejected }) => rejected > 0) ? exitCodes.rejected : exitCodes.done;
}
