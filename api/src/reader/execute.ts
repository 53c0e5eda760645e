import type { GraphQLResolveInfo } from 'graphql';

import type { Column, ToOne } from './catalog.ts';
import { connectionText, needsCursors, needsRows, type PageTexts } from './connection-text.ts';
import type { Arguments, CodePlan, ConnectionPlan, Level, ManyPlan, PlainPlan, View } from './plan.ts';
import type { Run } from './run.ts';
import { childCounts, childLists, childPages, rootCount, rootPage, rowsById, seek } from './statement.ts';
import { isoInstant, quoted, type Row } from './writer.ts';

const NO_ROWS: readonly Row[] = [];

/** A property of a row as code reads it: the same shapes that the entity has, relations as `{ id }`. */
function fact(of: Column | ToOne, text: string | null): unknown {
  if (text === null) return null;
  if (of.kind === 'toOne') return { id: text };
  switch (of.value) {
    case 'bare':
      return Number(text);
    case 'boolean':
      return text === 't';
    case 'instant':
      return new Date(isoInstant(text));
    case 'json':
      return JSON.parse(text);
    default:
      return text;
  }
}

async function codeTexts(run: Run, plan: CodePlan, rows: readonly Row[]): Promise<string[]> {
  const resolve = plan.field.resolve;
  if (!resolve) throw new Error(`${plan.field.name} has no code.`);
  const args = run.args(plan.args);
  const values = await Promise.all(
    rows.map((row) => {
      const facts = Object.fromEntries(plan.facts.map(({ name, at, of }) => [name, fact(of, row[at] ?? null)]));
      return resolve(facts, args, run.ctx, {} as GraphQLResolveInfo);
    }),
  );
  return plainTexts(run, plan.plain, values);
}

function distinct(rows: readonly Row[], at: number): string[] {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = row[at];
    if (id) ids.add(id);
  }
  return [...ids];
}

/**
 * The JSON text of each row. Children first, all rows of a child in one statement; the statements of siblings go out
 * together, and the pipelined connection answers them one after the other.
 */
async function viewTexts(run: Run, view: View, rows: readonly Row[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row[0] as string);
  const [ones, manys, codes] = await Promise.all([
    Promise.all(view.ones.map(({ at, level }) => textsById(run, level, distinct(rows, at)))),
    Promise.all(view.manys.map((many) => childTexts(run, many, ids))),
    Promise.all(view.codes.map((code) => codeTexts(run, code, rows))),
  ]);
  const children = { ones, manys, codes };
  return rows.map((row, at) => view.write(row, children, at));
}

/** Rows by id as texts; an id that is missing or hidden has none. */
export async function textsById(run: Run, level: Level, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (ids.length === 0) return texts;
  const binder = run.binder();
  const rows = await run.select(level, rowsById(level, ids, binder), binder);
  run.log(level, rows);
  const written = await viewTexts(run, level.views[0] as View, rows);
  rows.forEach((row, at) => texts.set(row[0] as string, written[at] as string));
  return texts;
}

/** Rows under their parents: `members` are the numbers of a parent's rows. */
interface Gathered {
  readonly members: Map<string, number[]>;
  readonly overfull: Set<string>;
  readonly rows: Row[];
}

/** The parent's id stands last in each row. Drops the one row too many that tells of a next page. */
function gather(raw: readonly Row[], size: number): Gathered {
  const members = new Map<string, number[]>();
  const overfull = new Set<string>();
  const rows: Row[] = [];
  for (const row of raw) {
    const parent = row[row.length - 1] as string;
    let own = members.get(parent);
    if (!own) members.set(parent, (own = []));
    if (own.length === size) overfull.add(parent);
    else own.push(rows.push(row) - 1);
  }
  return { members, overfull, rows };
}

function viewsOf(run: Run, level: Level, rows: readonly Row[]): Promise<string[][]> {
  return Promise.all(level.views.map((view) => viewTexts(run, view, rows)));
}

async function childTexts(run: Run, many: ManyPlan, parents: readonly string[]): Promise<string[]> {
  const distinctParents = [...new Set(parents)];
  return many.connection
    ? connectionTexts(run, many, { plan: many.connection, parents, ids: distinctParents })
    : listTexts(run, many, { parents, ids: distinctParents });
}

interface Parents {
  readonly parents: readonly string[];
  readonly ids: readonly string[];
}

async function listTexts(run: Run, { field, level }: ManyPlan, { parents, ids }: Parents): Promise<string[]> {
  const binder = run.binder();
  const raw = await run.select(level, childLists(field, level, { ids, binder }), binder);
  run.log(level, raw);
  const { members, rows } = gather(raw, Number.POSITIVE_INFINITY);
  const [texts = []] = await viewsOf(run, level, rows);
  return parents.map((parent) => `[${(members.get(parent) ?? []).map((at) => texts[at]).join(',')}]`);
}

