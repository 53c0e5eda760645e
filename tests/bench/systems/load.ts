/**
 * The load, in a process of its own so that its CPU is nobody's: keeps every client asking until the time is up. Answers are
 * read to the end but not parsed; only their beginning is looked at.
 */
import { Agent, request } from 'node:http';

import type { ClientPlan } from '../support/question.ts';

export interface LoadOrder {
  readonly port: number;
  readonly forMs: number;
  /** Goes on, though not for ever, until so many were answered. */
  readonly atLeast: number;
  readonly clients: readonly ClientPlan[];
}

export interface LoadResult {
  readonly requests: number;
  readonly elapsedMs: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
  /** The beginning of the first answer that was none. */
  readonly failure: string | null;
}

const LONGEST_MS = 20_000;
const OPENING = '{"data":{';

class Load {
  readonly #order: LoadOrder;
  /** Of this load only: a system closes connections that lie idle while others are asked. */
  readonly #agent = new Agent({ keepAlive: true });
  readonly #times: number[] = [];
  #bytes = 0;
  #failure: string | null = null;

  constructor(order: LoadOrder) {
    this.#order = order;
  }

  async run(): Promise<LoadResult> {
    const began = performance.now();
    await Promise.all(this.#order.clients.map((plan, at) => this.#client(plan, { first: at, began })));
    const times = this.#times.toSorted((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    const elapsedMs = performance.now() - began;
    this.#agent.destroy();
    return {
      requests: times.length,
      elapsedMs,
      bytes: this.#bytes,
      p50: at(0.5),
      p99: at(0.99),
      failure: this.#failure,
    };
  }

  /** Clients begin at different bodies and step over each other's. */
  async #client(
    { headers, bodies }: ClientPlan,
    { first, began: begun }: { first: number; began: number },
  ): Promise<void> {
    for (let turn = first * 7; this.#goesOn(performance.now() - begun); turn += 1) {
      const began = performance.now();
      await this.#ask(headers, bodies[turn % bodies.length] as string);
      this.#times.push(performance.now() - began);
    }
  }

  #goesOn(elapsedMs: number): boolean {
    if (this.#failure !== null) return false;
    return elapsedMs < this.#order.forMs || (this.#times.length < this.#order.atLeast && elapsedMs < LONGEST_MS);
  }

  #ask(headers: ClientPlan['headers'], body: string): Promise<void> {
    const { port } = this.#order;
    const length = { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const asked = request({
        agent: this.#agent,
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        headers: { ...headers, ...length },
      });
      asked.on('error', reject);
      asked.on('response', (response) => {
        let isFirst = true;
        response.on('data', (chunk: Buffer) => {
          if (isFirst && !chunk.subarray(0, OPENING.length).equals(Buffer.from(OPENING)))
            this.#failure ??= `${response.statusCode} ${chunk.subarray(0, 300).toString()}`;
          isFirst = false;
          this.#bytes += chunk.length;
        });
        response.on('end', resolve);
        response.on('error', reject);
      });
      asked.end(body);
    });
  }
}

process.on('message', (order: LoadOrder) => {
  void new Load(order).run().then((result) => process.send?.(result));
});
