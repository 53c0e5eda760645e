import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { SetupFault } from '../../kernel/setup-fault.ts';
import { canReach, type Owner } from './owner.ts';
import { OPEN_FOLDER } from './programs.ts';

/** Where the data go. A folder that somebody asked for is used or refused, never replaced by another. */
export async function chooseFolder(asked: string | null, usual: string, owner: Owner): Promise<string> {
  const wanted = asked ?? usual;
  if (await canReach(dirname(wanted), owner)) return wanted;
  if (asked) {
    throw new SetupFault(
      `The data folder ${asked} lies in a folder that the user "postgres" may not enter: choose another DATA_DIR, ` +
        'such as /var/lib/living-archive, or start as another user than root.',
    );
  }
  const name = basename(dirname(wanted)).replace(/[^\w.-]/g, '_');
  return join(OPEN_FOLDER, `${name}-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}`);
}

export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    // The database runs as another user below it; what is secret in here is closed by itself.
    if (process.getuid?.() === 0) await chmod(folder, 0o755);
    await writeFile(join(folder, '.writable'), '');
    await unlink(join(folder, '.writable'));
  } catch (error) {
    throw new SetupFault(
      `The data folder ${folder} cannot be written (${codeOf(error)}): mend its rights or set DATA_DIR.`,
    );
  }
}

/** Step by step: Node's own recursive way never ends where a parent is there but takes no children, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** Takes the folder for this process, and answers how to give it back. A lock left behind by a killed process is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  for (;;) {
    try {
      await writeFile(path, identify(process.pid) ?? '', { flag: 'wx' });
      return () => unlink(path).catch(() => {});
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && holder === identify(pid)) {
      throw new SetupFault(
        `The data folder ${folder} is used by another running instance (process ${pid}): stop that one or set DATA_DIR.`,
      );
    }
    await unlink(path).catch(() => {});
  }
}

/** A process number is used again after a while; together with the time of its start it is not. */
function identify(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return null;
  }
  if (process.platform !== 'linux') return `${pid}`;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    // A zombie is dead although its number still answers.
    return fields?.[0] === 'Z' ? null : `${pid} ${fields?.[19]}`;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
