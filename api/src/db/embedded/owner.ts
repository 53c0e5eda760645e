import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

import { SetupFault } from '../../kernel/setup-fault.ts';

const run = promisify(execFile);

/** The operating-system user that PostgreSQL runs as; null when that is simply us. */
export type Owner = { readonly uid: number; readonly gid: number } | null;

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, and makes that user where it is missing. */
export async function findOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return null;
  const existing = await lookUp();
  if (existing) return existing;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']).catch(
    () => {},
  );
  const made = await lookUp();
  if (made) return made;
  throw new SetupFault(
    'PostgreSQL does not run as root and the user "postgres" could not be made: run `useradd --system postgres`, ' +
      'start as another user, or set DATABASE_URL.',
  );
}

async function lookUp(): Promise<Owner> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'postgres'])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return null;
  }
}

/** Whether the owner may walk to this folder: below root's home (mode 700) nobody else may. What is missing is ours to make. */
export async function canReach(path: string, owner: Owner): Promise<boolean> {
  if (!owner) return true;
  const facts = await stat(path).catch(() => null);
  if (facts?.isDirectory()) {
    const bit = facts.uid === owner.uid ? 0o100 : facts.gid === owner.gid ? 0o010 : 0o001;
    if (!(facts.mode & bit)) return false;
  }
  const parent = dirname(path);
  return parent === path || canReach(parent, owner);
}
