import { type DestinationStream, type Logger, pino, type SerializedError, stdSerializers } from 'pino';

/** What PostgreSQL says of a failure without repeating values: `detail`, `where` and the like quote rows. */
const SAFE = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'] as const;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** "Data exception" and "integrity constraint violation": their messages quote what was written. */
const QUOTES_VALUES = /^2[23]/;

interface DriverFault extends Error {
  readonly code?: unknown;
}

function frames(stack: string | undefined): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}

/** Errors of the database without the values of the statement (promises S23); others as they are. */
function safeError(error: unknown): object | SerializedError {
  const { code } = (error ?? {}) as DriverFault;
  if (!(error instanceof Error) || typeof code !== 'string' || !SQLSTATE.test(code)) {
    return stdSerializers.err(error as Error);
  }
  const facts = error as unknown as Record<string, unknown>;
  return {
    type: error.name,
    message: QUOTES_VALUES.test(code) ? `SQLSTATE ${code}` : error.message,
    ...Object.fromEntries(SAFE.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
    stack: frames(error.stack),
  };
}

/** One JSON line an event, whatever the input. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: safeError } };
  return destination ? pino(options, destination) : pino(options);
}
