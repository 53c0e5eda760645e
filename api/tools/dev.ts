import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { buildApi, disownApi, orEnd, pathOf, repository } from './build.ts';

/** Both sides reload on a change: `tsc -w` writes, `node --watch` restarts the API, Vite swaps modules in the browser. */
orEnd(buildApi);
disownApi();
const port = process.env['PORT'] ?? '4000';
const children = [
  start('api', 'tsc', ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput']),
  start('api', 'node', ['--watch-path=dist', '--watch-preserve-output', '--enable-source-maps', 'dist/main.js']),
  start('admin', 'vite', ['--clearScreen', 'false']),
];

let isEnding = false;
async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  for (const child of children) child.kill('SIGTERM');
  const ended = children.map(
    (child) => new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(null))),
  );
  await Promise.race([Promise.all(ended), pause(12_000)]);
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
for (const child of children) child.once('exit', () => void end(1));

function start(folder: string, program: string, args: readonly string[]): ChildProcess {
  const local = join(repository, folder, 'node_modules/.bin', program);
  return spawn(existsSync(local) ? local : program, args, {
    cwd: join(repository, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    // Its own group, so that Ctrl-C reaches only us and the ends come in order.
    detached: process.platform !== 'win32',
    env: { ...process.env, PATH: pathOf(folder), API_ORIGIN: `http://localhost:${port}`, SPA_DIR: 'none' },
    shell: process.platform === 'win32',
  });
}
