import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { Logger as QueueLogger, run, runOnce, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';

import type { Orm } from '../../../kernel/action.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { allJobs } from '../job.definitions.ts';
import { inTransaction } from './attempt.queries.ts';
import { Liveness } from './liveness.ts';
import { failAbandoned, makeDue } from './queue.queries.ts';
import { runAttempt, tellFailed } from './run-attempt.ts';
import { planOverdue, planSchedules } from './schedule.queries.ts';

export interface WorkerSettings {
  readonly url: string;
  /** The worker's own, so that long work takes no connection from those who wait. */
  readonly orm: Orm;
  readonly context: () => Ctx;
}

const AT_ONCE = 2;
/** One connection listens, the others take work and give it back. */
const CONNECTIONS = AT_ONCE + 1;
/** From here on steps that are under way are waited for, and no further one begins. */
const LOOK_AGAIN_MS = 3_000;
const POLL_MS = 1_000;

/** Does the background work of one process. */
export class JobWorker {
  readonly #settings: WorkerSettings;
  readonly #pool: pg.Pool;
  readonly #liveness: Liveness;
  readonly #events: WorkerEvents = new EventEmitter();
  readonly #stopped = new AbortController();
  #runner: Runner | null = null;
  #watching: Promise<void> = Promise.resolve();

  constructor(settings: WorkerSettings) {
    const { log } = settings.context();
    this.#settings = settings;
    this.#liveness = new Liveness(settings.url);
    this.#pool = new pg.Pool({ connectionString: settings.url, max: CONNECTIONS });
    const lost = ({ message }: Error): void => log.warn({ reason: message }, 'a connection of the job queue was lost');
    this.#pool.on('error', lost);
    this.#pool.on('connect', (client) => client.on('error', lost));
    this.#events.on('pool:create', ({ workerPool }) => {
      this.#liveness
        .hold(workerPool.id)
        .catch((error: unknown) => log.warn({ err: error }, 'could not say that jobs are worked on'));
    });
  }

  /** Whether work is taken from the queue. */
  get isWorking(): boolean {
    return this.#runner !== null;
  }

  async start(): Promise<void> {
    await this.#tidy();
    await this.catchUp();
    await this.#begin();
    this.#watching = this.#watch();
  }

  /** Queues what rows of a release before wait for. */
  async catchUp(): Promise<void> {
    await inTransaction(this.#settings.context(), planOverdue);
  }

  /** Takes nothing new, lets the steps that are under way end, and puts back the rest. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#watching;
    const runner = this.#runner;
    this.#runner = null;
    await runner?.stop().catch(() => undefined);
    await this.close();
  }

  async close(): Promise<void> {
    await this.#liveness.stop();
    await this.#pool.end();
  }

  /** For tests, whose clock stands still: does what is due by that clock, and what becomes due meanwhile. */
  async runDue(): Promise<void> {
    const { context } = this.#settings;
    await inTransaction(context(), planSchedules);
    const names = allJobs().map(({ name }) => name);
    while ((await makeDue(context(), names)) > 0) {
      await runOnce({ pgPool: this.#pool, taskList: this.#tasks(), logger: this.#logger(), noHandleSignals: true });
    }
  }

  async #begin(): Promise<void> {
    const runner = await run({
      pgPool: this.#pool,
      taskList: this.#tasks(),
      concurrency: AT_ONCE,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      events: this.#events,
      logger: this.#logger(),
      parsedCronItems: [],
    });
    this.#runner = runner;
    const ended = (): void => {
      if (this.#runner === runner) this.#runner = null;
    };
    runner.promise.then(ended, ended);
  }

  /** Looks after dead processes, and begins again when the queue has given up because its database was gone. */
  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    const { log } = this.#settings.context();
    while (!signal.aborted) {
      await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        await this.#tidy();
        if (!this.#runner) await this.#begin();
      } catch (error) {
        log.warn({ err: error }, 'the job queue is not reachable');
      }
    }
  }

  async #tidy(): Promise<void> {
    const { context } = this.#settings;
    await this.#liveness.release();
    await inTransaction(context(), async (inside) => {
      await planSchedules(inside);
      for (const lost of await failAbandoned(inside)) await tellFailed(inside, lost);
    });
  }

  #tasks(): TaskList {
    const { orm, context } = this.#settings;
    const parts = { orm, context, isStopping: () => this.#stopped.signal.aborted };
    return Object.fromEntries(
      allJobs().map(({ name }) => [
        name,
        async (payload, { job }) => {
          const { runId } = payload as { runId: string };
          await runAttempt(parts, runId, { attempt: job.attempts, mostAttempts: job.max_attempts });
        },
      ]),
    );
  }

  /** The queue says in many words what its jobs say themselves; only what it has to complain about is kept. */
  #logger(): QueueLogger {
    const { log } = this.#settings.context();
    return new QueueLogger(() => (level, message) => {
      if (level === 'error') log.debug({ queue: message }, 'the job queue complains');
      if (level === 'warning') log.debug({ queue: message }, 'the job queue warns');
    });
  }
}
