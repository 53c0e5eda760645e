import type { GraphQLResolveInfo } from 'graphql';

import type { Ctx } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import { summaryLoader } from './aggregate-text.ts';
import type { Column, ToOne } from './catalog.ts';
import { needsCursors, needsRows, type PageFacts, type PageOfRows, writeConnection } from './connection-text.ts';
import { NOTHING_LOADED, Repeated, writeList } from './loaded.ts';
import { plainLoader } from './plain-values.ts';
import type { Arguments, CodePlan, ConnectionPlan, Level, ManyPlan, OnePlan, View } from './plan.ts';
import type { Run } from './run.ts';
import { childCounts, childLists, childPages, rootCount, rootPage, rowsById, seek } from './statement.ts';
import { noRows, type Rows } from './wire/rows.ts';
import { isoInstant, type Loaded } from './writer.ts';

/** Values that are no rows: payloads, reports, results of code fields. */
export const loadPlain = plainLoader(loadById);
const loadSummaries = summaryLoader(loadById);

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

interface Moment {
  readonly run: Run;
  readonly ctx: Ctx;
}

async function loadCode({ run, ctx }: Moment, { facts, field, args, plain }: CodePlan, rows: Rows): Promise<Loaded> {
  const { resolve } = field;
  if (!resolve) throw new Error(`${field.name} has no code.`);
  const given = run.args(args);
  const values = await Promise.all(
    Array.from({ length: rows.count }, (_, row) => {
      const source = Object.fromEntries(facts.map(({ name, at, of }) => [name, fact(of, rows.text(row, at))]));
      return resolve(source, given, ctx, {} as GraphQLResolveInfo);
    }),
  );
  return loadPlain(run, plain, values);
}

/**
 * Everything that the rows of a view show beside their columns, all rows of a child in one statement; the statements of
 * siblings go out together, and the pipelined connection answers them one after the other.
 */
export async function loadView(run: Run, view: View, rows: Rows): Promise<Loaded> {
  if (rows.count === 0) return NOTHING_LOADED;
  const moment = { run, ctx: run.momentCtx() };
  const [ones, manys, codes] = await Promise.all([
    Promise.all(view.ones.map((one) => loadOne(run, one, rows))),
    Promise.all(view.manys.map((many) => loadMany(run, many, rows))),
    Promise.all(view.codes.map((code) => loadCode(moment, code, rows))),
  ]);
  const shown = { rows, children: { ones, manys, codes } };
  return { write: (out, row) => view.write(out, shown, row) };
}

function loadViews(run: Run, level: Level, rows: Rows): Promise<Loaded[]> {
  return Promise.all(level.views.map((view) => loadView(run, view, rows)));
}

/** Rows by id, each under its number; ids that are missing or hidden have none. */
async function loadById(
  run: Run,
  level: Level,
  ids: readonly string[],
): Promise<{ item: Loaded; numbers: Map<string, number> }> {
  const numbers = new Map<string, number>();
  if (ids.length === 0) {
    run.spare();
    return { item: NOTHING_LOADED, numbers };
  }
  const binder = run.binder();
  const rows = await run.select(level, rowsById(level, ids, binder), binder);
  run.log(level, rows);
  rows.ids().forEach((id, number) => numbers.set(id, number));
  return { item: new Repeated(await loadView(run, level.views[0] as View, rows), rows.count), numbers };
}

const EMPTY = -1;

/** The distinct ids in a column, and for each row which of them it has. */
function distinct(rows: Rows, column: number): { ids: string[]; places: Int32Array } {
  const known = new Map<string, number>();
  const places = new Int32Array(rows.count);
  for (let row = 0; row < rows.count; row += 1) {
    if (rows.isNull(row, column)) places[row] = EMPTY;
    else if (row > 0 && rows.same(row, row - 1, column)) places[row] = places[row - 1] as number;
    else {
      const id = rows.id(row, column);
      const place = known.get(id) ?? known.size;
      known.set(id, place);
      places[row] = place;
    }
  }
  return { ids: [...known.keys()], places };
}

/** The row is there, but not for who asks: an empty place where the schema has none would break the client. */
function hidden(field: string): never {
  throw fault('FORBIDDEN', `You may not read every ${field} that is asked for.`, { field });
}

async function loadOne(run: Run, { at, level, promised }: OnePlan, rows: Rows): Promise<Loaded> {
  const { ids, places } = distinct(rows, at);
  const { item, numbers } = await loadById(run, level, ids);
  const targets = ids.map((id) => numbers.get(id));
  return {
    write(out, row) {
      const place = places[row] as number;
      const target = place === EMPTY ? undefined : targets[place];
      if (target !== undefined) item.write(out, target);
      else if (place !== EMPTY && promised !== null) hidden(promised);
      else out.nothing();
    },
  };
}

