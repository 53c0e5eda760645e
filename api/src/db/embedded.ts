import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';

import { ensureCluster, type Passwords, readPasswords } from './embedded/cluster.ts';
import { chooseFolder, lockFolder, prepareFolder } from './embedded/folder.ts';
import { findOwner } from './embedded/owner.ts';
import { findPrograms } from './embedded/programs.ts';
import { ServerProcess } from './embedded/server-process.ts';

const DATABASE = 'archive';
export const EMBEDDED_OWNER_ROLE = 'archive_owner';
export const EMBEDDED_API_ROLE = 'archive_app';

const EVERYWHERE = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'error',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  // Answers take milliseconds; compiling them takes longer than running them.
  jit: 'off',
};
/** For throw-away clusters of tests: nothing of it shall survive a crash. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

export interface EmbeddedDatabase {
  readonly folder: string;
  /** As the API's role. */
  readonly url: string;
  /** As the role that owns the tables. */
  readonly migrationUrl: string;
  /** As the superuser: tests clone databases with it. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** DATA_DIR; null leaves the choice to us. */
  readonly askedFolder: string | null;
  readonly usualFolder: string;
  /** False: no fsync, and the folder is removed at the end. */
  readonly isDurable: boolean;
}

/** Starts the PostgreSQL that comes with the product; makes its cluster on first start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const owner = await findOwner();
  const folder = await chooseFolder(options.askedFolder, options.usualFolder, owner);
  await prepareFolder(folder);
  const unlock = await lockFolder(folder);
  try {
    const programs = await findPrograms(owner);
    const passwords = await readPasswords(folder);
    const cluster = await ensureCluster({
      folder,
      programs,
      owner,
      password: passwords.superuser,
      isDurable: options.isDurable,
    });
    const server = await ServerProcess.start({
      programs,
      cluster,
      owner,
      logFile: join(folder, 'postgres.log'),
      password: passwords.superuser,
      parameters: options.isDurable ? EVERYWHERE : { ...EVERYWHERE, ...FORGETFUL },
    });
    const superuserUrl = server.urlOf('postgres', passwords.superuser, 'postgres');
    await ensureDatabase(superuserUrl, passwords);
    return {
      folder,
      url: server.urlOf(EMBEDDED_API_ROLE, passwords.app, DATABASE),
      migrationUrl: server.urlOf(EMBEDDED_OWNER_ROLE, passwords.owner, DATABASE),
      superuserUrl,
      stop: async () => {
        await server.stop();
        await unlock();
        if (!options.isDurable) await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function ensureDatabase(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    for (const [role, password] of [
      [EMBEDDED_OWNER_ROLE, passwords.owner],
      [EMBEDDED_API_ROLE, passwords.app],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE} owner ${EMBEDDED_OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}
