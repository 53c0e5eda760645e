import type { JsonText } from './json-text.ts';
import { writeCursor } from './keyset.ts';
import { writeList } from './loaded.ts';
import type { ConnectionPart, ConnectionPlan, EdgePart, Level } from './plan.ts';
import type { Sought } from './statement.ts';
import type { Rows } from './wire/rows.ts';
import type { Loaded } from './writer.ts';

/** The rows of a level that are pages of one or more lists, ready to be written by view. */
export interface PageOfRows {
  readonly level: Level;
  readonly views: readonly Loaded[];
  readonly rows: Rows;
  readonly sought: Sought;
  /** Numbers about the whole lists, by the lists' parents. */
  readonly summaries: readonly Loaded[];
}

/** One list's share of them. */
export interface PageFacts {
  readonly plan: ConnectionPlan;
  /** The number of the row that has the list; 0 at the root. */
  readonly parent: number;
  readonly members: readonly number[];
  readonly hasNext: boolean;
  readonly total: string;
}

function cursorText({ level, rows, sought }: PageOfRows, member: number | undefined): string {
  if (member === undefined) return 'null';
  const values = sought.steps.map((_, step) => rows.text(member, level.columns.length + step));
  return `"${writeCursor(sought.steps, values)}"`;
}

function pageInfoText(page: PageOfRows, facts: PageFacts, name: string): string {
  switch (name) {
    case 'hasNextPage':
      return String(facts.hasNext);
    case 'hasPreviousPage':
      return String(page.sought.after);
    case 'startCursor':
      return cursorText(page, facts.members[0]);
    case 'endCursor':
      return cursorText(page, facts.members.at(-1));
    default:
      return '"PageInfo"';
  }
}

/** A response name and what stands behind it, one after the other. */
export function writeParts<Part extends { readonly key: string }>(
  out: JsonText,
  parts: readonly Part[],
  write: (part: Part) => void,
): void {
  out.byte(0x7b);
  for (const [at, part] of parts.entries()) {
    if (at > 0) out.byte(0x2c);
    out.key(part.key);
    write(part);
  }
  out.byte(0x7d);
}

function writeEdge(out: JsonText, page: PageOfRows, { parts, member }: { parts: readonly EdgePart[]; member: number }) {
  writeParts(out, parts, (part) => {
    if (part.kind === 'text') out.json(part.text);
    else if (part.kind === 'cursor') out.json(cursorText(page, member));
    else (page.views[part.view] as Loaded).write(out, member);
  });
}

function writePart(out: JsonText, page: PageOfRows, { part, facts }: { part: ConnectionPart; facts: PageFacts }): void {
  switch (part.kind) {
    case 'text':
      return out.json(part.text);
    case 'totalCount':
      return out.json(facts.total);
    case 'summary':
      return (page.summaries[part.at] as Loaded).write(out, facts.parent);
    case 'nodes':
      return writeList(out, facts.members, page.views[part.view] as Loaded);
    case 'edges':
      return writeList(out, facts.members, {
        write: (_, member) => writeEdge(out, page, { parts: part.parts, member }),
      });
    case 'pageInfo':
      return writeParts(out, part.fields, ({ name }) => out.json(pageInfoText(page, facts, name)));
  }
}

export function writeConnection(out: JsonText, page: PageOfRows, facts: PageFacts): void {
  writeParts(out, facts.plan.parts, (part) => writePart(out, page, { part, facts }));
}

export function needsCursors(plan: ConnectionPlan): boolean {
  return plan.parts.some(
    (part) =>
      (part.kind === 'edges' && part.parts.some(({ kind }) => kind === 'cursor')) ||
      (part.kind === 'pageInfo' && part.fields.some(({ name }) => name.endsWith('Cursor'))),
  );
}

export function needsRows(plan: ConnectionPlan): boolean {
  return plan.parts.some(({ kind }) => kind !== 'totalCount' && kind !== 'text' && kind !== 'summary');
}
