import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** The text as it is kept, or null when it is not of this scalar. */
  readonly read: (text: string) => string | null;
  readonly numbers?: boolean;
}

function bad(name: string, why: string): never {
  throw new GraphQLError(`${name}: ${why}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A scalar whose value is a text on the wire and in the code alike. */
function textScalar({ name, description, read, numbers = false }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = numbers && typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string') return bad(name, 'a text is wanted');
    return read(text) ?? bad(name, 'the text is not of this form');
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      if (numbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT)) return parse(node.value);
      return bad(name, 'a text is wanted');
    },
  });
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function realDate(text: string): string | null {
  const parts = DATE.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1) return null;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : null;
}

function isInside(month: string): boolean {
  return month > '0002' && month < '9999';
}

/** PostgreSQL text cannot hold U+0000, and a lone surrogate is no character: refused here, not in the driver. */
export function isStorableText(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

export const DateScalar = textScalar({
  name: 'Date',
  description: 'A calendar day in the company zone, `YYYY-MM-DD`.',
  read: realDate,
});

/** @public The reports by month, which come with later issues, answer and take it. */
export const MonthScalar = textScalar({
  name: 'Month',
  description: 'A calendar month in the company zone, `YYYY-MM`; the first and last year of the calendar are left out.',
  // Who asks for a month asks for its neighbours too: where it ends, what was before.
  read: (text) => (/^\d{4}-\d{2}$/.test(text) && isInside(text) && realDate(`${text}-01`) ? text : null),
});

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description:
    'An exact decimal as text, such as `"1250.50"`; never a float. At most 14 digits before and 4 after the point.',
  read: (text) => (/^-?\d{1,14}(\.\d{1,4})?$/.test(text) ? text : null),
  numbers: true,
});

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function readInstant(value: unknown): Date {
  if (typeof value !== 'string' || !INSTANT.test(value))
    return bad('DateTime', 'an ISO 8601 instant with a zone is wanted');
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime()) || !realDate(value.slice(0, 10)))
    return bad('DateTime', 'there is no such instant');
  return instant;
}

/** An instant; a `Date` in the code, ISO 8601 in UTC on the wire. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 text, answered in UTC, such as `2026-11-21T09:30:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readString(value: unknown): string {
  if (typeof value !== 'string') return bad('String', 'a text is wanted');
  if (!isStorableText(value)) return bad('String', 'U+0000 and lone surrogates cannot be stored');
  return value;
}

/** Takes the place of GraphQL's own String, so that no text reaches the database that it cannot hold. */
export const SafeString = new GraphQLScalarType<string, string>({
  name: 'String',
  description: 'Text of any language. U+0000 and lone surrogates are refused.',
  serialize: (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)),
  parseValue: readString,
  parseLiteral: (node) => readString(node.kind === Kind.STRING ? node.value : null),
});

function readId(value: unknown): string {
  if (typeof value !== 'string' || value.length > 200 || !isStorableText(value))
    return bad('ID', 'a text id is wanted');
  return value;
}

export const SafeId = new GraphQLScalarType<string, string>({
  name: 'ID',
  description: 'A UUID, unique over all types.',
  serialize: (value) => String(value),
  parseValue: readId,
  parseLiteral: (node) => readId(node.kind === Kind.STRING ? node.value : null),
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that is no UUID names no row; it must not reach the database, which would call it a fault of syntax. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
