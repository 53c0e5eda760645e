import { writeCursor } from './keyset.ts';
import type { ConnectionPart, ConnectionPlan, EdgePart, Level } from './plan.ts';
import type { Sought } from './statement.ts';
import type { Row } from './writer.ts';

/** The rows of a level that are pages of one or more lists, with their texts by view. */
export interface PageTexts {
  readonly level: Level;
  readonly views: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly sought: Sought;
}

/** One list's share of them. */
export interface PageFacts {
  readonly members: readonly number[];
  readonly hasNext: boolean;
  readonly total: string;
}

function cursorText({ level, rows, sought }: PageTexts, member: number | undefined): string {
  if (member === undefined) return 'null';
  const from = level.columns.length;
  return `"${writeCursor(sought.steps, (rows[member] as Row).slice(from, from + sought.steps.length))}"`;
}

function edgeText(page: PageTexts, parts: readonly EdgePart[], member: number): string {
  const texts = parts.map((part) => {
    const text =
      part.kind === 'text'
        ? part.text
        : part.kind === 'cursor'
          ? cursorText(page, member)
          : (page.views[part.view]?.[member] as string);
    return `"${part.key}":${text}`;
  });
  return `{${texts.join(',')}}`;
}

function pageInfoText(page: PageTexts, facts: PageFacts, name: string): string {
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

/** Runs for every list of every row: a loop, since arrays of texts to be joined are made to be thrown away. */
function listText(members: readonly number[], textOf: (member: number) => string | undefined): string {
  let text = '[';
  for (let at = 0; at < members.length; at += 1) {
    if (at > 0) text += ',';
    text += textOf(members[at] as number) as string;
  }
  return `${text}]`;
}

function partText(page: PageTexts, part: ConnectionPart, facts: PageFacts): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'totalCount':
      return facts.total;
    case 'nodes':
      return listText(facts.members, (member) => page.views[part.view]?.[member]);
    case 'edges':
      return listText(facts.members, (member) => edgeText(page, part.parts, member));
    case 'pageInfo':
      return `{${part.fields.map(({ key, name }) => `"${key}":${pageInfoText(page, facts, name)}`).join(',')}}`;
  }
}

export function connectionText(page: PageTexts, plan: ConnectionPlan, facts: PageFacts): string {
  return `{${plan.parts.map((part) => `"${part.key}":${partText(page, part, facts)}`).join(',')}}`;
}

export function needsCursors(plan: ConnectionPlan): boolean {
  return plan.parts.some(
    (part) =>
      (part.kind === 'edges' && part.parts.some(({ kind }) => kind === 'cursor')) ||
      (part.kind === 'pageInfo' && part.fields.some(({ name }) => name.endsWith('Cursor'))),
  );
}

export function needsRows(plan: ConnectionPlan): boolean {
  return plan.parts.some(({ kind }) => kind !== 'totalCount' && kind !== 'text');
}
