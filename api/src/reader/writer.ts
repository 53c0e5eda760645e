import { fault } from '../kernel/faults.ts';
import type { ValueKind } from './catalog.ts';

/** A row as PostgreSQL sent it: every value its text, or null. */
export type Row = readonly (string | null)[];
export type ToOneTexts = readonly ReadonlyMap<string, string>[];
export type ChildTexts = readonly (readonly string[])[];

/**
 * Writes one row as JSON text. `ones` holds the texts of related rows by id, `manys` and `codes` the texts of lists and
 * of code fields by the row's number.
 */
export type RowWriter = (
  row: Row,
  children: { ones: ToOneTexts; manys: ChildTexts; codes: ChildTexts },
  at: number,
) => string;

/** What a view writes for one response name. */
export type CodeExpression =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'column'; readonly at: number; readonly value: ValueKind }
  | {
      readonly key: string;
      readonly kind: 'one';
      readonly at: number;
      readonly child: number;
      /** The field's name where the schema promises a row. */
      readonly promised: string | null;
    }
  | { readonly key: string; readonly kind: 'many' | 'code'; readonly child: number };

// oxlint-disable-next-line no-control-regex -- control characters are exactly what JSON must escape
const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;

/** A text as JSON. Most texts need no escape, and the test is cheaper than the escape. */
export function quoted(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** PostgreSQL's `2026-11-21 09:30:00.123456+00` (the session is in UTC) as ISO 8601 with milliseconds. */
export function isoInstant(text: string): string {
  const dot = text.indexOf('.', 19);
  const millis =
    dot < 0
      ? '000'
      : text
          .slice(dot + 1, text.indexOf('+', dot))
          .padEnd(3, '0')
          .slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${millis}Z`;
}

/** Runs for every value of every row, so each kind is one expression without a call where that is possible. */
const COLUMN: Record<ValueKind, (value: string) => string> = {
  string: (value) => `(${value}===null?'null':q(${value}))`,
  bare: (value) => `(${value}===null?'null':${value})`,
  json: (value) => `(${value}===null?'null':${value})`,
  boolean: (value) => `(${value}===null?'null':${value}==='t'?'true':'false')`,
  instant: (value) => `(${value}===null?'null':'"'+iso(${value})+'"')`,
};

/** The row is there, but not for who asks: an empty place where the schema has none would break the client. */
function hidden(field: string): never {
  throw fault('FORBIDDEN', `You may not read every ${field} that is asked for.`, { field });
}

function oneText({ at, child, promised }: CodeExpression & { kind: 'one' }): string {
  const missing = promised === null ? `'null'` : `hidden(${JSON.stringify(promised)})`;
  return `(r[${at}]===null?'null':c.ones[${child}].get(r[${at}])??${missing})`;
}

function expression(part: CodeExpression): string {
  switch (part.kind) {
    case 'text':
      return JSON.stringify(part.text);
    case 'column':
      return COLUMN[part.value](`r[${part.at}]`);
    case 'one':
      return oneText(part);
    case 'many':
      return `c.manys[${part.child}][i]`;
    case 'code':
      return `c.codes[${part.child}][i]`;
  }
}

/**
 * Compiles the writer of a view. Its source holds nothing from outside but response names, and those are GraphQL names
 * (letters, digits, underscore), which validation has made sure of.
 */
export function writerOf(parts: readonly CodeExpression[]): RowWriter {
  if (parts.length === 0) return () => '{}';
  const body = parts
    .map((part, index) => `${JSON.stringify(`${index === 0 ? '{' : ','}"${part.key}":`)}+${expression(part)}`)
    .join('+');
  // oxlint-disable-next-line no-new-func -- compiled once per plan; a closure per value costs twice the time
  const make = new Function('q', 'iso', 'hidden', `return (r,c,i)=>${body}+'}'`) as (
    q: typeof quoted,
    iso: typeof isoInstant,
    refuse: typeof hidden,
  ) => RowWriter;
  return make(quoted, isoInstant, hidden);
}
