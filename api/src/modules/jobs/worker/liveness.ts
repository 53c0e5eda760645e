import pg from 'pg';

import { HOLDERS } from './queue.queries.ts';

/** Any number; only the processes of this product must agree on it. */
const LOCK_CLASS = 420_018_002;

/**
 * Who works says so by a lock of its database session, which PostgreSQL takes back when the process is gone, however it
 * went. The queue itself would wait four hours before it gives the work of a killed process to another one.
 */
export class Liveness {
  readonly #url: string;
  readonly #mine = new Set<string>();
  #client: Promise<pg.Client> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  async hold(id: string): Promise<void> {
    this.#mine.add(id);
    const client = await this.#connected();
    await client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, id]);
  }

  forget(id: string): void {
    this.#mine.delete(id);
  }

  /** Gives back what dead processes had begun. */
  async release(): Promise<void> {
    const client = await this.#connected();
    const { rows } = await client.query<{ id: string }>(HOLDERS, [[...this.#mine]]);
    for (const { id } of rows) await this.#releaseIfDead(client, id);
  }

  async stop(): Promise<void> {
    const client = await this.#client?.catch(() => null);
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #releaseIfDead(client: pg.Client, id: string): Promise<void> {
    const key = [LOCK_CLASS, id];
    const { rows } = await client.query<{ isDead: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as "isDead"',
      key,
    );
    if (!rows[0]?.isDead) return;
    await client.query('select graphile_worker.force_unlock_workers(array[$1])', [id]);
    await client.query('select pg_advisory_unlock($1, hashtext($2))', key);
  }

  /** A session that was lost takes its locks with it: the next one takes them again. */
  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = null;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => (this.#client = null));
    await client.connect();
    for (const id of this.#mine) {
      await client.query('select pg_try_advisory_lock($1, hashtext($2))', [LOCK_CLASS, id]);
    }
    return client;
  }
}
