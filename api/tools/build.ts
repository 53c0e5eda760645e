import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

interface Part {
  readonly folder: string;
  readonly what: string;
  /** What the result depends on; the lock file stands for all packages. */
  readonly inputs: readonly string[];
  readonly command: readonly string[];
}

const API: Part = {
  folder: 'api',
  what: 'the API',
  inputs: ['pnpm-lock.yaml', 'tsconfig.base.json', 'api/tsconfig*.json', 'api/src/**/*'],
  command: ['tsc', '-p', 'tsconfig.build.json'],
};
const ADMIN: Part = {
  folder: 'admin',
  what: 'the interface',
  inputs: [
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'admin/*.*',
    'admin/src/**/*',
    'admin/public/**/*',
    'schema.graphql',
  ],
  command: ['vite', 'build', '--logLevel', 'error'],
};

/** Declarations that builds write beside the sources: a build must not make itself stale. */
const isGenerated = (name: string): boolean => name.endsWith('.d.ts');

export const buildApi = (): void => build(API);
/** For those who go on writing into the result: what lies there afterwards is nobody's build. */
export const disownApi = (): void => rmSync(stampOf(API), { force: true });
export const buildAdmin = (): void => build(ADMIN);

/** Ends a command with one sentence where a build fails. */
export function orEnd(builds: () => void): void {
  try {
    builds();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** Builds a part when the contents of its inputs changed since the last build; otherwise it costs a few milliseconds. */
function build(part: Part): void {
  const stamp = stampOf(part);
  const inputs = hashOf(part.inputs);
  if (read(stamp) === inputs) return;

  process.stdout.write(`Building ${part.what} ...`);
  const began = Date.now();
  // A file that was removed from the sources must not live on: migrations and modules are found by looking.
  rmSync(dirname(stamp), { recursive: true, force: true });
  const [program = '', ...args] = part.command;
  const { status } = spawnSync(program, args, {
    cwd: join(repository, part.folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: pathOf(part.folder), NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`Building ${part.what} failed; the messages above say where.`);
  }
  writeFileSync(stamp, inputs);
  process.stdout.write(` ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** The commands of a package come before those of the machine. */
export function pathOf(folder: string): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [
    join(repository, folder, 'node_modules/.bin'),
    join(repository, 'node_modules/.bin'),
    process.env['PATH'] ?? '',
  ].join(separator);
}

const stampOf = ({ folder }: Part): string => join(repository, folder, 'dist', '.built-from');

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync(patterns, { cwd: repository, exclude: isGenerated }).toSorted()) {
    const path = join(repository, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
