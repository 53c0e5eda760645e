import { badInput } from '../kernel/faults.ts';
import { isBucketed, type MeasureName } from './aggregate-plan.ts';
import type { Binder } from './binder.ts';
import type { Column, EntityType, ToOne } from './catalog.ts';
import { columnPredicate, type FilterValue } from './filter.ts';
import type { Arguments } from './plan.ts';

export type Bucket = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
export type Measurable = Column | ToOne;

/** One thing that the rows of a group have in common. */
export interface GroupKey {
  readonly field: Measurable;
  readonly bucket: Bucket;
  /** Tells the key apart from others in cursors. */
  readonly path: string;
}

/** A number about a group, or its earliest or latest. */
export interface GroupMeasure {
  readonly measure: MeasureName;
  readonly of: Measurable | null;
}

interface GroupOrder {
  readonly by: GroupKey | GroupMeasure;
  readonly descending: boolean;
}

interface GivenKey {
  readonly field: string;
  readonly every?: Bucket | null;
}
interface GivenMeasure {
  readonly measure?: MeasureName | null;
  readonly of?: string | null;
}
type GivenStep = GivenMeasure & { readonly direction: string };
type GivenLimit = GivenMeasure & Partial<Record<Kind, FilterValue | null>>;

const MOST_KEYS = 4;
const MOST_LIMITS = 5;
const MOST_STEPS = 5;
const KINDS = ['number', 'date', 'instant'] as const;
type Kind = (typeof KINDS)[number];
const CASTS: Record<Kind, string> = { number: 'numeric', date: 'date', instant: 'timestamptz' };

function listOf(args: Arguments, name: string, most: number): readonly unknown[] {
  const given = (args[name] ?? []) as readonly unknown[];
  if (given.length > most) badInput(`\`${name}\` may have at most ${most} parts.`);
  return given;
}

function fieldOf(entity: EntityType, name: string): Measurable {
  const field = entity.fields.get(entity.measurables.get(name) ?? '');
  return field?.kind === 'column' || field?.kind === 'toOne' ? field : badInput(`There is no ${entity.name}.${name}.`);
}

export function keysOf(entity: EntityType, args: Arguments): GroupKey[] {
  const given = listOf(args, 'by', MOST_KEYS) as readonly GivenKey[];
  if (given.length === 0) badInput('Say by what to group.');
  const keys = given.map(({ field: name, every }): GroupKey => {
    const field = fieldOf(entity, name);
    if (every && !isBucketed(field)) badInput(`${field.name} is no day or instant: leave out \`every\`.`);
    const bucket = every ?? 'DAY';
    return { field, bucket, path: isBucketed(field) ? `${field.name} ${bucket}` : field.name };
  });
  if (new Set(keys.map(({ field }) => field)).size < keys.length) badInput('Group by each field once.');
  return keys;
}

function isNumber(field: Measurable): boolean {
  return field.kind === 'column' && /^(smallint|integer|int|bigint|numeric)$/.test(field.cast);
}

/** What a measure of a field is compared with; null where there is no such measure. */
function kindOf({ measure, of }: GroupMeasure): Kind | null {
  if (measure === 'COUNT' || measure === 'COUNT_DISTINCT') return 'number';
  if (!of) return null;
  if (isNumber(of)) return 'number';
  if (!isBucketed(of) || measure === 'SUM' || measure === 'AVG') return null;
  return of.value === 'instant' ? 'instant' : 'date';
}

function measureOf(entity: EntityType, { measure, of }: GivenMeasure): GroupMeasure {
  const field = of ? fieldOf(entity, of) : null;
  const made: GroupMeasure = { measure: measure ?? 'COUNT', of: field };
  if ((made.measure === 'COUNT') !== (field === null))
    badInput('COUNT stands alone; every other measure is `of` a field.');
  if (!kindOf(made)) badInput(`There is no ${made.measure} of ${field?.name}.`);
  return made;
}

export function measurePath({ measure, of }: GroupMeasure): string {
  return of ? `${measure} ${of.name}` : measure;
}

/** The type that PostgreSQL gives the measure, for cursors. */
export function measureCast(measure: GroupMeasure): string {
  return CASTS[kindOf(measure) as Kind];
}

/** Limits on measures as SQL conditions; `sqlOf` writes the measure. */
export function limitsOf(
  entity: EntityType,
  args: Arguments,
  { binder, sqlOf }: { binder: Binder; sqlOf: (measure: GroupMeasure) => string },
): string[] {
  return (listOf(args, 'having', MOST_LIMITS) as readonly GivenLimit[]).map((given) => {
    const measure = measureOf(entity, given);
    const kind = kindOf(measure) as Kind;
    const wrong = KINDS.find((one) => one !== kind && given[one]);
    if (wrong) badInput(`${measurePath(measure)} is limited by \`${kind}\`, not by \`${wrong}\`.`);
    const sql = sqlOf(measure);
    const compared: Column = {
      kind: 'column',
      name: measurePath(measure),
      sql: () => sql,
      value: kind === 'instant' ? 'instant' : 'string',
      cast: CASTS[kind],
      nullable: true,
      right: null,
      accessLogged: false,
    };
    return columnPredicate(compared, given[kind] ?? {}, { entity, alias: 'x', binder });
  });
}

/** The wanted order; behind it the keys, so that it is total. */
export function orderOf(entity: EntityType, args: Arguments, keys: readonly GroupKey[]): GroupOrder[] {
  const given = listOf(args, 'sort', MOST_STEPS) as readonly GivenStep[];
  const wanted = given.map(({ direction, ...one }): GroupOrder => {
    const descending = direction === 'DESC';
    if (one.measure) return { by: measureOf(entity, one), descending };
    const field = one.of ? fieldOf(entity, one.of) : badInput('A sort needs a `measure`, or the key that it is `of`.');
    const by = keys.find((key) => key.field === field) ?? badInput(`${field.name} is not among what is grouped by.`);
    return { by, descending };
  });
  return [...wanted, ...keys.map((by) => ({ by, descending: false }))];
}
