import { badInput } from '../kernel/faults.ts';
import { Binder } from './binder.ts';
import type { Column, EntityType } from './catalog.ts';
import { mayUse, visibleOnly } from './filter.ts';
import { orderOf } from './labels.ts';
import { isReadable } from './readable.ts';

/** One step of an order: an expression over the row and which way round. */
export interface SortStep {
  readonly path: string;
  readonly sql: (alias: string) => string;
  readonly cast: string;
  readonly nullable: boolean;
  readonly descending: boolean;
}

export interface SortInput {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

const MOST_STEPS = 5;

/** What is compared, and the name it has in cursors: one of a former order must not be read as one of this. */
function columnAt(
  entity: EntityType,
  name: string,
  binder: Binder,
): Pick<Column, 'name' | 'sql' | 'cast' | 'nullable'> {
  const field = entity.columns.get(name);
  if (field?.kind !== 'column') throw new Error(`${entity.name}.${name} is no column to sort by.`);
  mayUse(field, { entity, binder });
  const order = orderOf(entity.class, name);
  return order ? { name: `${name} in order`, sql: order, cast: 'text', nullable: field.nullable } : field;
}

/** The related row's label is read inside the asker's scope: an order must not tell what a hidden row is called. */
function relatedStep(
  entity: EntityType,
  path: string,
  { descending, binder }: { descending: boolean; binder: Binder },
): SortStep {
  const [relation = '', label = ''] = path.split('.');
  const field = entity.columns.get(relation);
  if (field?.kind !== 'toOne') throw new Error(`${entity.name}.${relation} is no relation to sort by.`);
  mayUse(field, { entity, binder });
  const column = columnAt(field.target, label, binder);
  const inner = binder.alias();
  const scope = visibleOnly(field.target, inner, binder);
  const { table } = field.target;
  return {
    path: `${relation}.${column.name}`,
    sql: (alias) =>
      `(select ${column.sql(inner)} from ${table} ${inner} where ${inner}.id = ${field.column.sql(alias)} and ${scope})`,
    cast: column.cast,
    nullable: true,
    descending,
  };
}

function step(
  entity: EntityType,
  path: string,
  { descending, binder }: { descending: boolean; binder: Binder },
): SortStep {
  if (path.includes('.')) return relatedStep(entity, path, { descending, binder });
  const { name, sql, cast, nullable } = columnAt(entity, path, binder);
  return { path: name, sql, cast, nullable, descending };
}

interface AskedStep {
  readonly path: string;
  readonly descending: boolean;
}

function askedStep(entity: EntityType, { by, direction }: SortInput): AskedStep {
  return { path: entity.sorts.get(by) ?? badInput(`There is no sort ${by}.`), descending: direction === 'DESC' };
}

/** Whether a step says anything after those before it: a path counts once, and behind the id nothing is left to order. */
function counts(path: string, before: readonly AskedStep[]): boolean {
  return !before.some((one) => one.path === path || one.path === 'id');
}

function mayBeUsed(entity: EntityType, path: string, { asker }: Binder): boolean {
  const field = entity.columns.get(path.split('.')[0] ?? '');
  return field === undefined || isReadable(field, asker.actor);
}

/** The wanted order with the id behind it, so that it is total and a cursor names exactly one place. */
export function sortSteps(
  entity: EntityType,
  {
    wanted,
    standard,
    binder,
  }: { wanted: readonly SortInput[] | null | undefined; standard: readonly string[]; binder: Binder },
): SortStep[] {
  if (wanted && wanted.length > MOST_STEPS) badInput(`A sort may have at most ${MOST_STEPS} steps.`);
  const asked =
    wanted && wanted.length > 0
      ? wanted.map((one) => askedStep(entity, one))
      : standard
          .map((name) => ({ path: name.replace(/^-/, ''), descending: name.startsWith('-') }))
          // Nobody asked for it: a list is not refused because its usual order is by something hidden.
          .filter(({ path }) => mayBeUsed(entity, path, binder));
  const steps = asked.flatMap(({ path, descending }, at) => {
    if (counts(path, asked.slice(0, at))) return step(entity, path, { descending, binder });
    // Judged by its rights like any other, but nothing of it may be bound to a statement that leaves it out.
    step(entity, path, { descending, binder: new Binder(binder.asker) });
    return [];
  });
  if (steps.at(-1)?.path === 'id') return steps;
  const descending = steps[0]?.descending ?? false;
  return [...steps, { path: 'id', sql: entity.id.sql, cast: 'uuid', nullable: false, descending }];
}

/** PostgreSQL's own places for empty values (last ascending, first descending), so that a plain index serves both ways. */
export function orderBy(steps: readonly SortStep[], alias: string): string {
  return steps.map(({ sql, descending }) => `${sql(alias)}${descending ? ' desc' : ''}`).join(', ');
}

export type CursorValues = readonly (string | null)[];

/** The order a cursor belongs to; a cursor of another order is refused. */
function orderKey(steps: readonly SortStep[]): string {
  return steps.map(({ path, descending }) => `${descending ? '-' : ''}${path}`).join(',');
}

export function writeCursor(steps: readonly SortStep[], values: CursorValues): string {
  return Buffer.from(JSON.stringify([orderKey(steps), ...values])).toString('base64url');
}

const FORMS: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  numeric: /^-?\d{1,20}(\.\d{1,10})?$/,
  integer: /^-?\d{1,10}$/,
  boolean: /^(t|f|true|false)$/,
};