/** Rows under their parents: the numbers of each parent's rows, and the parents of which there are more. */
interface Gathered {
  readonly members: number[][];
  readonly overfull: ReadonlySet<number>;
}

/** The parent's id stands last in each row. Drops the one row too many that tells of a next page. */
function gather(rows: Rows, parents: readonly string[], size: number): Gathered {
  const numbers = new Map(parents.map((id, number) => [id, number]));
  const members = parents.map((): number[] => []);
  const overfull = new Set<number>();
  const kept: number[] = [];
  let parent = EMPTY;
  for (let row = 0; row < rows.count; row += 1) {
    if (row === 0 || !rows.same(row, row - 1, rows.width - 1))
      parent = numbers.get(rows.id(row, rows.width - 1)) as number;
    const own = members[parent] as number[];
    if (own.length === size) overfull.add(parent);
    else own.push(kept.push(row) - 1);
  }
  rows.keep(kept);
  return { members, overfull };
}

function loadMany(run: Run, many: ManyPlan, parents: Rows): Promise<Loaded> {
  const ids = parents.ids();
  return many.connection ? loadPages(run, many, { plan: many.connection, ids }) : loadLists(run, many, ids);
}

async function loadLists(run: Run, { field, level }: ManyPlan, ids: readonly string[]): Promise<Loaded> {
  const binder = run.binder();
  const rows = await run.select(level, childLists(field, level, { ids, binder }), binder);
  const { members } = gather(rows, ids, Number.POSITIVE_INFINITY);
  run.log(level, rows);
  const [item = NOTHING_LOADED] = await loadViews(run, level, rows);
  return { write: (out, parent) => writeList(out, members[parent] as number[], item) };
}

async function loadPages(
  run: Run,
  many: ManyPlan,
  { plan, ids }: { plan: ConnectionPlan; ids: readonly string[] },
): Promise<Loaded> {
  const { field, level } = many;
  const args = run.args(many.args);
  const binder = run.binder();
  const sought = seek(level, args, { binder, standard: field.sort, cursors: needsCursors(plan), below: field });
  const [rows, totals, summaries] = await Promise.all([
    needsRows(plan) ? run.select(level, childPages(field, level, { sought, ids, binder }), binder) : noRows(),
    plan.counts ? childTotals(run, many, { args, ids }) : null,
    loadSummaries(run, plan.summaries, { level, args, below: field, ids }),
  ]);
  const { members, overfull } = gather(rows, ids, sought.size);
  run.log(level, rows);
  const page: PageOfRows = { level, rows, sought, views: await loadViews(run, level, rows), summaries };
  return {
    write: (out, parent) =>
      writeConnection(out, page, {
        plan,
        parent,
        members: members[parent] as number[],
        hasNext: overfull.has(parent),
        total: totals?.get(ids[parent] as string) ?? '0',
      }),
  };
}

async function childTotals(
  run: Run,
  { field, level }: ManyPlan,
  { args, ids }: { args: Arguments; ids: readonly string[] },
): Promise<Map<string, string>> {
  const binder = run.binder();
  const rows = await run.select(level, childCounts(field, level, { args, ids, binder }), binder);
  return new Map(rows.ids().map((id, row) => [id, rows.text(row, 1) as string]));
}

async function rootTotal(run: Run, level: Level, args: Arguments): Promise<string> {
  const binder = run.binder();
  return (await run.select(level, rootCount(level, args, binder), binder)).text(0, 0) as string;
}

/** A page over all rows in scope. */
export async function loadRootPage(
  run: Run,
  { level, plan, args, sort }: { level: Level; plan: ConnectionPlan; args: Arguments; sort: readonly string[] },
): Promise<Loaded> {
  const binder = run.binder();
  const sought = seek(level, args, { binder, standard: sort, cursors: needsCursors(plan) });
  const [rows, total, summaries] = await Promise.all([
    needsRows(plan) ? run.select(level, rootPage(level, sought, binder), binder) : noRows(),
    plan.counts ? rootTotal(run, level, args) : '0',
    loadSummaries(run, plan.summaries, { level, args }),
  ]);
  const hasNext = rows.count > sought.size;
  rows.truncate(sought.size);
  run.log(level, rows);
  const page: PageOfRows = { level, rows, sought, views: await loadViews(run, level, rows), summaries };
  const members = Array.from({ length: rows.count }, (_, row) => row);
  const facts: PageFacts = { plan, parent: 0, members, hasNext, total };
  return { write: (out) => writeConnection(out, page, facts) };
}

/** One row by its id; null when it is missing or hidden. */
export async function loadRow(run: Run, level: Level, id: string): Promise<Loaded> {
  const { item, numbers } = await loadById(run, level, [id]);
  const number = numbers.get(id);
  return { write: (out) => (number === undefined ? out.nothing() : item.write(out, number)) };
}
