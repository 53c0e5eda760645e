import { once } from 'node:events';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Ctx } from '../../kernel/context.ts';
import { fault } from '../../kernel/faults.ts';
import { findAskedVersion } from '../../modules/queries/index.ts';
import type { Question } from '../../reader/answer.ts';
import type { Archive } from '../archive.ts';
import { tokenOf } from '../authorization.ts';
import { clientError } from '../client-error.ts';
import { reportOf } from '../observe/request-report.ts';
import type { ContextOf } from '../server.ts';
import { Turns } from '../turns.ts';
import { type Asked, askedOf, noSuchQuery } from './asked.ts';
import { answerFault, errorOf } from './fault-answer.ts';
import { journalExport } from './journal-export.ts';
import { type ExportLimits, RowExport } from './row-export.ts';
import { VersionDocuments } from './version-documents.ts';

export interface QueryRouteParts {
  readonly archive: Archive;
  readonly context: ContextOf;
  /** Those of GraphQL: asked by name or by text, a question takes the same turn. */
  readonly turns: Turns;
  readonly callerOf: (request: FastifyRequest) => string;
  readonly limits: ExportLimits;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A version that was found, for whom, and what is asked of it. */
interface Found {
  readonly ctx: Ctx;
  readonly asked: Asked & { readonly number: number };
  readonly savedQueryId: string;
  readonly question: Question;
}

const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];
const TYPES = { ndjson: 'application/x-ndjson; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** A page of another site can make a browser send its cookie along, but neither these headers nor JSON (promise S15). */
function refuseForeignPages({ method, headers }: FastifyRequest): void {
  const isSafe =
    method === 'POST'
      ? /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')
      : tokenOf(headers.authorization) !== undefined || PREFLIGHT_HEADERS.some((name) => headers[name]);
  if (!isSafe) {
    throw fault('BAD_REQUEST', 'Send a token, the header apollo-require-preflight, or a body of application/json.');
  }
}

/** Streams hold a connection for long: most connections stay with those who ask for a page. */
function streamTurns({ pool }: Archive): Turns {
  const atOnce = Math.max(1, Math.floor(pool.options.max / 4));
  return new Turns({ atOnce, atOnceOfOne: Math.max(1, atOnce - 1), mostWaiting: 50 });
}

class QueryRoutes {
  readonly #parts: QueryRouteParts;
  readonly #documents: VersionDocuments;
  readonly #streamTurns: Turns;
  readonly #exports = new Set<RowExport>();

  constructor(parts: QueryRouteParts) {
    this.#parts = parts;
    this.#documents = new VersionDocuments(parts.archive.schema);
    this.#streamTurns = streamTurns(parts.archive);
  }

  async answer(exchange: Exchange): Promise<FastifyReply> {
    const { request, reply } = exchange;
    const { turns, callerOf, archive } = this.#parts;
    void reply.header('cache-control', 'no-store');
    try {
      refuseForeignPages(request);
      const asked = askedOf(request);
      const caller = callerOf(request);
      const { format } = asked;
      if (format === 'json') return await turns.run(caller, () => this.#whole(asked, exchange));
      return await this.#streamTurns.run(caller, () => this.#streamed({ ...asked, format }, exchange));
    } catch (error) {
      return answerFault(error, { request, reply, log: archive.log });
    }
  }

  /** Who stops the server waits for no reader of long streams. */
  stop(): void {
    const why = fault('SERVICE_UNAVAILABLE', 'The archive is being stopped; ask again in a moment.');
    for (const one of this.#exports) one.stop(why);
  }

  async #find(asked: Asked, { request, reply }: Exchange): Promise<Found> {
    const ctx = await this.#parts.context(request, reply);
    if (!ctx.actor.accountId) throw fault('UNAUTHENTICATED', 'Sign in first.');
    const report = reportOf(request);
    report.kind = 'query';
    report.operation = asked.name;
    const found = (await findAskedVersion(ctx, asked)) ?? noSuchQuery();
    if (found.isArchived) throw fault('SAVED_QUERY_ARCHIVED', 'This saved query was put away.');
    const { savedQueryId, number, document } = found;
    if (document === null) return noSuchQuery();
    const question = {
      document: this.#documents.of({ ...found, document }),
      operationName: null,
      variables: asked.variables,
    };
    return { ctx, asked: { ...asked, number }, savedQueryId, question };
  }

  async #whole(asked: Asked, exchange: Exchange): Promise<FastifyReply> {
    const { ctx, question } = await this.#find(asked, exchange);
    const answer = await this.#parts.archive.reader.answer(ctx, question);
    const { cost } = answer;
    reportOf(exchange.request).cost = cost;
    return exchange.reply.type('application/json; charset=utf-8').send(answer.body({ cost }));
  }

  /** Comes back when the last row is out, so that the turn is held as long as the connection. */
  async #streamed(asked: Asked & { readonly format: 'ndjson' | 'csv' }, exchange: Exchange): Promise<FastifyReply> {
    const { request, reply } = exchange;
    const { archive, limits } = this.#parts;
    const found = await this.#find(asked, exchange);
    const { ctx } = found;
    if (!ctx.actor.can('query:stream')) throw fault('FORBIDDEN', 'You may not take whole answers out.');
    const told = (error: unknown): object => errorOf(clientError(error, { requestId: request.id, log: archive.log }));
    const { format } = asked;
    const stream = archive.reader.stream(ctx, found.question);
    const hangUp = (): void => void reply.raw.destroy();
    const rows = new RowExport({ stream, format, limits, told, hangUp });
    // Gone while the turn was awaited: nobody is there to be told, and nothing was taken out.
    if (reply.raw.destroyed) return reply;
    this.#exports.add(rows);
    reply.raw.once('close', () => rows.leave());
    try {
      const source = await rows.open();
      const closed = once(source, 'close');
      void reply
        .type(TYPES[format])
        // Kept alive for another request, it would keep the server from stopping when this one was not read to its end.
        .header('connection', 'close')
        .header('content-disposition', `attachment; filename="${asked.name}.${format}"`)
        .send(source);
      await closed.catch(() => undefined);
      return reply;
    } finally {
      this.#exports.delete(rows);
      await journalExport(archive.pool, ctx, { ...found, rows: rows.rows, outcome: rows.outcome });
    }
  }
}

/** `/query/<name>` as JSON, and to the last row as `.ndjson` and `.csv`. */
export function addSavedQueries(app: FastifyInstance, parts: QueryRouteParts): void {
  const routes = new QueryRoutes(parts);
  app.route({
    method: ['GET', 'POST'],
    url: '/query/:address',
    // It would ask for everything and throw it away.
    exposeHeadRoute: false,
    handler: (request, reply) => routes.answer({ request, reply }),
  });
  app.addHook('preClose', async () => routes.stop());
}
