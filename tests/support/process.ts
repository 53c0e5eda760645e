import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { repository } from './sources.ts';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The built product; a proof may be given another build than the one that is in use. */
export const built = join(repository, process.env['API_DIST'] ?? 'api/dist');

/** The archive as its own process, as `pnpm start` runs it once everything is built; `pnpm test` builds before. */
export class ArchiveProcess {
  readonly #child;
  #output = '';
  readonly ended: Promise<Ended>;

  constructor(settings: Readonly<Record<string, string>>, folder = built) {
    this.#child = spawn('node', ['--enable-source-maps', join(folder, 'main.js')], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (text: Buffer) => (this.#output += text.toString()));
    }
    // A test that fails half way must not leave its archive running; proofs are no tests and end theirs themselves.
    if (process.env['VITEST']) onTestFinished(() => void this.#child.kill('SIGKILL'));
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (code) => resolve({ code, output: this.#output }));
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get output(): string {
    return this.#output;
  }

  /** Waits for words on the terminal; fails with what stands there instead when it ends before. */
  async says(words: string): Promise<void> {
    let hasEnded = false;
    void this.ended.then(() => (hasEnded = true));
    while (!this.#output.includes(words)) {
      if (hasEnded) throw new Error(`It ended before it said "${words}":\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.#child.kill(signal);
    return this.ended;
  }
}

/** A folder for one test, which the user `postgres` may enter, and the way to remove it. */
export async function aFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'living-archive-start-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A port that nobody listens on, or with `held` one that somebody does. */
export async function aPort(): Promise<{ number: string; release: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const number = String(typeof address === 'object' && address ? address.port : 0);
  return { number, release: () => new Promise((resolve) => server.close(() => resolve())) };
}
