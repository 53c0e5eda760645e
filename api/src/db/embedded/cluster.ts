import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { SetupFault } from '../../kernel/setup-fault.ts';
import type { Owner } from './owner.ts';

const run = promisify(execFile);

/** One password a role. Random, because other people of the machine can reach the port. */
export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const secret = (): string => randomBytes(24).toString('base64url');

export async function readPasswords(folder: string): Promise<Passwords> {
  const path = join(folder, 'passwords.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Passwords;
  } catch {
    const passwords = { superuser: secret(), owner: secret(), app: secret() };
    await writeFile(path, JSON.stringify(passwords, null, 2), { mode: 0o600 });
    return passwords;
  }
}

export interface ClusterPlan {
  readonly folder: string;
  readonly programs: string;
  readonly owner: Owner;
  readonly password: string;
  readonly isDurable: boolean;
}

/** Makes the cluster on first start. It gets its final name last, so an interrupted start leaves nothing half made behind. */
export async function ensureCluster(plan: ClusterPlan): Promise<string> {
  const cluster = join(plan.folder, 'postgres');
  if (await stat(join(cluster, 'PG_VERSION')).catch(() => null)) return cluster;

  const partial = join(plan.folder, 'postgres.partial');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  const passwordFile = join(partial, '..', 'superuser.password');
  await writeFile(passwordFile, plan.password, { mode: 0o600 });
  if (plan.owner) {
    await chown(partial, plan.owner.uid, plan.owner.gid);
    await chown(passwordFile, plan.owner.uid, plan.owner.gid);
  }
  try {
    await run(join(plan.programs, 'bin', 'initdb'), initFlags(partial, passwordFile, plan.isDurable), {
      cwd: partial,
      ...plan.owner,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new SetupFault(`The embedded PostgreSQL could not be set up in ${plan.folder}: ${said.split('\n').at(0)}.`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(partial, cluster);
  return cluster;
}

function initFlags(cluster: string, passwordFile: string, isDurable: boolean): string[] {
  // pg_trgm finds Chinese letters only where LC_CTYPE knows them; the order of text comes from PostgreSQL itself.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C';
  return [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--lc-messages=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(isDurable ? [] : ['--no-sync']),
  ];
}