function isCursorValue(value: unknown, { cast, nullable }: SortStep): value is string | null {
  if (value === null) return nullable;
  if (typeof value !== 'string' || value.includes('\u0000') || !value.isWellFormed()) return false;
  if (cast === 'integer' && Math.abs(Number(value)) > 2_147_483_647) return false;
  if ((cast === 'date' || cast === 'timestamptz') && Number.isNaN(Date.parse(value.slice(0, 10)))) return false;
  return FORMS[cast]?.test(value) ?? true;
}

/** A cursor is opaque to clients, but it comes from outside: it is checked like any other input. */
export function readCursor(text: string, steps: readonly SortStep[]): CursorValues {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    read = null;
  }
  const values = Array.isArray(read) && read[0] === orderKey(steps) ? read.slice(1) : null;
  if (values?.length !== steps.length || !steps.every((one, index) => isCursorValue(values[index], one))) {
    return badInput('The cursor is not one of this list in this order; begin again without `after`.');
  }
  return values as CursorValues;
}

function beyond(
  { sql, cast, nullable, descending }: SortStep,
  { alias, value, binder }: { alias: string; value: string | null; binder: Binder },
): string {
  const expression = sql(alias);
  if (value === null) return descending ? `${expression} is not null` : 'false';
  const compared = `${expression} ${descending ? '<' : '>'} ${binder.bind(value)}::${cast}`;
  return nullable && !descending ? `(${compared} or ${expression} is null)` : compared;
}

function same(
  { sql, cast }: SortStep,
  { alias, value, binder }: { alias: string; value: string | null; binder: Binder },
): string {
  return value === null ? `${sql(alias)} is null` : `${sql(alias)} = ${binder.bind(value)}::${cast}`;
}

/** The rows behind a cursor. One row comparison where the order allows it, since that is what an index can walk. */
export function afterCursor(
  steps: readonly SortStep[],
  values: CursorValues,
  { alias, binder }: { alias: string; binder: Binder },
): string {
  const [first] = steps as [SortStep];
  if (steps.every(({ nullable, descending }) => !nullable && descending === first.descending)) {
    const left = steps.map(({ sql }) => sql(alias)).join(', ');
    const right = steps.map(({ cast }, index) => `${binder.bind(values[index])}::${cast}`).join(', ');
    return `(${left}) ${first.descending ? '<' : '>'} (${right})`;
  }
  const ways = steps.map((last, index) => {
    const ties = steps.slice(0, index).map((one, at) => same(one, { alias, value: values[at] ?? null, binder }));
    return [...ties, beyond(last, { alias, value: values[index] ?? null, binder })].join(' and ');
  });
  return `(${ways.map((way) => `(${way})`).join(' or ')})`;
}
