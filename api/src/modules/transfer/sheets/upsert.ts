import type { EntityClass, FilterQuery } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import type { Row } from '../../../kernel/entity.ts';
import { add } from '../../../kernel/rows.ts';
import { created, skipped, updated, type RowResult } from './sheet.ts';

/** The rows that have one of these keys, by key, in one statement. */
export async function rowsByKey<T extends Row>(
  ctx: Ctx,
  entity: EntityClass<T>,
  { property, keys }: { property: keyof T & string; keys: Iterable<string | null | undefined> },
): Promise<Map<string, T>> {
  const wanted = [...new Set(keys)].filter((key) => typeof key === 'string');
  if (wanted.length === 0) return new Map();
  const rows = await ctx.em.find<T>(entity, { [property]: { $in: wanted } } as FilterQuery<T>);
  return new Map(rows.map((row) => [String(row[property]), row]));
}

/** The row that a reference names: undefined where the file says nothing, null where it is empty or nobody has the key. */
export function rowOf<T>(key: string | null | undefined, rows: ReadonlyMap<string, T>): T | null | undefined {
  if (key === undefined) return undefined;
  return key === null ? null : (rows.get(key) ?? null);
}

/** Undefined: nothing is known about the property, so it stays. */
export type Values<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

export interface Upsert<T extends Row, R> {
  readonly entity: EntityClass<T> & (new () => T);
  readonly rows: readonly R[];
  /** The property that names a row, and where the file has it. */
  readonly key: { readonly property: keyof T & string; readonly of: (row: R) => string };
  /** What the row shall hold, or why it cannot; undefined properties stay as they are. `known` holds the rows so far. */
  readonly valuesOf: (row: R, known: ReadonlyMap<string, T>) => Values<T> | RowResult;
}

/** For nouns whose rows carry no further rules: creates what is missing, changes what differs, leaves the rest alone. */
export async function upsert<T extends Row, R>(ctx: Ctx, plan: Upsert<T, R>): Promise<RowResult[]> {
  const known = await rowsByKey(ctx, plan.entity, { property: plan.key.property, keys: plan.rows.map(plan.key.of) });
  const results = plan.rows.map((row) => {
    const values = plan.valuesOf(row, known);
    if (isResult(values)) return values;
    const key = plan.key.of(row);
    const found = known.get(key);
    if (found) return assignChanged(found, values) ? updated : skipped;
    known.set(key, add(ctx, plan.entity, given(values)));
    return created;
  });
  await ctx.em.flush();
  return results;
}

/** True when a value differed. */
export function assignChanged<T extends object>(row: T, values: Values<T>): boolean {
  let isChanged = false;
  for (const name of Object.keys(values) as (keyof T)[]) {
    const value = values[name];
    if (value === undefined || isSame(row[name], value)) continue;
    row[name] = value as T[keyof T];
    isChanged = true;
  }
  return isChanged;
}

function isSame(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}

function isResult(values: object): values is RowResult {
  return 'outcome' in values;
}

/** Without the properties of which nothing is known. */
export function given<T>(values: Values<T>): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
