import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** Codes that are answers to what the client sent; everything else is ours and is masked. */
const OPEN_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'STALE_VERSION',
  'RATE_LIMITED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'IDEMPOTENCY_KEY_REUSED',
  'SERVICE_UNAVAILABLE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_MANY_ROOT_FIELDS',
  'QUERY_TOO_MANY_DIRECTIVES',
  'QUERY_TOO_MANY_VARIABLES',
  'QUERY_TOO_MANY_TOKENS',
  'QUERY_TOO_COSTLY',
  'BATCH_NOT_ALLOWED',
  'PAGE_TOO_LARGE',
  'SAVED_QUERY_ARCHIVED',
  'DOCUMENT_NOT_LISTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Limits that Apollo and graphql-js keep for us, by their words: each limit has a code of its own (promises S5). */
const LIMITS_OF_OTHERS: readonly (readonly [words: RegExp, code: string])[] = [
  [/^Syntax Error: Document contains more tha[nt] \d+ tokens/, 'QUERY_TOO_MANY_TOKENS'],
  [/^Operation batching disabled/, 'BATCH_NOT_ALLOWED'],
];

export function limitCode(message: string): string | undefined {
  return LIMITS_OF_OTHERS.find(([words]) => words.test(message))?.[1];
}

export function isOpenCode(code: unknown): boolean {
  return typeof code === 'string' && OPEN_CODES.has(code);
}

const STATUS: Record<string, number> = { RATE_LIMITED: 429, SERVICE_UNAVAILABLE: 503 };

/** SQLSTATE classes and driver codes that mean "try again later": connection lost, shut down, too busy, a lock held too long. */
const UNAVAILABLE = /^(08|57|53|40|55P03|25P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
/** A value that PostgreSQL could not take although its type was right, such as a date beyond its calendar. */
const BAD_VALUE = /^22/;

function driverCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : driverCode(cause);
}

const LOST_CONNECTION =
  /connection terminated|connection error|timeout exceeded when trying to connect|not queryable|pool is ending/i;

/** Whether the database could not answer now and may answer the same question in a moment. */
export function isUnavailable(error: unknown): boolean {
  return UNAVAILABLE.test(driverCode(error)) || (error instanceof Error && LOST_CONNECTION.test(error.message));
}

function coded(code: string, message: string, more: Record<string, unknown> = {}): GraphQLError {
  const status = STATUS[code];
  return new GraphQLError(message, { extensions: { ...more, code, ...(status ? { http: { status } } : {}) } });
}

/** What a client may know of an error. Faults of ours are logged whole and answered with the request's id alone. */
export function clientError(error: unknown, { requestId, log }: { requestId: string; log: Logger }): GraphQLError {
  if (error instanceof GraphQLError) {
    const { code, ...more } = error.extensions;
    if (isOpenCode(code)) return coded(code as string, error.message, more);
    // graphql-js has no code for values that do not fit their type.
    if (!error.originalError) return coded('BAD_USER_INPUT', error.message);
  }
  if (isUnavailable(error)) {
    log.warn({ requestId, err: error }, 'database not available');
    return coded('SERVICE_UNAVAILABLE', 'The archive is busy; try again in a moment.', {
      requestId,
      isRetryable: true,
    });
  }
  if (BAD_VALUE.test(driverCode(error))) return coded('BAD_USER_INPUT', 'A value lies outside what can be stored.');
  log.error({ requestId, err: error }, 'request failed');
  return coded('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', { requestId });
}
