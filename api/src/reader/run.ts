import type { Pool, PoolClient } from 'pg';

import type { Ctx } from '../kernel/context.ts';
import { Binder } from './binder.ts';
import type { Arguments, Level, Variables } from './plan.ts';
import { type Arena, borrowArena, returnArena } from './wire/arena.ts';
import { readRows, type RowsStatement } from './wire/rows-query.ts';
import type { Rows } from './wire/rows.ts';

/**
 * Texts that come again are worth a named statement. PostgreSQL keeps each for as long as the connection lives, so there is
 * an end to naming: clients make texts without end out of aliases.
 */
const MOST_NAMES = 1000;
/** Longer texts are filters of hundreds of conditions, which cost more to keep than to plan. */
const LONGEST_NAMED = 8_000;
const MOST_SEEN_ONCE = 1000;
const names = new Map<string, string>();
const seenOnce = new Set<string>();

function statementName(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_NAMES || text.length > LONGEST_NAMED) return null;
  if (!seenOnce.delete(text)) {
    if (seenOnce.size >= MOST_SEEN_ONCE) seenOnce.clear();
    seenOnce.add(text);
    return null;
  }
  const name = `reader_${names.size}`;
  names.set(text, name);
  return name;
}

type ArgumentsOf = (variables: Variables) => Arguments;

/** Stands for a field where a row was read at all. */
export const WHOLE_ROW = '*';

export interface LoggedRead {
  readonly entity: string;
  /** The field whose clear value went out, or `WHOLE_ROW`. */
  readonly field: string;
  readonly rowIds: readonly string[];
}

/** A connection whose statements of one moment leave together. */
export interface Connection extends PoolClient {
  /** Sends a statement whose answer nobody waits for, with the next one that leaves. */
  queryWithNext(text: string): void;
}

/** One reading: a connection in one snapshot, the values of the variables, and what must be logged of it afterwards. */
export class Run {
  statements = 0;
  readonly logged: LoggedRead[] = [];
  readonly #connection: Connection;
  readonly #arena: Arena = borrowArena();
  readonly #asker: Ctx;
  #failure: unknown;

  constructor(
    ctx: Ctx,
    readonly variables: Variables,
    connection: Connection,
  ) {
    this.#connection = connection;
    this.#asker = ctx;
  }

  /**
   * The request's context for code that is asked at one moment; its own reads are part of the snapshot. Each moment has its
   * own, since loaders gather by context: with one for the whole reading it would depend on whose rows arrive first whether
   * two levels share a statement, and the cost would change from one asking to the next.
   */
  momentCtx(): Ctx {
    return {
      ...this.#asker,
      read: async (text, values) => {
        this.statements += 1;
        return (await this.#connection.query(text, [...values]).catch(this.#fail)).rows;
      },
    };
  }

  /** Statements that leave together fail together: what is told is why the first one did. */
  readonly #fail = (error: unknown): never => {
    this.#failure ??= error;
    throw this.#failure;
  };

  /** The answer is written: nothing of the rows is looked at any more. */
  finish(): void {
    returnArena(this.#arena);
  }

  args(of: ArgumentsOf): Arguments {
    return of(this.variables);
  }

  binder(): Binder {
    return new Binder(this.#asker);
  }

  select(level: Level, text: string, { values }: Binder): Promise<Rows> {
    const named = `/* ${level.label} */ ${text}`;
    const name = statementName(named);
    const statement: RowsStatement = name ? { text: named, values, name } : { text: named, values };
    this.statements += 1;
    return readRows(this.#connection, statement, this.#arena).catch(this.#fail);
  }

  /** There is nothing to read. It costs the same, or the cost would tell a relation to a hidden row from none. */
  spare(): void {
    this.statements += 1;
  }

  /** Rows of a statement whose columns are other ones at the next asking, so that it cannot be kept prepared. */
  fetch(text: string): Promise<Rows> {
    this.statements += 1;
    return readRows(this.#connection, { text, values: [] }, this.#arena).catch(this.#fail);
  }

  /** Notes that clear values of personal fields went out, once the rows are known (promises D1), and all rows for who reads under grants. */
  log(level: Level, rows: Rows): void {
    if (this.#asker.actor.grants?.size && rows.count > 0)
      this.logged.push({ entity: level.entity.name, field: WHOLE_ROW, rowIds: rows.ids() });
    for (const { field, at } of level.logged) {
      const rowIds = rows.ids().filter((_, row) => !rows.isNull(row, at));
      if (rowIds.length > 0) this.logged.push({ entity: level.entity.name, field, rowIds });
    }
  }
}

const BEGIN = '/* reader.begin */ begin isolation level repeatable read read only';
/** How statements begin that belong together; numbers about many rows may take longer than others (promises R9). */
const BEGINNINGS = { snapshot: BEGIN, report: `${BEGIN}; set local statement_timeout = '15s'` } as const;
export type Reading = 'single' | keyof typeof BEGINNINGS;

/**
 * Gives `work` a connection. With more than one statement all of them see one snapshot: an archive page never shows an
 * order without the payment that was committed with it.
 */
export async function inSnapshot<T>(
  pool: Pool,
  reading: Reading,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const client = (await pool.connect()) as Connection;
  if (reading === 'single') return work(client).finally(() => client.release());
  try {
    // Not awaited on its own: the connection is pipelined, and the first statement follows in the same breath.
    const begun = client.query(BEGINNINGS[reading]);
    begun.catch(() => undefined);
    const result = await work(client);
    // Not awaited either: nothing was written, and whoever gets the connection next stands behind it.
    client.queryWithNext('/* reader.commit */ commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('/* reader.rollback */ rollback').then(
      () => client.release(),
      (lost: Error) => client.release(lost),
    );
    throw error;
  }
}
