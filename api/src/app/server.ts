import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyCors from '@fastify/cors';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';

import type { Ctx, RequestFacts } from '../kernel/context.ts';
import { createApollo, writtenBody } from './apollo.ts';
import type { Archive } from './archive.ts';
import { tokenOf } from './authorization.ts';
import { clientError } from './client-error.ts';
import { type CompanyClock, requestContext, SESSION_COOKIE } from './context.ts';
import { addExports } from './exports/export-routes.ts';
import { addFiles } from './files/file-routes.ts';
import { addHealth, type Background } from './health.ts';
import { addMetrics } from './observe/metrics-route.ts';
import type { Observer } from './observe/observer.ts';
import { observeRequests, reportOf } from './observe/request-report.ts';
import { addPlayground } from './playground.ts';
import { Safelist } from './safelist.ts';
import { addSavedQueries } from './saved-queries/query-routes.ts';
import { addInterface } from './static.ts';
import { Turns } from './turns.ts';

export interface ServerSettings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly cookieSecure: boolean;
  readonly trustedProxies: number;
  readonly allowedOrigins: readonly string[];
  readonly spaDir: string | null;
  /** How long the reader of a stream may take for one of its parts, and the whole stream may last. */
  readonly streamIdleSeconds: number;
  readonly streamMostSeconds: number;
  /** File of the documents that people's sessions may run; null for any document. */
  readonly safelist: string | null;
}

export interface ServerParts {
  readonly archive: Archive;
  readonly settings: ServerSettings;
  readonly clock: CompanyClock;
  readonly observer: Observer;
  /** Who does the background work, for who asks whether the product is ready. */
  readonly background?: Background;
}

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
const TURNS = { atOnce: 64, atOnceOfOne: 4, mostWaiting: 500 };

function facts(request: FastifyRequest, reply: FastifyReply, secure: boolean): RequestFacts {
  return {
    requestId: request.id,
    report: reportOf(request),
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    setCookie: (value, maxAgeSeconds) =>
      void reply.setCookie(SESSION_COOKIE, value, {
        httpOnly: true,
        sameSite: 'lax',
        secure,
        path: '/',
        maxAge: maxAgeSeconds,
      }),
  };
}

function bearerOf(request: FastifyRequest): string | undefined {
  return tokenOf(request.headers.authorization);
}

/** Whose turn a request takes: a session's, a token's, or the address's of somebody who is not signed in. */
function callerOf(request: FastifyRequest): string {
  return bearerOf(request) ?? request.cookies[SESSION_COOKIE] ?? request.ip;
}

/** Contexts by request, for routes beside GraphQL such as the playground. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>;

function contextFor({ archive, clock, settings }: ServerParts): ContextOf {
  return (request, reply) =>
    requestContext(archive, {
      credentials: { cookie: request.cookies[SESSION_COOKIE], bearer: bearerOf(request) },
      request: facts(request, reply, settings.cookieSecure),
      clock,
    });
}

async function addProtection(app: FastifyInstance, settings: ServerSettings): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: settings.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
  await app.register(fastifyCors, {
    origin: settings.allowedOrigins.length > 0 ? [...settings.allowedOrigins] : false,
    credentials: true,
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'authorization', 'idempotency-key'],
  });
}

interface GraphqlParts extends ServerParts {
  readonly context: ContextOf;
  readonly turns: Turns;
}

async function addGraphql(app: FastifyInstance, { archive, context, turns, settings }: GraphqlParts): Promise<void> {
  const safelist = settings.safelist === null ? null : Safelist.read(settings.safelist);
  const apollo = createApollo({ ...archive, safelist });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      try {
        return await context(request, reply);
      } catch (error) {
        throw clientError(error, { requestId: request.id, log: archive.log });
      }
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const body = await turns.run(callerOf(request), async () => answer.call(app, request, reply));
      // Apollo refuses some after all, such as what the client does not accept: then it has something to say.
      const written = body === '' ? writtenBody(reportOf(request)) : undefined;
      if (!written) return body;
      reply.raw.once('close', () => written.release());
      return written.bytes;
    },
  });
  // By then no request is under way. A drain plugin would close the server from within its closing, and wait for ever.
  // Fastify has refused the new and finished what ran before this is called (promises R4).
  app.addHook('onClose', () => apollo.stop());
}

/** Faults of a request before GraphQL sees it: too large, not JSON, no such page. Never more than a code. */
function addErrorAnswers(app: FastifyInstance, { archive }: ServerParts): void {
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const isLarge = status === 413;
      const message = isLarge ? `A request has at most ${BODY_LIMIT} bytes.` : 'The request is malformed.';
      const code = isLarge ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
      reportOf(request).code = code;
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    }
    const masked = clientError(error, { requestId: request.id, log: archive.log });
    const busy = masked.extensions['code'] === 'SERVICE_UNAVAILABLE';
    reportOf(request).code = String(masked.extensions['code']);
    if (busy) void reply.header('retry-after', '1');
    return reply.code(busy ? 503 : 500).send({ errors: [masked.toJSON()] });
  });
}

/** Believes the addresses that the given number of proxies in front have added, and no more. */
function trustFirst(proxies: number): false | ((address: string, hop: number) => boolean) {
  return proxies > 0 && ((_, hop) => hop < proxies);
}

/** Starts the web server: GraphQL, playground, health and, unless told otherwise, the interface's files. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { settings } = parts;
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    trustProxy: trustFirst(settings.trustedProxies),
    genReqId: () => uuidv7(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 500 },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { threshold: 2048, encodings: ['br', 'gzip'] });
  await addProtection(app, settings);
  addErrorAnswers(app, parts);
  const context = contextFor(parts);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  observeRequests(app, parts.observer);
  addHealth(app, parts.archive, parts.background ?? null);
  addMetrics(app, parts);
  const turns = new Turns(TURNS);
  parts.observer.metrics?.addTurns(turns);
  await addGraphql(app, { ...parts, context, turns });
  const limits = { idle: settings.streamIdleSeconds, most: settings.streamMostSeconds };
  addSavedQueries(app, { archive: parts.archive, context, turns, callerOf, limits });
  addExports(app, { archive: parts.archive, context, callerOf, idle: limits.idle });
  await addFiles(app, { archive: parts.archive, context, callerOf });
  await addPlayground(app, context);
  await addInterface(app, settings.spaDir);
  await app.listen({ port: settings.port, host: settings.host });
  const address = app.server.address();
  return { port: typeof address === 'object' && address ? address.port : settings.port, stop: () => app.close() };
}
