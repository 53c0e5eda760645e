import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

import { clientError } from '../client-error.ts';
import { reportOf } from '../observe/request-report.ts';

/** Tools that know nothing of GraphQL go by the status. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SAVED_QUERY_ARCHIVED: 410,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** An error as the API writes it everywhere, without the status that Apollo is told. */
export function errorOf(error: GraphQLError): object {
  const { http: _, ...extensions } = error.extensions;
  return { message: error.message, extensions };
}

/** Answers with a fault. Nothing of the answer may have been sent before. */
export function answerFault(error: unknown, { request, reply, log }: Failing): FastifyReply {
  const masked = clientError(error, { requestId: request.id, log });
  const code = String(masked.extensions['code']);
  reportOf(request).code = code;
  const status = STATUS[code] ?? 400;
  if (status === 503) void reply.header('retry-after', '1');
  return reply.code(status).send({ errors: [errorOf(masked)] });
}

interface Failing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly log: Logger;
}