async function connectionTexts(
  run: Run,
  many: ManyPlan,
  { plan, parents, ids }: Parents & { plan: ConnectionPlan },
): Promise<string[]> {
  const { field, level } = many;
  const args = run.args(many.args);
  const binder = run.binder();
  const sought = seek(level, args, { binder, standard: field.sort, cursors: needsCursors(plan), below: field });
  const raw = needsRows(plan)
    ? await run.select(level, childPages(field, level, { sought, ids, binder }), binder)
    : NO_ROWS;
  const { members, overfull, rows } = gather(raw, sought.size);
  run.log(level, rows);
  const totals = plan.counts ? await childTotals(run, many, { args, ids }) : new Map<string, string>();
  const page: PageTexts = { level, rows, sought, views: await viewsOf(run, level, rows) };
  const texts = new Map(
    ids.map((id) => [
      id,
      connectionText(page, plan, {
        members: members.get(id) ?? [],
        hasNext: overfull.has(id),
        total: totals.get(id) ?? '0',
      }),
    ]),
  );
  return parents.map((parent) => texts.get(parent) as string);
}

async function childTotals(
  run: Run,
  { field, level }: ManyPlan,
  { args, ids }: { args: Arguments; ids: readonly string[] },
): Promise<Map<string, string>> {
  const binder = run.binder();
  const rows = await run.select(level, childCounts(field, level, { args, ids, binder }), binder);
  return new Map(rows.map(([parent, count]) => [parent as string, count as string]));
}

/** A page over all rows in scope. */
export async function rootPageText(
  run: Run,
  { level, plan, args, sort }: { level: Level; plan: ConnectionPlan; args: Arguments; sort: readonly string[] },
): Promise<string> {
  const binder = run.binder();
  const sought = seek(level, args, { binder, standard: sort, cursors: needsCursors(plan) });
  const raw = needsRows(plan) ? await run.select(level, rootPage(level, sought, binder), binder) : NO_ROWS;
  const rows = raw.slice(0, sought.size);
  run.log(level, rows);
  let total = '0';
  if (plan.counts) {
    const countBinder = run.binder();
    const [counted] = await run.select(level, rootCount(level, args, countBinder), countBinder);
    total = counted?.[0] ?? '0';
  }
  const page: PageTexts = { level, rows, sought, views: await viewsOf(run, level, rows) };
  return connectionText(page, plan, { members: rows.map((_, at) => at), hasNext: raw.length > sought.size, total });
}

async function objectTexts(
  run: Run,
  { fields }: PlainPlan & { kind: 'object' },
  sources: readonly unknown[],
): Promise<string[]> {
  const columns: string[][] = [];
  for (const { key, field, text, args, plan } of fields) {
    if (!field || !plan) {
      columns.push(sources.map(() => `"${key}":${text}`));
      continue;
    }
    const given = args(run.variables);
    const values = await Promise.all(sources.map((source) => fieldValue(run, field, { source, args: given })));
    const texts = await plainTexts(run, plan, values);
    columns.push(texts.map((inner) => `"${key}":${inner}`));
  }
  return sources.map((_, at) => `{${columns.map((column) => column[at]).join(',')}}`);
}

function idOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { id: string }).id;
}

/** All rows in one statement, however many values name them. */
async function rowTexts(
  run: Run,
  { level }: PlainPlan & { kind: 'row' },
  values: readonly unknown[],
): Promise<string[]> {
  const texts = await textsById(run, level, [...new Set(values.map(idOf))]);
  return values.map((value) => texts.get(idOf(value)) ?? 'null');
}

async function plainLists(
  run: Run,
  { of }: PlainPlan & { kind: 'list' },
  values: readonly unknown[],
): Promise<string[]> {
  const lists = values.map((value) => [...(value as Iterable<unknown>)]);
  const written = await plainTexts(run, of, lists.flat());
  let begin = 0;
  return lists.map((list) => {
    const texts = written.slice(begin, (begin += list.length));
    // A row that is hidden is missing, as it is from every other list.
    return `[${(of.kind === 'row' ? texts.filter((text) => text !== 'null') : texts).join(',')}]`;
  });
}

function leafText(plan: PlainPlan & { kind: 'leaf' }, value: unknown): string {
  const leaf = plan.serialize(value);
  return typeof leaf === 'string' ? quoted(leaf) : JSON.stringify(leaf);
}

function presentTexts(run: Run, plan: PlainPlan, values: readonly unknown[]): Promise<string[]> | string[] {
  switch (plan.kind) {
    case 'leaf':
      return values.map((value) => leafText(plan, value));
    case 'list':
      return plainLists(run, plan, values);
    case 'row':
      return rowTexts(run, plan, values);
    case 'object':
      return objectTexts(run, plan, values);
  }
}

/** Values that are no rows as JSON texts; rows inside them are named by their id and read like any other. */
async function plainTexts(run: Run, plan: PlainPlan, values: readonly unknown[]): Promise<string[]> {
  const present = values.filter((value) => value !== null && value !== undefined);
  const texts = (await presentTexts(run, plan, present)).values();
  return values.map((value) => (value === null || value === undefined ? 'null' : (texts.next().value as string)));
}

/** One such value. */
export async function plainText(run: Run, plan: PlainPlan, value: unknown): Promise<string> {
  const [text] = await plainTexts(run, plan, [value]);
  return text as string;
}

function fieldValue(
  run: Run,
  field: CodePlan['field'],
  { source, args }: { source: unknown; args: Arguments },
): unknown {
  return field.resolve
    ? field.resolve(source, args, run.ctx, {} as GraphQLResolveInfo)
    : (source as Record<string, unknown>)[field.name];
}
