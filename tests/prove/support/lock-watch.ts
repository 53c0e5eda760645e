import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

interface Wait {
  readonly ms: number;
  readonly what: string;
}

/** Who waits for a lock now and does not migrate, with how long it has been. */
const WAITING = `
  select round(extract(epoch from clock_timestamp() - waitstart) * 1000)::float8 as ms,
    concat_ws(' ', locktype, mode, relation::regclass) as what
  from pg_locks join pg_stat_activity using (pid)
  where not granted and usename <> $1 and waitstart is not null and datname = current_database() order by waitstart limit 1`;
const EVERY_MS = 20;

/** Looks all the time for locks that others wait for, and keeps the longest wait. */
export class LockWatch {
  longest: Wait = { ms: 0, what: 'nobody waited' };
  looks = 0;
  readonly #database: pg.Pool;
  readonly #owner: string;
  #isOver = false;
  readonly #watching: Promise<void>;

  constructor(database: pg.Pool, owner: string) {
    this.#database = database;
    this.#owner = owner;
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#watching;
  }

  async #watch(): Promise<void> {
    while (!this.#isOver) {
      const { rows } = await this.#database.query<Wait>(WAITING, [this.#owner]);
      this.looks += 1;
      if (rows[0] && rows[0].ms > this.longest.ms) this.longest = rows[0];
      await pause(EVERY_MS);
    }
  }
}
