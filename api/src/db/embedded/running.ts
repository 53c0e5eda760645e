import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';

import type { Passwords } from './cluster.ts';
import { chooseFolder } from './folder.ts';
import { findOwner } from './owner.ts';

export interface RunningDatabase {
  readonly folder: string;
  readonly urlOf: (role: string, password: keyof Passwords, database: string) => string;
}

/** The embedded PostgreSQL that another process of the product runs now; null when the folder is at rest. */
export async function findRunning(asked: string | null, usual: string): Promise<RunningDatabase | null> {
  const folder = await chooseFolder(asked, usual, await findOwner());
  try {
    const passwords = JSON.parse(await readFile(join(folder, 'passwords.json'), 'utf8')) as Passwords;
    // Fourth line: the port.
    const port = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]?.trim();
    const running: RunningDatabase = {
      folder,
      urlOf: (role, password, database) =>
        `postgres://${role}:${encodeURIComponent(passwords[password])}@127.0.0.1:${port}/${database}`,
    };
    return (await answers(running.urlOf('postgres', 'superuser', 'postgres'))) ? running : null;
  } catch {
    return null;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
