import type { GraphQLSchema } from 'graphql';
import pg, { type Pool } from 'pg';
import type { Logger } from 'pino';

import { gatheringClient } from '../db/gathering-client.ts';
import { CONNECTION, openOrm } from '../db/orm.ts';
import { type StatementWatch, watchedClient } from '../db/watched-client.ts';
import type { Orm } from '../kernel/action.ts';
import type { Ctx } from '../kernel/context.ts';
import { keepTexts } from '../kernel/erasure.queries.ts';
import { Reader } from '../reader/answer.ts';
import { buildCatalog } from '../reader/catalog.ts';
import { checkQuery } from '../reader/query-check.ts';
import { RowsClient } from '../reader/wire/rows-client.ts';
import { ReadLog } from './log-reads.ts';
import { entities } from './modules.ts';
import type { PoolName } from './observe/metrics.ts';
import { describeRights } from './rights-table.ts';
import { buildArchiveSchema } from './schema.ts';
import { TEXTS_OPEN_TO_TOKENS } from './token-fields.ts';

// In which texts nobody is named is written down once: tokens may read them, and an erasure leaves them.
keepTexts(TEXTS_OPEN_TO_TOKENS);

/** The product without its web server: the schema, and what answers operations on one database. */
export interface Archive {
  readonly orm: Orm;
  readonly pool: Pool;
  /** Both pools, to be counted. */
  readonly pools: Readonly<Record<'reader' | 'actions', Pool>>;
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly readLog: ReadLog;
  readonly checkQuery: Ctx['checkQuery'];
  readonly log: Logger;
  stop(): Promise<void>;
}

interface ReaderPoolSettings {
  readonly url: string;
  readonly log: Logger;
  readonly size: number;
  readonly watch: StatementWatch;
}

/**
 * Connections of the reader, pipelined: the statements of a level leave together. They are its own, so that readers
 * and actions that wait for one another's connections cannot lock each other out.
 */
function openReaderPool({ url, log, size, watch }: ReaderPoolSettings): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    Client: watchedClient(gatheringClient(RowsClient), watch),
    ...CONNECTION,
  } as pg.PoolConfig);
  // A connection that loses its server says so here, on the pool when idle and itself when busy; without both listeners
  // the process would end (promises R12). The error carries the whole connection, which is nothing for a log.
  const lost = ({ message }: Error): void => log.warn({ reason: message }, 'a database connection was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

async function stopAll(orm: Orm, pool: Pool): Promise<void> {
  await pool.end();
  await orm.close(true);
}

export interface ArchiveSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly log: Logger;
  /** Who hears of the statements of a pool; nobody unless told. */
  readonly watch?: (pool: PoolName) => StatementWatch;
}

const unwatched = (): StatementWatch => () => undefined;

export async function openArchive({ url, poolSize, log, watch = unwatched }: ArchiveSettings): Promise<Archive> {
  // An action holds a connection while its commit is written to the disk, and reads its answer with another.
  const forActions = Math.max(2, Math.floor(poolSize / 2));
  const orm = openOrm({ url, poolSize: forActions, entities, watch: watch('actions') });
  const schema = buildArchiveSchema(orm.getMetadata());
  describeRights(schema, entities);
  const catalog = buildCatalog(schema, orm.getMetadata());
  await orm.connect();
  const pool = openReaderPool({ url, log, size: Math.max(2, poolSize - forActions), watch: watch('reader') });
  const readLog = new ReadLog(pool, orm.getMetadata());
  const reader = new Reader({ catalog, pool, orm, logReads: (ctx, reads) => readLog.note(ctx, reads) });
  const pools = { reader: pool, actions: await orm.em.getConnection().getNativeClient() };
  return {
    orm,
    pool,
    pools,
    schema,
    reader,
    readLog,
    log,
    checkQuery: (text) => checkQuery(schema, text),
    stop: () => stopAll(orm, pool),
  };
}
