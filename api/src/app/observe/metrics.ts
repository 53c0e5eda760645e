import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { SentStatement } from '../../db/watched-client.ts';
import type { JobCounts } from '../../modules/jobs/index.ts';

export type PoolName = 'reader' | 'actions' | 'jobs';

/** What an answered request counts as. Every label has few values: names that clients make up are none. */
export interface CountedRequest {
  readonly route: string;
  readonly kind: string;
  readonly status: number;
  /** The code of its first error. */
  readonly code: string;
  readonly seconds: number;
}

interface TurnCounts {
  readonly running: number;
  readonly waiting: number;
}
interface PlanCounts {
  readonly documents: number;
  readonly compiled: number;
  readonly reused: number;
}

const REQUEST_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5];

/** Numbers of the running product for Prometheus. Exists only where they are asked for (`METRICS_TOKEN`). */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<'route' | 'kind' | 'status' | 'code'>;
  readonly #requestSeconds: Histogram<'kind'>;
  readonly #statementSeconds: Histogram<'pool'>;
  readonly #statementFailures: Counter<'pool' | 'sqlstate'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: 'archive_requests_total',
      help: 'Answered requests by route, kind of operation, HTTP status and code of the first error.',
      labelNames: ['route', 'kind', 'status', 'code'],
      registers,
    });
    this.#requestSeconds = new Histogram({
      name: 'archive_request_seconds',
      help: 'How long requests took, waiting for their turn included.',
      labelNames: ['kind'],
      buckets: REQUEST_SECONDS,
      registers,
    });
    this.#statementSeconds = new Histogram({
      name: 'archive_statement_seconds',
      help: 'How long statements took from sending to the answer, by pool.',
      labelNames: ['pool'],
      buckets: STATEMENT_SECONDS,
      registers,
    });
    this.#statementFailures = new Counter({
      name: 'archive_statement_failures_total',
      help: 'Statements that failed, by pool and SQLSTATE.',
      labelNames: ['pool', 'sqlstate'],
      registers,
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  request({ route, kind, status, code, seconds }: CountedRequest): void {
    this.#requests.inc({ route, kind, status, code });
    this.#requestSeconds.observe({ kind }, seconds);
  }

  /** For the statements of one pool; the label is looked up once. */
  statements(pool: PoolName): (statement: SentStatement) => void {
    const seconds = this.#statementSeconds.labels({ pool });
    return ({ milliseconds, failure }) => {
      seconds.observe(milliseconds / 1000);
      if (failure) this.#statementFailures.inc({ pool, sqlstate: failure });
    };
  }

  /** Connections are counted when somebody looks. */
  addPools(pools: Readonly<Partial<Record<PoolName, Pool>>>): void {
    this.#gauge('archive_pool_connections', 'Connections to the database by pool and state.', {
      labels: ['pool', 'state'],
      collect: (gauge) => {
        for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
          gauge.set({ pool, state: 'open' }, totalCount);
          gauge.set({ pool, state: 'idle' }, idleCount);
          gauge.set({ pool, state: 'awaited' }, waitingCount);
        }
      },
    });
  }

  addTurns(turns: TurnCounts): void {
    this.#gauge('archive_turns', 'Requests that run, and that wait for their turn.', {
      labels: ['state'],
      collect: (gauge) => {
        gauge.set({ state: 'running' }, turns.running);
        gauge.set({ state: 'waiting' }, turns.waiting);
      },
    });
  }

  /** Background work, counted in the database when somebody looks; without one the other numbers are told. */
  addJobs(count: () => Promise<JobCounts>): void {
    this.#gauge('archive_jobs', 'Background work: due and waiting, running, failed for good.', {
      labels: ['state'],
      collect: async (gauge) => {
        gauge.reset();
        const counts = await count().catch(() => ({}));
        for (const [state, jobs] of Object.entries(counts)) gauge.set({ state }, jobs);
      },
    });
  }

  addPlans(plans: PlanCounts): void {
    this.#gauge('archive_plans', 'Since the start: documents met, plans compiled for them, plans used again.', {
      labels: ['what'],
      collect: (gauge) => {
        gauge.set({ what: 'documents' }, plans.documents);
        gauge.set({ what: 'compiled' }, plans.compiled);
        gauge.set({ what: 'reused' }, plans.reused);
      },
    });
  }

  #gauge(
    name: string,
    help: string,
    { labels, collect }: { labels: readonly string[]; collect: (gauge: Gauge) => void | Promise<void> },
  ): void {
    // oxlint-disable-next-line no-new -- the registry keeps it
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.#registry],
      async collect() {
        await collect(this);
      },
    });
  }
}
