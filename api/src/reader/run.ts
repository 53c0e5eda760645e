import type { Pool, PoolClient, QueryArrayConfig } from 'pg';

import type { Ctx } from '../kernel/context.ts';
import { Binder } from './binder.ts';
import type { Level, Variables } from './plan.ts';
import type { Row } from './writer.ts';

const AS_TEXT = { getTypeParser: () => (value: string) => value };

/** Texts that came at least twice are worth a named statement; more names than this would only fill the server's memory. */
const MOST_NAMES = 1000;
const names = new Map<string, string | null>();

function statementName(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES * 2) names.clear();
  const name = known === null ? `reader_${names.size}_${statementCounter++}` : null;
  names.set(text, name);
  return name;
}
let statementCounter = 0;

export interface LoggedRead {
  readonly entity: string;
  readonly field: string;
  readonly rowIds: readonly string[];
}

/** One reading: a connection in one snapshot, the values of the variables, and what must be logged of it afterwards. */
export class Run {
  statements = 0;
  rows = 0;
  readonly logged: LoggedRead[] = [];
  readonly #client: Pick<PoolClient, 'query'>;

  constructor(
    readonly ctx: Ctx,
    readonly variables: Variables,
    client: Pick<PoolClient, 'query'>,
  ) {
    this.#client = client;
  }

  binder(): Binder {
    return new Binder(this.ctx);
  }

  async select(level: Level, text: string, binder: Binder): Promise<Row[]> {
    const named = `/* ${level.label} */ ${text}`;
    const name = statementName(named);
    const config: QueryArrayConfig = { text: named, values: binder.values, rowMode: 'array', types: AS_TEXT };
    const result = await this.#client.query(name ? { ...config, name } : config);
    this.statements += 1;
    this.rows += result.rows.length;
    return result.rows as Row[];
  }

  /** Notes that clear values of personal fields went out, once the rows are known (promises D1). */
  log(level: Level, rows: readonly Row[]): void {
    for (const { field, at } of level.logged) {
      const rowIds = rows.filter((row) => row[at] !== null).map((row) => row[0] as string);
      if (rowIds.length > 0) this.logged.push({ entity: level.entity.name, field, rowIds });
    }
  }
}

/**
 * Gives `work` a connection. With more than one statement all of them see one snapshot: an archive page never shows an
 * order without the payment that was committed with it.
 */
export async function inSnapshot<T>(
  pool: Pool,
  several: boolean,
  work: (client: Pick<PoolClient, 'query'>) => Promise<T>,
): Promise<T> {
  if (!several) return work(pool);
  const client = await pool.connect();
  try {
    // Not awaited on its own: the driver queues, and the first statement follows in the same breath.
    const begun = client.query('begin isolation level repeatable read read only');
    begun.catch(() => undefined);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (lost: Error) => client.release(lost),
    );
    throw error;
  }
}
