import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import type { TestServer } from '@living-archive/api/testing';
import pg from 'pg';

import { explain, isSelect, recordStatements, type SentStatement } from '../../support/statements.ts';
import { openDoor } from './door.ts';
import { type Office, openOffice } from './office.ts';
import type { Question, World } from './question.ts';

/** Milliseconds a request: of CPU of the backend, and of planning and running as PostgreSQL's own clock says. */
export interface Spent {
  readonly cpu: number;
  readonly executed: number;
}

/** The product on one database, and a connection on which its statements are sent again. */
export class Ground {
  readonly #server: TestServer;
  readonly #office: Office;
  readonly #client: pg.Client;
  readonly #backend: number;
  readonly #sent: SentStatement[];
  /** Statements by text, as they are prepared on the connection. */
  readonly #names = new Map<string, string>();
  #statements: readonly SentStatement[] = [];
  #requests = 1;

  private constructor(parts: { server: TestServer; office: Office; client: pg.Client; backend: number }) {
    this.#server = parts.server;
    this.#office = parts.office;
    this.#client = parts.client;
    this.#backend = parts.backend;
    this.#sent = recordStatements(parts.server.archive.pool);
  }

  static async open(databaseUrl: string): Promise<Ground> {
    const { openTestServer } = await openDoor();
    const firstAdmin = { loginName: 'bench-admin', password: randomBytes(16).toString('base64url') };
    const server = await openTestServer({ databaseUrl, now: () => new Date(), firstAdmin });
    const office = await openOffice(server.archive.pool);
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query(`set timezone = 'UTC'; set max_parallel_workers_per_gather = 0`);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return new Ground({ server, office, client, backend: rows[0]?.pid ?? 0 });
  }

  get database(): pg.Pool {
    return this.#server.archive.pool;
  }

  /** Writes down what the product sends for so many requests of a question. */
  async prepare(question: Question, most: number): Promise<void> {
    const [plan] = await (await question.open(this.#world())).plans('product');
    const bodies = (plan?.bodies ?? []).toSorted().filter((_, at, all) => at % Math.ceil(all.length / most) === 0);
    this.#sent.splice(0);
    for (const body of bodies) await this.#ask(body, plan?.headers ?? {});
    this.#requests = bodies.length;
    this.#statements = this.#sent.splice(0).filter(isSelect);
    // Twice: PostgreSQL settles on a plan after five times, and what is read then lies in memory.
    await this.#sendAll();
    await this.#sendAll();
  }

  async spend(): Promise<Spent> {
    const before = this.#cpu();
    await this.#sendAll();
    const cpu = (this.#cpu() - before) / this.#requests;
    let executed = 0;
    for (const statement of this.#statements) {
      const explained = await explain(this.#client, statement, ['analyze', 'timing off']);
      executed += (explained['Planning Time'] ?? 0) + (explained['Execution Time'] ?? 0);
    }
    return { cpu, executed: executed / this.#requests };
  }

  async close(): Promise<void> {
    await this.#client.end();
    await this.#server.stop();
  }

  async #sendAll(): Promise<void> {
    for (const { text, values } of this.#statements) {
      const name = this.#names.get(text) ?? `statement_${this.#names.size}`;
      this.#names.set(text, name);
      await this.#client.query({ name, text, values: [...values], rowMode: 'array' });
    }
  }

  /** Of the backend so far, to the nanosecond; 0 where it does not run on this machine. */
  #cpu(): number {
    const path = `/proc/${this.#backend}/schedstat`;
    return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6 : 0;
  }

  /** The other systems' cursors are of no interest here. */
  #world(): World {
    const nothing = { customers: { pageInfo: { endCursor: '' } } };
    return {
      database: this.database,
      office: this.#office,
      system: (name) => ({
        ask: (body, headers) => (name === 'product' ? this.#ask(body, headers) : Promise.resolve(nothing)),
      }),
    };
  }

  async #ask(body: string, headers: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.#server.url}/graphql`, { method: 'POST', body, headers });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(`The product answers ${JSON.stringify(errors)}`);
    return data;
  }
}
