import { fault, badInput } from '../kernel/faults.ts';
import { businessDate, intervalOf } from '../kernel/period.ts';
import { relativePeriod, type RelativePeriod } from '../kernel/relative-period.ts';
import { isUuid } from '../kernel/scalars.ts';
import { NOTHING } from '../kernel/scope.ts';
import type { Binder } from './binder.ts';
import type { CatalogField, Column, EntityType, ToMany, ToOne } from './catalog.ts';
import { isReadable } from './readable.ts';

export type FilterValue = Readonly<Record<string, unknown>>;
type Operators = Readonly<Record<string, unknown>>;

/** Where a predicate stands: the alias of the row it judges, and the statement that it is written into. */
interface Place {
  readonly entity: EntityType;
  readonly alias: string;
  readonly binder: Binder;
}

const MOST_VALUES = 1000;
const MOST_DEPTH = 8;
/** Each may be a subquery: PostgreSQL would plan thousands of them for seconds. */
const MOST_CONDITIONS = 300;

/** LIKE has its own special characters; a person's text has none. */
function likePattern(text: unknown): string {
  return String(text).replaceAll(/[\\%_]/g, (special) => `\\${special}`);
}

function placed(column: Column, binder: Binder, value: unknown): string {
  const kept = value instanceof Date ? value.toISOString() : value;
  return `${binder.bind(kept)}::${column.cast}`;
}

function oneOf(column: Column, binder: Binder, values: unknown): string {
  const list = (values as unknown[]).filter((value) => value !== null);
  if (list.length > MOST_VALUES) badInput(`A list in a filter may have at most ${MOST_VALUES} values.`);
  const kept = list
    .filter((value) => column.cast !== 'uuid' || isUuid(value as string))
    .map((value) => (value instanceof Date ? value.toISOString() : value));
  return `any(${binder.bind(kept)}::${column.cast}[])`;
}

function within(column: Column, sql: string, { binder, name }: { binder: Binder; name: RelativePeriod }): string {
  const { now, zone } = binder.asker;
  const period = relativePeriod(name, businessDate(now, zone));
  const { from, to } = column.value === 'instant' ? intervalOf(period, zone) : period;
  return `${sql} >= ${placed(column, binder, from)} and ${sql} < ${placed(column, binder, to)}`;
}

/** What an operator judges: the column, its expression in the statement, and the value it is given. */
interface Judged {
  readonly column: Column;
  readonly sql: string;
  readonly value: unknown;
  readonly binder: Binder;
}

function compared(sign: string): (judged: Judged) => string {
  return ({ column, sql, value, binder }) => `${sql} ${sign} ${placed(column, binder, value)}`;
}

const OPERATORS: Readonly<Record<string, (judged: Judged) => string>> = {
  eq: compared('='),
  ne: compared('is distinct from'),
  gt: compared('>'),
  gte: compared('>='),
  lt: compared('<'),
  lte: compared('<='),
  in: ({ column, sql, value, binder }) => `${sql} = ${oneOf(column, binder, value)}`,
  notIn: ({ column, sql, value, binder }) => `(${sql} = ${oneOf(column, binder, value)}) is not true`,
  contains: ({ sql, value, binder }) => `${sql} ilike ${binder.bind(`%${likePattern(value)}%`)}`,
  startsWith: ({ sql, value, binder }) => `${sql} ilike ${binder.bind(`${likePattern(value)}%`)}`,
  within: ({ column, sql, value, binder }) => within(column, sql, { binder, name: value as RelativePeriod }),
};

/** An explicit `null` means what a person means by it: empty. */
function emptiness(operator: string, sql: string): string {
  if (operator === 'eq') return `${sql} is null`;
  if (operator === 'ne') return `${sql} is not null`;
  return operator === 'isNull'
    ? 'true'
    : badInput(`The operator ${operator} needs a value; use isNull to ask for empty ones.`);
}

/** One operator on one column. */
function condition(operator: string, judged: Judged): string {
  const { column, sql, value } = judged;
  if (value === null) return emptiness(operator, sql);
  if (operator === 'isNull') return `${sql} is ${value === true ? '' : 'not '}null`;
  // A text that is no UUID names no row; PostgreSQL would call it a fault of syntax.
  if (column.cast === 'uuid' && typeof value === 'string' && !isUuid(value))
    return operator === 'eq' ? 'false' : 'true';
  return (OPERATORS[operator] ?? badInput(`There is no operator ${operator}.`))(judged);
}

