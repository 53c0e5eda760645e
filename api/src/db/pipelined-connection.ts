import { isRaw, type IsolationLevel } from '@mikro-orm/core';
import { type Configuration, NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type Pool, type PoolClient, Query, type QueryResult } from 'pg';

import { namedStatement } from '../kernel/statement-name.ts';
import { type BoundStatement, bindValues } from './bound-statement.ts';
import { preparedName } from './statement-names.ts';

/** A transaction of the ORM, or one nested in it. */
interface OpenTransaction {
  readonly client: PoolClient;
  /** Set for a nested one. */
  readonly savepoint: string | null;
  readonly depth: number;
  /** Why the first of its statements failed: what left together with that one fails because of it. */
  failure?: unknown;
}

interface BeginOptions {
  readonly isolationLevel?: IsolationLevel;
  readonly ctx?: unknown;
}

type Execute = PostgreSqlConnection['execute'];

const WRITING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** The result in the shape that the ORM reads. */
function shaped({ command, rowCount, rows }: QueryResult, method: 'all' | 'get' | 'run'): unknown {
  if (method === 'all') return rows;
  if (method === 'get') return rows[0];
  return { affectedRows: WRITING.has(command) ? (rowCount ?? 0) : rows.length, row: rows[0], rows };
}

/** As the driver's own query object: of a description of one it would make a deep copy. */
function prepared(client: PoolClient, { text, values }: BoundStatement): Promise<QueryResult> {
  const named = namedStatement(text);
  return new Promise((resolve, reject) => {
    const callback = (error: Error | null, result: QueryResult): void => (error ? reject(error) : resolve(result));
    client.query(Object.assign(new Query(named, [...values]), { name: preparedName(named), callback }));
  });
}

/**
 * The ORM's way to PostgreSQL without the detour over a query builder. Statements are prepared with their values beside
 * them, and none waits for an answer that it does not need: `begin` leaves with the first, those of a `Promise.all` together
 * and in their order. The pool's connections must be pipelined.
 */
class PipelinedConnection extends PostgreSqlConnection {
  #opened: Pool | undefined;

  async #pool(): Promise<Pool> {
    this.#opened ??= (await this.getNativeClient()) as unknown as Pool;
    return this.#opened;
  }

  override async begin({ isolationLevel, ctx }: BeginOptions = {}): Promise<never> {
    const outer = ctx as OpenTransaction | undefined;
    const client = outer?.client ?? (await (await this.#pool()).connect());
    const depth = outer ? outer.depth + 1 : 0;
    const opened: OpenTransaction = { client, depth, savepoint: outer ? `nested_${depth}` : null };
    const text = outer
      ? `savepoint ${opened.savepoint}`
      : `begin${isolationLevel ? ` isolation level ${isolationLevel}` : ''}`;
    // Not awaited: when it fails, so does what follows in the same breath.
    client.query(text).catch(() => undefined);
    return opened as never;
  }

  override async commit(ctx: unknown): Promise<void> {
    const { client, savepoint } = ctx as OpenTransaction;
    if (savepoint) return void (await client.query(`release savepoint ${savepoint}`));
    const { command } = await client.query('commit');
    // PostgreSQL answers so when a statement has failed before.
    if (command === 'ROLLBACK')
      throw new Error('The transaction was rolled back, because a statement in it had failed.');
    client.release();
  }

  override async rollback(ctx: unknown): Promise<void> {
    const { client, savepoint } = ctx as OpenTransaction;
    if (savepoint) return void (await client.query(`rollback to savepoint ${savepoint}`));
    try {
      await client.query('rollback');
      client.release();
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  override execute<T>(...[query, params = [], method = 'all', ctx, context]: Parameters<Execute>): Promise<T> {
    if (query instanceof NativeQueryBuilder) return this.execute<T>(query.toRaw(), [], method, ctx, context);
    if (isRaw(query)) return this.execute<T>(query.sql, query.params, method, ctx, context);
    const given = params as readonly unknown[];
    const bound = bindValues(query, given) ?? { text: this.platform.formatQuery(query, given), values: [] };
    return this.#send(bound, ctx as OpenTransaction | undefined).then((result) => shaped(result, method) as T);
  }

  /** In the order of the calls: a statement of a transaction is on its way when this returns. */
  async #send({ text, values }: BoundStatement, ctx: OpenTransaction | undefined): Promise<QueryResult> {
    const client = ctx?.client ?? (await this.#pool());
    try {
      // Without values a text may hold several statements, which cannot be prepared.
      if (values.length === 0) return await client.query(text);
      return await (ctx ? prepared(ctx.client, { text, values }) : client.query(text, [...values]));
    } catch (error) {
      if (ctx) ctx.failure ??= error;
      throw ctx?.failure ?? error;
    }
  }
}

/** PostgreSQL for the ORM over pipelined connections. */
export class PipelinedDriver extends PostgreSqlDriver {
  protected override readonly connection: PipelinedConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new PipelinedConnection(config);
  }
}
