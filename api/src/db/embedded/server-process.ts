import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { SetupFault } from '../../kernel/setup-fault.ts';
import type { Owner } from './owner.ts';

/**
 * PostgreSQL under a shell that ends it (SIGINT is its fast, clean shutdown) when the pipe on descriptor 3 closes. The pipe
 * closes when we ask for it and also when this process is killed, so a database never outlives its API.
 */
const GUARD =
  '"$@" 3<&- & server=$!; { read _ <&3; kill -INT $server; } & guard=$!; wait $server; code=$?; kill $guard 2>/dev/null; exit $code';

const START_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 15_000;

export interface ServerOptions {
  readonly programs: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly owner: Owner;
  readonly password: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** One running PostgreSQL. When it dies without being asked it is started again on the same port. */
export class ServerProcess {
  #child: ChildProcess | null = null;
  #isStopping = false;
  readonly port: number;
  readonly #options: ServerOptions;

  private constructor(options: ServerOptions, port: number) {
    this.#options = options;
    this.port = port;
  }

  static async start(options: ServerOptions): Promise<ServerProcess> {
    const server = new ServerProcess(options, await freePort());
    await server.#untilReady(Date.now() + START_WITHIN_MS);
    return server;
  }

  urlOf(role: string, password: string, database: string): string {
    return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${this.port}/${database}`;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    askToStop(child);
    const inTime = await Promise.race([ended.then(() => true), pause(STOP_WITHIN_MS, false, { ref: false })]);
    if (!inTime) child.kill('SIGKILL');
  }

  async #untilReady(deadline: number): Promise<void> {
    while (!this.#isStopping) {
      const child = this.#spawn();
      while (child.exitCode === null && !this.#isStopping) {
        if (await this.#answers()) return this.#watch(child);
        await pause(40);
      }
      // A predecessor that was killed may need a moment to let go of the cluster.
      if (Date.now() > deadline) throw await this.#explain();
      await pause(300);
    }
  }

  #spawn(): ChildProcess {
    const { programs, cluster, owner, parameters, logFile } = this.#options;
    const settings = Object.entries({ ...parameters, port: String(this.port) }).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]);
    const command = [join(programs, 'bin', 'postgres'), '-D', cluster, ...settings];
    const log = openSync(logFile, 'a', 0o600);
    const [program, ...args] =
      process.platform === 'win32' ? command : ['/bin/sh', '-c', GUARD, 'postgres', ...command];
    // A session of its own: Ctrl-C in the terminal reaches the API, which then stops the database last.
    const child = spawn(program as string, args, {
      cwd: cluster,
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log, 'pipe'],
      ...owner,
    });
    closeSync(log);
    child.stdio[3]?.on('error', () => {});
    this.#child = child;
    return child;
  }

  #watch(child: ChildProcess): void {
    child.once('exit', () => {
      // Without a deadline: meanwhile the API answers that the database is away, and goes on when it is back.
      if (!this.#isStopping) void this.#untilReady(Number.POSITIVE_INFINITY);
    });
  }

  async #answers(): Promise<boolean> {
    const client = new pg.Client(this.urlOf('postgres', this.#options.password, 'postgres'));
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }

  async #explain(): Promise<SetupFault> {
    const log = await readFile(this.#options.logFile, 'utf8').catch(() => '');
    const reason = /(?:FATAL|PANIC): {2}(.*)/.exec(log.slice(-4_000))?.[1] ?? 'it gives no reason';
    return new SetupFault(`The embedded PostgreSQL does not start: ${reason}. Its log is ${this.#options.logFile}.`);
  }
}

function askToStop(child: ChildProcess): void {
  const pipe = child.stdio[3];
  if (process.platform !== 'win32' && pipe && 'end' in pipe) pipe.end();
  else child.kill();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
