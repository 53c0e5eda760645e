import type { SummedRows } from './aggregate-statement.ts';
import { Binder, type Asker } from './binder.ts';
import { GroupStatement } from './group-statement.ts';
import type { RootPlan } from './operation-plan.ts';
import type { Arguments, ConnectionPlan, Level, ManyPlan, PlainPlan, Variables } from './plan.ts';
import { seek } from './statement.ts';

interface Asked {
  readonly variables: Variables;
  readonly asker: Asker;
}

function isGiven({ filter, search, sort, after }: Arguments): boolean {
  return [filter, search, sort, after].some((argument) => argument !== undefined && argument !== null);
}

/** Arguments without variables are the same object for all requests of a plan, and so are the rights: once is enough. */
const accepted = new WeakSet<Arguments>();

function checkList(
  level: Level,
  args: Arguments,
  { asker, standard }: { asker: Asker; standard: readonly string[] },
): void {
  if (!isGiven(args) || accepted.has(args)) return;
  seek(level, args, { binder: new Binder(asker), standard, cursors: false });
  accepted.add(args);
}

/** The filter of the list is part of each statement about it, and is checked with it. */
function checkSummaries({ summaries }: ConnectionPlan, rows: SummedRows, { variables, asker }: Asked): void {
  for (const summary of summaries) {
    if (summary.kind !== 'groups') continue;
    const args = summary.args(variables);
    if (!accepted.has(args)) new GroupStatement(args, rows, new Binder(asker)).page(summary.selected);
    accepted.add(args);
    for (const { level } of summary.related) checkLevel(level, { variables, asker });
  }
}

function checkMany({ field, level, connection, args }: ManyPlan, asked: Asked): void {
  if (connection) {
    const given = args(asked.variables);
    checkList(level, given, { asker: asked.asker, standard: field.sort });
    checkSummaries(connection, { level, args: given, below: field }, asked);
  }
  checkLevel(level, asked);
}

function checkLevel({ views }: Level, asked: Asked): void {
  for (const { ones, manys, codes } of views) {
    for (const { level } of ones) checkLevel(level, asked);
    for (const many of manys) checkMany(many, asked);
    for (const { plain } of codes) checkPlain(plain, asked);
  }
}

function checkPlain(plan: PlainPlan, asked: Asked): void {
  if (plan.kind === 'list') checkPlain(plan.of, asked);
  if (plan.kind === 'row') checkLevel(plan.level, asked);
  if (plan.kind === 'object') for (const { plan: inner } of plan.fields) if (inner) checkPlain(inner, asked);
}

/**
 * Refuses filters, sorts and cursors that may not be used or make no sense before anything is read or done. Deep in the
 * tree they would otherwise be noticed only where there are rows, and the refusal would tell that there are.
 */
export function checkLists(roots: readonly RootPlan[], asked: Asked): void {
  for (const root of roots) {
    if (root.kind === 'page') {
      const args = root.args(asked.variables);
      checkList(root.level, args, { ...asked, standard: root.sort });
      checkSummaries(root.connection, { level: root.level, args }, asked);
    }
    if (root.kind === 'page' || root.kind === 'one') checkLevel(root.level, asked);
    if (root.kind === 'code') checkPlain(root.plain, asked);
  }
}
