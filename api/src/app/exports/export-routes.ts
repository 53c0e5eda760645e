import { once } from 'node:events';

import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { performAction } from '../../kernel/action.ts';
import type { Ctx } from '../../kernel/context.ts';
import { fault } from '../../kernel/faults.ts';
import { add } from '../../kernel/rows.ts';
import { enqueue } from '../../modules/jobs/index.ts';
import { Account } from '../../modules/staff/index.ts';
import { EXPORT_RIGHTS, ExportRun } from '../../modules/transfer/index.ts';
import type { Archive } from '../archive.ts';
import { answerFault } from '../saved-queries/fault-answer.ts';
import type { ContextOf } from '../server.ts';
import { Turns } from '../turns.ts';
import { type AskedExport, askedExport } from './asked-export.ts';
import { countRows, type OpenExport, openExport } from './export-rows.ts';
import { EXPORT_TYPES } from './export-text.ts';
import { EXPORT_JOB } from './export.job.ts';
import { journalExport } from './export.queries.ts';
import { templateOf } from './template.ts';

export interface ExportRouteParts {
  readonly archive: Archive;
  readonly context: ContextOf;
  readonly callerOf: (request: FastifyRequest) => string;
  /** How long whoever reads may take for a part, in seconds. */
  readonly idle: number;
}

/** More rows than these are written in the background (frontend bar 14). */
const MOST_AT_ONCE = 5_000;
/** Each holds a connection of the reader for as long as somebody reads. */
const TURNS = { atOnce: 3, atOnceOfOne: 1, mostWaiting: 50 };

function refuseStrangers({ actor }: Ctx): void {
  if (!actor.accountId) throw fault('UNAUTHENTICATED', 'Sign in first.');
  if (actor.kind !== 'person') throw fault('FORBIDDEN', 'Exports are for persons, not for tokens.');
  if (!EXPORT_RIGHTS.some((right) => actor.can(right))) throw fault('FORBIDDEN', 'You may not take lists out.');
}

/** Lists of people's data go to persons who may take them out; programs have saved queries. */
function refuseOthers({ actor }: Ctx, { list }: AskedExport): void {
  if (!actor.can(list.right)) throw fault('FORBIDDEN', 'You may not take lists out.');
}

class ExportRoutes {
  readonly #parts: ExportRouteParts;
  readonly #turns = new Turns(TURNS);
  readonly #open = new Set<OpenExport>();

  constructor(parts: ExportRouteParts) {
    this.#parts = parts;
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { archive, context, callerOf } = this.#parts;
    void reply.header('cache-control', 'no-store');
    try {
      return await this.#turns.run(callerOf(request), async () => {
        const ctx = await context(request, reply);
        refuseStrangers(ctx);
        const asked = askedExport(request.body);
        refuseOthers(ctx, asked);
        const count = await countRows({ ...this.#parts, ctx }, asked);
        if (count > MOST_AT_ONCE) return reply.code(202).send(await this.#queue(ctx, asked, count));
        return await this.#stream(ctx, asked, reply);
      });
    } catch (error) {
      return answerFault(error, { request, reply, log: archive.log });
    }
  }

  stop(): void {
    for (const one of this.#open) one.stop();
  }

  async #queue(ctx: Ctx, { request }: AskedExport, expectedRows: number): Promise<object> {
    const { list, format } = request;
    const done = await performAction(ctx, {
      orm: this.#parts.archive.orm,
      name: 'exportRunStart',
      keyed: null,
      ownTransaction: false,
      work: async (inside) => {
        const account = inside.em.getReference(Account, ctx.actor.accountId as string);
        const run = add(inside, ExportRun, { account, list, format, asked: request, expectedRows });
        await inside.em.flush();
        await enqueue(inside, { job: EXPORT_JOB, payload: { runId: run.id }, key: run.id });
        return { exportRun: { id: run.id, expectedRows } };
      },
    });
    return done;
  }

  /** Comes back when the last row is out, so that the turn is held as long as the connection. */
  async #stream(ctx: Ctx, asked: AskedExport, reply: FastifyReply): Promise<FastifyReply> {
    const open = await openExport({ ...this.#parts, ctx }, asked);
    this.#open.add(open);
    const { file } = open;
    const stalled = setTimeout(() => reply.raw.destroy(), this.#parts.idle * 1000);
    file.on('data', () => stalled.refresh()).pause();
    reply.raw.once('close', () => {
      open.stop();
      file.destroy();
    });
    let hasFailed = false;
    file.once('error', () => (hasFailed = !reply.raw.destroyed));
    try {
      const closed = once(file, 'close');
      const day = ctx.now.toISOString().slice(0, 10);
      void reply
        .type(EXPORT_TYPES[asked.request.format])
        .header('connection', 'close')
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', contentDisposition(`${asked.request.list}-${day}.${asked.request.format}`))
        .send(file);
      await closed.catch(() => undefined);
      return reply;
    } finally {
      clearTimeout(stalled);
      this.#open.delete(open);
      const outcome = open.isWhole() ? 'finished' : hasFailed ? 'failed' : 'cancelled';
      await journalExport(this.#parts.archive.pool, ctx, { id: open.id, asked, rows: open.rows(), outcome });
    }
  }

  async template(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { archive, context } = this.#parts;
    void reply.header('cache-control', 'no-store');
    try {
      const ctx = await context(request, reply);
      const { name, type, file } = templateOf(ctx, request.body);
      return reply.type(type).header('content-disposition', contentDisposition(name)).send(file);
    } catch (error) {
      return answerFault(error, { request, reply, log: archive.log });
    }
  }
}

/** `POST /export` gives a list out as a table, `POST /imports/template` an empty one to be filled in. Bodies are JSON (promise S15). */
export function addExports(app: FastifyInstance, parts: ExportRouteParts): void {
  const routes = new ExportRoutes(parts);
  app.post('/export', { compress: false }, (request, reply) => routes.answer(request, reply));
  app.post('/imports/template', { compress: false }, (request, reply) => routes.template(request, reply));
  app.addHook('preClose', async () => routes.stop());
}
