import { Binder, type Asker } from './binder.ts';
import type { RootPlan } from './operation-plan.ts';
import type { Arguments, Level, ManyPlan, PlainPlan, Variables } from './plan.ts';
import { seek } from './statement.ts';

interface Asked {
  readonly variables: Variables;
  readonly asker: Asker;
}

function isGiven({ filter, sort, after }: Arguments): boolean {
  return [filter, sort, after].some((argument) => argument !== undefined && argument !== null);
}

function checkList(
  level: Level,
  args: Arguments,
  { asker, standard }: { asker: Asker; standard: readonly string[] },
): void {
  if (isGiven(args)) seek(level, args, { binder: new Binder(asker), standard, cursors: false });
}

function checkMany({ field, level, connection, args }: ManyPlan, asked: Asked): void {
  if (connection) checkList(level, args(asked.variables), { asker: asked.asker, standard: field.sort });
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
    if (root.kind === 'page') checkList(root.level, root.args(asked.variables), { ...asked, standard: root.sort });
    if (root.kind === 'page' || root.kind === 'one') checkLevel(root.level, asked);
    if (root.kind === 'code') checkPlain(root.plain, asked);
  }
}
