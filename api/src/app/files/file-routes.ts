import { rm } from 'node:fs/promises';

import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';

import { performAction } from '../../kernel/action.ts';
import type { Ctx } from '../../kernel/context.ts';
import { fault, notFound } from '../../kernel/faults.ts';
import { Refusal } from '../../kernel/refusal.ts';
import {
  type Attachment,
  attachFile,
  checkDestination,
  findAttachment,
  fileStoreOf,
  type JudgedFile,
  judgeFile,
  mostBytes,
  receiveFile,
} from '../../modules/files/index.ts';
import type { Archive } from '../archive.ts';
import { answerFault } from '../saved-queries/fault-answer.ts';
import type { ContextOf } from '../server.ts';
import { Turns } from '../turns.ts';
import { askedUpload, type Upload } from './asked-upload.ts';

export interface FileRouteParts {
  readonly archive: Archive;
  readonly context: ContextOf;
  readonly callerOf: (request: FastifyRequest) => string;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Turns of their own: who sends slowly keeps nobody from asking. */
const TURNS = { atOnce: 24, atOnceOfOne: 3, mostWaiting: 100 };
const PATIENCE = { idleMs: 30_000, mostMs: 600_000 };

/** Files hold what people wrote about people: for persons who signed in, not for programs (promise D5). */
function refusePrograms({ actor }: Ctx): void {
  if (!actor.accountId) throw fault('UNAUTHENTICATED', 'Sign in first.');
  if (actor.kind !== 'person') throw fault('FORBIDDEN', 'Files are for persons, not for tokens.');
}

/** As GraphQL answers a refused mutation; the sender need not go on sending. */
function answerRefusals(reply: FastifyReply, userErrors: readonly Refusal[]): FastifyReply {
  const told = userErrors.map(({ code, path, detail }) => ({ code, path, detail }));
  return reply.code(422).header('connection', 'close').send({ userErrors: told });
}

class FileRoutes {
  readonly #parts: FileRouteParts;
  readonly #turns = new Turns(TURNS);

  constructor(parts: FileRouteParts) {
    this.#parts = parts;
  }

  async upload(exchange: Exchange): Promise<FastifyReply> {
    return this.#answer(exchange, async (ctx) => {
      const { request, reply } = exchange;
      const asked = askedUpload(request);
      await checkDestination(ctx, asked);
      const file = await this.#receive(ctx, asked, request);
      const done = await this.#keep(ctx, asked, file);
      if ('userErrors' in done) return answerRefusals(reply, done.userErrors as Refusal[]);
      return reply.code(201).send(done);
    });
  }

  async download(exchange: Exchange): Promise<FastifyReply> {
    return this.#answer(exchange, async (ctx) => {
      const { id } = exchange.request.params as { id: string };
      const attachment = (await findAttachment(ctx, id)) ?? notFound('The file');
      const content = (await fileStoreOf(this.#parts.archive.orm).open(attachment.id)) ?? notFound('The file');
      await this.#parts.archive.readLog.note(ctx, [
        { entity: 'Attachment', field: 'content', rowIds: [attachment.id] },
      ]);
      return sendFile(exchange.reply, attachment, content);
    });
  }

  async #answer({ request, reply }: Exchange, work: (ctx: Ctx) => Promise<FastifyReply>): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    try {
      return await this.#turns.run(this.#parts.callerOf(request), async () => {
        const ctx = await this.#parts.context(request, reply);
        refusePrograms(ctx);
        return work(ctx);
      });
    } catch (error) {
      if (error instanceof Refusal) return answerRefusals(reply, [error]);
      // What is left of the body is not read: nothing more can be asked over this connection.
      if (request.method === 'POST') void reply.header('connection', 'close');
      return answerFault(error, { request, reply, log: this.#parts.archive.log });
    }
  }

  async #receive(ctx: Ctx, { fileName, announcedBytes }: Upload, request: FastifyRequest): Promise<JudgedFile> {
    const most = await mostBytes(ctx);
    if (announcedBytes > most) throw new Refusal('FILE_TOO_LARGE', ['file']);
    const { incoming: folder } = fileStoreOf(this.#parts.archive.orm);
    const file = await receiveFile(request.raw, { folder, mostBytes: most, ...PATIENCE }).catch(asBrokenOff);
    try {
      return await judgeFile(ctx, file, fileName);
    } catch (error) {
      await rm(file.path, { force: true });
      throw error;
    }
  }

  /** Content first, row second: a file that is seen is there. What is left over by a fault goes with the next clean-up. */
  async #keep(ctx: Ctx, asked: Upload, { path, bytes, sha256, mediaType }: JudgedFile): Promise<object> {
    const { orm } = this.#parts.archive;
    const { ownerType, ownerId, fileName, idempotencyKey } = asked;
    const id = uuidv7();
    const store = fileStoreOf(orm);
    await store.keep(path, id);
    const { accountId } = ctx.actor;
    const input = { ownerType, ownerId, fileName, sha256 };
    const done = await performAction(ctx, {
      orm,
      name: 'fileAttach',
      keyed:
        accountId && idempotencyKey
          ? { accountId, key: idempotencyKey, action: 'fileAttach', input, now: ctx.now }
          : null,
      ownTransaction: false,
      work: async (inside) => ({
        attachment: { id: (await attachFile(inside, { ...input, id, mediaType, bytes })).id },
      }),
    });
    const wasKept = (done as { attachment?: { id: string } }).attachment?.id === id;
    if (!wasKept) await store.remove(id);
    return done;
  }
}

/** A body that ends too early or comes too slowly is the sender's affair. */
function asBrokenOff(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET') {
    throw fault('BAD_REQUEST', 'The file did not come in whole.');
  }
  throw error;
}

/**
 * Always to be saved and never shown: a browser neither runs nor sniffs what comes from here, whatever its bytes are. The
 * whole file or nothing, so that a part is never taken for it.
 */
function sendFile(
  reply: FastifyReply,
  { fileName, mediaType, bytes }: Attachment,
  content: NodeJS.ReadableStream,
): FastifyReply {
  return reply
    .type(mediaType)
    .header('content-length', bytes)
    .header('content-disposition', contentDisposition(fileName))
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('accept-ranges', 'none')
    .send(content);
}

/** `POST /files` takes one file as the body, `GET /files/<id>` gives one out. */
export async function addFiles(app: FastifyInstance, parts: FileRouteParts): Promise<void> {
  const routes = new FileRoutes(parts);
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    // The body is read by the route once it is known who sends it and where it shall go.
    files.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body));
    files.post('/files', { compress: false }, (request, reply) => routes.upload({ request, reply }));
    files.get('/files/:id', { compress: false, exposeHeadRoute: false }, (request, reply) =>
      routes.download({ request, reply }),
    );
  });
}
