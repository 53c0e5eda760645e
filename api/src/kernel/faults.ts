import { GraphQLError } from 'graphql';

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'STALE_VERSION'
  | 'RATE_LIMITED'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'SERVICE_UNAVAILABLE'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_MANY_ROOT_FIELDS'
  | 'QUERY_TOO_MANY_DIRECTIVES'
  | 'QUERY_TOO_MANY_VARIABLES'
  | 'QUERY_TOO_COSTLY'
  | 'PAGE_TOO_LARGE'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'SAVED_QUERY_ARCHIVED'
  | 'DOCUMENT_NOT_LISTED';

/** Something the client cannot mend by another value in the same form. Travels in `errors[]` with its code. */
export function fault(code: FaultCode, message: string, more: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...more, code } });
}

/** The actor may see the row but not do this to it. For rows he may not see, use `notFound`. */
export function forbid(): never {
  throw fault('FORBIDDEN', 'You may not do this.');
}

/** The same answer for a row that does not exist and for one that the actor must not know of. */
export function notFound(what = 'The row'): never {
  throw fault('NOT_FOUND', `${what} does not exist or is not visible to you.`);
}

export function badInput(message: string): never {
  throw fault('BAD_USER_INPUT', message);
}
