import type { Pool, PoolClient } from 'pg';

import type { Ctx } from '../kernel/context.ts';
import { badInput } from '../kernel/faults.ts';
import { Binder } from './binder.ts';
import type { Catalog } from './catalog.ts';
import { loadView } from './execute.ts';
import { type FlatColumn, flatColumns } from './flat-columns.ts';
import { rowsWithinCost } from './limits.ts';
import type { OperationPlan, RootPlan } from './operation-plan.ts';
import type { Variables, View } from './plan.ts';
import { type Connection, type LoggedRead, Run } from './run.ts';
import { rootRows, seek } from './statement.ts';
import type { Rows } from './wire/rows.ts';
import type { Loaded } from './writer.ts';

/** Rows of the root list that are read, completed and written together. */
const BATCH = 500;
/** Of one batch or one of its lists below; a report may take longer than a page (promises R9). */
const STATEMENT_SECONDS = 15;

export interface Reading {
  readonly ctx: Ctx;
  readonly plan: OperationPlan;
  readonly variables: Variables;
}

interface StreamParts {
  readonly catalog: Catalog;
  readonly pool: Pool;
  readonly logReads: (ctx: Ctx, reads: readonly LoggedRead[]) => Promise<void>;
}

/** Some rows of a stream with everything below them, to be written one by one into the same text before the next are read. */
export interface Batch extends Loaded {
  readonly count: number;
}

type PageRoot = RootPlan & { readonly kind: 'page' };

interface List {
  readonly root: PageRoot;
  readonly view: View;
}

/** A stream has no place for anything but the rows of one list. */
function onlyList({ roots }: OperationPlan): List {
  const [root] = roots;
  if (roots.length !== 1 || root?.kind !== 'page') {
    return badInput('A query that is streamed asks for one list at its root, such as `orders { nodes { … } }`.');
  }
  const [part] = root.connection.parts;
  if (root.connection.parts.length !== 1 || part?.kind !== 'nodes') {
    return badInput('A query that is streamed asks of its list for `nodes` alone.');
  }
  return { root, view: root.level.views[part.view] as View };
}

export interface Patience {
  /** Ends the reading wherever it is: the connection is given up at once and its statement cancelled. */
  readonly signal: AbortSignal;
  /** How long whoever reads may take for a batch, in seconds. */
  readonly idle: number;
}

/**
 * All rows of one list in one snapshot, by a cursor of the database: memory holds a batch at a time however many rows
 * there are. Lists below the rows are pages and plain lists like everywhere; only the root has no end but its last row.
 */
export class RowStream {
  readonly #reading: Reading;
  readonly #parts: StreamParts;
  readonly #list: List;
  readonly #size: number;

  constructor(reading: Reading, parts: StreamParts) {
    const { ctx, plan, variables } = reading;
    this.#reading = reading;
    this.#parts = parts;
    this.#list = onlyList(plan);
    this.#size = rowsWithinCost(this.#list.root.level, BATCH, { variables, kind: ctx.actor.kind });
  }

  /** The leaves of a row in the order of the query, for tables; refused where lists stand below the rows. */
  columns(): FlatColumn[] {
    return flatColumns({ ...this.#reading, catalog: this.#parts.catalog });
  }

  async *batches({ signal, idle }: Patience): AsyncGenerator<Batch, void> {
    const client = (await this.#parts.pool.connect()) as Connection;
    const held = new HeldConnection(client, this.#parts.pool);
    const leave = (): void => held.giveUp();
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    try {
      await this.#open(client, idle);
      let count: number;
      do {
        const run = new Run(this.#reading.ctx, this.#reading.variables, client);
        const rows = await run.fetch(`${this.#label} fetch forward ${this.#size} from stream`);
        ({ count } = rows);
        if (count > 0) yield await this.#complete(run, rows);
        run.finish();
      } while (count === this.#size);
    } finally {
      signal.removeEventListener('abort', leave);
      await held.giveBack();
    }
  }

  get #label(): string {
    return `/* ${this.#list.root.level.label} */`;
  }

  async #open(client: PoolClient, idle: number): Promise<void> {
    const { level, args, sort } = this.#list.root;
    const binder = new Binder(this.#reading.ctx);
    const sought = seek(level, args(this.#reading.variables), { binder, standard: sort, cursors: false });
    await client.query('begin isolation level repeatable read read only');
    await client.query(`set local statement_timeout = '${STATEMENT_SECONDS}s'`);
    // Later than our own clock, for the case that this process is gone.
    await client.query(`set local idle_in_transaction_session_timeout = '${idle + STATEMENT_SECONDS}s'`);
    const text = `${this.#label} declare stream no scroll cursor for ${rootRows(level, sought)}`;
    await client.query(text, binder.values);
  }

  async #complete(run: Run, rows: Rows): Promise<Batch> {
    const { ctx } = this.#reading;
    run.log(this.#list.root.level, rows);
    const view = await loadView(run, this.#list.view, rows);
    if (run.logged.length > 0) await this.#parts.logReads(ctx, run.logged);
    return { count: rows.count, write: (out, row) => view.write(out, row) };
  }
}

/** A connection that is given back to its pool exactly once: in order, or in the middle of a statement. */
class HeldConnection {
  readonly #client: PoolClient;
  readonly #pool: Pool;
  #isHeld = true;

  constructor(client: PoolClient, pool: Pool) {
    this.#client = client;
    this.#pool = pool;
  }

  /** Nobody waits for the statement any more. The pool makes another connection in its place. */
  giveUp(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    const { processID } = this.#client as PoolClient & { readonly processID: number };
    this.#client.release(true);
    // The server would go on until it wants to send the rows.
    this.#pool.query('/* stream.cancel */ select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }

  async giveBack(): Promise<void> {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    await this.#client.query('rollback').then(
      () => this.#client.release(),
      (lost: Error) => this.#client.release(lost),
    );
  }
}
