import type { ValueKind } from './catalog.ts';
import type { JsonText } from './json-text.ts';
import type { Rows } from './wire/rows.ts';

/** Something that was read or made for each row of a view, and can be written: the texts of related rows, a list, a value. */
export interface Loaded {
  /** @param n the number of the row, or of the value */
  write(out: JsonText, n: number): void;
}

/** What was loaded for the fields of a view that are no columns, in the order of the view's lists. */
export interface Children {
  readonly ones: readonly Loaded[];
  readonly manys: readonly Loaded[];
  readonly codes: readonly Loaded[];
}

/** The rows of a view with all that is shown beside their columns. */
export interface Shown {
  readonly rows: Rows;
  readonly children: Children;
}

/** Writes one row as JSON. */
export type RowWriter = (out: JsonText, shown: Shown, row: number) => void;

/** What a view writes for one response name. */
export type CodeExpression =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'column'; readonly at: number; readonly value: ValueKind }
  | { readonly key: string; readonly kind: 'one' | 'many' | 'code'; readonly child: number };

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

/** Runs for every value of every row, so each kind is one call. */
const COLUMN: Record<ValueKind, (spot: string) => string> = {
  string: (spot) => `o.string(s,p[${spot}],p[${spot}+1])`,
  bare: (spot) => `o.bare(s,p[${spot}],p[${spot}+1])`,
  json: (spot) => `o.bare(s,p[${spot}],p[${spot}+1])`,
  boolean: (spot) => `o.boolean(s,p[${spot}])`,
  instant: (spot) => `o.instant(s,p[${spot}])`,
};

function statement(part: CodeExpression): string {
  switch (part.kind) {
    case 'text':
      return '';
    case 'column':
      return COLUMN[part.value](`b+${part.at * 2}`);
    default:
      return `c.${part.kind}s[${part.child}].write(o,i)`;
  }
}

/** The bytes that stand before each value and behind the last: names, punctuation, and texts that are always the same. */
function constants(parts: readonly CodeExpression[]): Buffer[] {
  const texts = parts.map((part, index) => `${index === 0 ? '{' : ','}"${part.key}":`);
  const before: string[] = [];
  let pending = '';
  for (const [index, part] of parts.entries()) {
    pending += texts[index] as string;
    if (part.kind === 'text') pending += part.text;
    else {
      before.push(pending);
      pending = '';
    }
  }
  return [...before, `${pending}}`].map((text) => Buffer.from(text));
}

/**
 * Compiles the writer of a view. Its source holds nothing from outside: response names are GraphQL names, and even those
 * are only bytes that it copies.
 */
export function writerOf(parts: readonly CodeExpression[]): RowWriter {
  if (parts.length === 0) {
    return (out) => {
      out.objects += 1;
      out.json('{}');
    };
  }
  const before = constants(parts);
  const body = parts
    .filter(({ kind }) => kind !== 'text')
    .map((part, index) => `o.constant(k${index});${statement(part)};`)
    .join('');
  const names = before.map((_, index) => `k${index}`);
  // oxlint-disable-next-line no-new-func -- compiled once per plan; a closure per value costs twice the time
  const make = new Function(
    ...names,
    `return (o,v,i)=>{o.objects+=1;const r=v.rows,c=v.children,s=r.arena.bytes,p=r.arena.places,b=r.first+i*r.width*2;${body}o.constant(${names.at(-1)})}`,
  ) as (...constants: Buffer[]) => RowWriter;
  return make(...before);
}
