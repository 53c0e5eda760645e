import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Answering, CONNECTIONS, type SystemName } from './question.ts';

const FILES: Readonly<Record<SystemName, string>> = {
  product: '../systems/product.ts',
  'hand-written': '../systems/hand-written.ts',
  postgraphile: '../peers/postgraphile.ts',
  apollo: '../peers/apollo.ts',
};

/** One of those that answer: a process of its own behind a port of its own. */
export class System implements Answering {
  readonly name: SystemName;
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(name: SystemName, port: number, child: ChildProcess) {
    this.name = name;
    this.port = port;
    this.#child = child;
  }

  static async start(name: SystemName, databaseUrl: string): Promise<System> {
    const child = fork(fileURLToPath(new URL(FILES[name], import.meta.url)), [databaseUrl, String(CONNECTIONS)], {
      env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
      execArgv: [...flags(name), ...profiling(name)],
    });
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended before it could be asked.`)));
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
    ended.catch(() => undefined);
    return new System(name, message.port, child);
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  async ask(body: string, headers: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers, body });
    const text = await response.text();
    const answer = text.startsWith('{')
      ? (JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown })
      : {};
    if (!answer.data || answer.errors) throw new Error(`${this.name} answers ${response.status} ${text.slice(0, 500)}`);
    return answer.data;
  }

  async stop(): Promise<void> {
    if (!this.#child.connected) return;
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}

/** The product runs as `pnpm start` runs it. */
function flags(name: SystemName): string[] {
  if (name !== 'product') return [];
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** `BENCH_PROFILE=<system>=<folder>` leaves a CPU profile of one system there. */
function profiling(name: SystemName): string[] {
  const [system, folder = ''] = (process.env['BENCH_PROFILE'] ?? '').split('=');
  return system === name ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
}
