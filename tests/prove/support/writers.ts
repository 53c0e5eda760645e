import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Client, GraphqlAnswer } from '../../support/client.ts';
import type { ProofWorld } from './world.ts';

/** A write that the API has acknowledged: its key, which stands in the row too, and the row's id. */
export interface Acknowledged {
  readonly key: string;
  readonly kind: 'visit' | 'order' | 'payment';
  readonly id: string;
  readonly send: () => Promise<GraphqlAnswer>;
}

interface Write {
  readonly kind: Acknowledged['kind'];
  readonly client: Client;
  readonly mutation: string;
  readonly input: object;
  readonly selection: string;
}

const RETRYABLE = new Set([429, 503]);
const ANSWER_WITHIN_MS = 30_000;

/** People who write without a break, and send what was not acknowledged again with the same key. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** What the API answered otherwise than with success or "try again". */
  readonly surprises: string[] = [];
  readonly counts = { sent: 0, refused: 0, cutOff: 0, unavailable: 0 };
  readonly #world: ProofWorld;
  #isStopping = false;
  #running: Promise<void[]> = Promise.resolve([]);
  #lastGoodAnswer = 0;

  constructor(world: ProofWorld) {
    this.#world = world;
  }

  start(count: number): void {
    this.#running = Promise.all(Array.from({ length: count }, (_, at) => this.#work(at)));
  }

  /** Everybody finishes the write at hand, however often it has to be sent. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#running;
  }

  async untilAcknowledged(count: number): Promise<void> {
    while (this.acknowledged.length < count && this.surprises.length < 10) await pause(10);
  }

  /** The instant of the first good answer after this moment. */
  async nextGoodAnswer(): Promise<number> {
    const before = this.#lastGoodAnswer;
    while (this.#lastGoodAnswer === before) await pause(5);
    return this.#lastGoodAnswer;
  }

  async #work(at: number): Promise<void> {
    const { customerIds, productId, rep, finance } = this.#world;
    // Two writers share a customer, so that they also meet.
    const customerId = customerIds[at % customerIds.length] as string;
    while (!this.#isStopping) {
      await this.#write(`v-${randomUUID()}`, (key) => ({
        kind: 'visit',
        client: rep.client,
        mutation: 'visitRecord',
        input: { customerId, visitedAt: new Date().toISOString(), kind: 'RETURN', summary: key },
        selection: 'visit { id }',
      }));
      const order = await this.#write(`o-${randomUUID()}`, (key) => ({
        kind: 'order',
        client: rep.client,
        mutation: 'orderCreate',
        input: {
          customerId,
          channel: 'WECHAT',
          note: key,
          lines: [3, 5].map((n) => ({ productId, quantity: `${n}` })),
        },
        selection: 'order { id }',
      }));
      if (!order) continue;
      await this.#write(`p-${randomUUID()}`, (key) => ({
        kind: 'payment',
        client: finance.client,
        mutation: 'paymentRecord',
        input: { orderId: order, amount: '10.00', method: 'CASH', note: key },
        selection: 'payment { id }',
      }));
    }
  }

  async #write(key: string, describe: (key: string) => Write): Promise<string | null> {
    const { kind, client, mutation, input, selection } = describe(key);
    const send = (): Promise<GraphqlAnswer> =>
      client
        .within(ANSWER_WITHIN_MS)
        .act(mutation, { ...input, idempotencyKey: key }, selection)
        .answer();
    for (;;) {
      this.counts.sent += 1;
      const answer = await send().catch((error: unknown) => error as Error);
      if (answer instanceof Error) {
        const { code } = (answer.cause ?? {}) as { code?: string };
        this.counts[code === 'ECONNREFUSED' ? 'refused' : 'cutOff'] += 1;
        // Only a connection that breaks is foreseen: neither silence nor an answer that is no JSON.
        if (/^(TimeoutError|SyntaxError)$/.test(answer.name)) this.#surprised(`${mutation}: ${answer.message}`);
      } else if (isUnavailable(answer)) this.counts.unavailable += 1;
      else {
        const id = answer.data?.[mutation]?.[kind]?.id as string | undefined;
        if (!id) return this.#surprised(`${mutation}: ${answer.status} ${answer.text.slice(0, 300)}`);
        this.acknowledged.push({ key, kind, id, send });
        this.#lastGoodAnswer = Date.now();
        return id;
      }
      await pause(20 + Math.random() * 60);
    }
  }

  #surprised(text: string): null {
    this.surprises.push(text);
    return null;
  }
}

export function isUnavailable({ status, errors }: GraphqlAnswer): boolean {
  return (
    RETRYABLE.has(status) &&
    (errors ?? []).every(({ extensions }) => /^(SERVICE_UNAVAILABLE|RATE_LIMITED)$/.test(extensions.code))
  );
}