/** Conditions on one value; all that are given must hold. */
export function columnPredicate(column: Column, operators: Operators, { alias, binder }: Place): string {
  const sql = column.sql(alias);
  return allOf(
    Object.entries(operators).map(([operator, value]) => condition(operator, { column, sql, value, binder })),
  );
}

/** Rows of another table, in the asker's scope: what is hidden from the asker cannot be found by filtering either. */
function existing(target: EntityType, link: (alias: string) => string, { filter, binder, depth }: Nested): string {
  const alias = binder.alias();
  const scope = visibleOnly(target, alias, binder);
  const inner = predicate(filter, { entity: target, alias, binder }, depth + 1);
  return `exists (select 1 from ${target.table} ${alias} where ${link(alias)} and ${scope} and ${inner})`;
}

interface Nested {
  readonly filter: FilterValue;
  readonly binder: Binder;
  readonly depth: number;
}

function toOnePredicate(
  field: ToOne,
  filter: FilterValue,
  { alias, binder, depth }: Place & { depth: number },
): string {
  return existing(field.target, (inner) => `${inner}.id = ${field.column.sql(alias)}`, { filter, binder, depth });
}

function toManyPredicate(
  field: ToMany,
  lists: FilterValue,
  { alias, binder, depth }: Place & { depth: number },
): string {
  const link = (inner: string): string => `${field.via.sql(inner)} = ${alias}.id`;
  const { some, none } = lists as { some?: FilterValue | null; none?: FilterValue | null };
  return allOf([
    ...(some ? [existing(field.target, link, { filter: some, binder, depth })] : []),
    ...(none ? [`not ${existing(field.target, link, { filter: none, binder, depth })}`] : []),
  ]);
}

function allOf(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : parts.length === 1 ? (parts[0] as string) : `(${parts.join(' and ')})`;
}

function fieldPredicate(name: string, value: FilterValue, place: Place & { depth: number }): string {
  const field = place.entity.fields.get(name) as CatalogField;
  mayUse(field, place);
  if (field.kind === 'column') return columnPredicate(field, value, place);
  if (field.kind === 'toOne') return toOnePredicate(field, value, place);
  if (field.kind === 'toMany') return toManyPredicate(field, value, place);
  return badInput(`${name} cannot be filtered by.`);
}

/** What may not be read may not be asked about: an answer to a filter is an answer about the value. */
export function mayUse(field: CatalogField, { entity, binder }: Pick<Place, 'entity' | 'binder'>): void {
  if (!isReadable(field, binder.asker.actor)) {
    throw fault('FORBIDDEN', `You may not read ${entity.name}.${field.name}, nor filter, sort or group by it.`);
  }
}

/** The scope of rows that a filter or sort asks about; where none can ever be visible, refused like a field without right. */
export function visibleOnly(target: EntityType, alias: string, binder: Binder): string {
  const scope = binder.scope(target.class, alias);
  if (scope === NOTHING)
    throw fault('FORBIDDEN', `You may not read ${target.name} rows, nor filter, sort or group by them.`);
  return scope;
}

/** A filter input as SQL over the place's alias. Every value is a bound parameter. */
export function predicate(filter: FilterValue, place: Place, depth = 0): string {
  if (depth > MOST_DEPTH) badInput(`A filter may be nested at most ${MOST_DEPTH} deep.`);
  const conditions = Object.entries(filter);
  place.binder.conditions += 1 + conditions.length;
  if (place.binder.conditions > MOST_CONDITIONS) badInput(`A filter may have at most ${MOST_CONDITIONS} conditions.`);
  const parts = conditions.map(([name, value]): string => {
    if (value === null || value === undefined) return 'true';
    const inner = (one: unknown): string => predicate(one as FilterValue, place, depth + 1);
    if (name === 'AND') return allOf((value as unknown[]).map(inner));
    if (name === 'OR')
      return (value as unknown[]).length === 0 ? 'false' : `(${(value as unknown[]).map(inner).join(' or ')})`;
    if (name === 'NOT') return `(${inner(value)}) is not true`;
    return fieldPredicate(name, value as FilterValue, { ...place, depth });
  });
  return allOf(parts);
}
