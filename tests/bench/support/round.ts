import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { LoadOrder, LoadResult } from '../systems/load.ts';
import { cpuOf, type ServerCpu } from './proc.ts';
import type { ClientPlan } from './question.ts';
import type { System } from './system.ts';

/** What one system did in one round. CPU is in milliseconds a request. */
export interface Measured {
  readonly rps: number;
  readonly nodeCpu: number;
  readonly databaseCpu: number;
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly kilobytes: number;
}

export class LoadProcess {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('../systems/load.ts', import.meta.url)));

  async run(order: LoadOrder): Promise<LoadResult> {
    const answered = once(this.#child, 'message') as Promise<[LoadResult]>;
    this.#child.send(order);
    const [result] = await answered;
    if (result.failure !== null) throw new Error(`Port ${order.port} answered ${result.failure}`);
    return result;
  }

  stop(): void {
    this.#child.kill();
  }
}

interface Load {
  readonly system: System;
  readonly plans: readonly ClientPlan[];
  readonly seconds: number;
  readonly atLeast?: number;
}

/** All clients ask one system for so long; nobody else is asked meanwhile. */
export async function round(
  { system, plans, seconds, atLeast = 0 }: Load,
  { load, server }: { load: LoadProcess; server: ServerCpu },
): Promise<Measured> {
  const before = { node: cpuOf(system.pid), database: server.now() };
  const { requests, elapsedMs, bytes, p50, p99 } = await load.run({
    port: system.port,
    forMs: seconds * 1000,
    atLeast,
    clients: plans,
  });
  const nodeCpu = (cpuOf(system.pid) - before.node) / requests;
  const databaseCpu = (server.now() - before.database) / requests;
  return {
    rps: (requests / elapsedMs) * 1000,
    nodeCpu,
    databaseCpu,
    cpu: nodeCpu + databaseCpu,
    p50,
    p99,
    kilobytes: bytes / requests / 1024,
  };
}
