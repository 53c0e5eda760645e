import { type ColumnStory, declaredOf, type EntityStory, constantCase } from './model.ts';
import { Permitted } from './permitted.ts';
import type { Row, Rows } from './rows.ts';
import { daysOf, instantsOf } from './slow-period.ts';
import { compare, folded, microsGiven, micros } from './slow-values.ts';
import type { VisibleRows } from './visible-rows.ts';

export interface World {
  readonly model: ReadonlyMap<string, EntityStory>;
  readonly rows: Rows;
  readonly visible: VisibleRows;
  readonly now: Date;
}

export type Filter = Readonly<Record<string, unknown>>;

function entityOf({ model }: World, name: string): EntityStory {
  const entity = model.get(name);
  if (!entity) throw new Error(`There is no entity ${name}.`);
  return entity;
}

/** A row of another entity, if it exists for who asks. */
export function visibleRow({ visible }: World, entity: string, id: unknown): Row | null {
  return visible.of(entity)?.get(String(id)) ?? null;
}

function sameText(story: ColumnStory, one: unknown, other: unknown): boolean {
  if (story.order === 'instant') return micros(String(one)) === microsGiven(String(other));
  if (story.pgType === 'uuid') return String(one) === String(other).toLowerCase();
  return compare(one, other, story.order) === 0;
}

function compareGiven(story: ColumnStory, value: unknown, given: unknown): number {
  if (story.order !== 'instant') return compare(value, given, story.order);
  const difference = micros(String(value)) - microsGiven(String(given));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function isWithin(story: ColumnStory, value: unknown, { name, now }: { name: string; now: Date }): boolean {
  const { from, to } = story.order === 'instant' ? instantsOf(name, now) : daysOf(name, now);
  return compareGiven(story, value, from) >= 0 && compareGiven(story, value, to) < 0;
}

type Operator = (story: ColumnStory, value: unknown, given: never) => boolean;

/** Operators on a value that is not empty. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: (story, value, given) => sameText(story, value, given),
  ne: (story, value, given) => !sameText(story, value, given),
  in: (story, value, given: unknown[]) => given.some((one) => sameText(story, value, one)),
  notIn: (story, value, given: unknown[]) => !given.some((one) => sameText(story, value, one)),
  gt: (story, value, given) => compareGiven(story, value, given) > 0,
  gte: (story, value, given) => compareGiven(story, value, given) >= 0,
  lt: (story, value, given) => compareGiven(story, value, given) < 0,
  lte: (story, value, given) => compareGiven(story, value, given) <= 0,
  contains: (_, value, given) => folded(value).includes(folded(given)),
  startsWith: (_, value, given) => folded(value).startsWith(folded(given)),
};

/** An empty value is another one than any that is given, and neither greater nor smaller. */
const TRUE_OF_EMPTY = new Set(['ne', 'notIn']);

/** Whether an operator holds for a value of a column. */
export function holds(
  story: ColumnStory,
  value: unknown,
  { operator, given, now }: { operator: string; given: unknown; now: Date },
): boolean {
  if (operator === 'isNull') return given === null || (value === null) === given;
  if (given === null) return operator === 'eq' ? value === null : value !== null;
  if (value === null) return TRUE_OF_EMPTY.has(operator);
  if (operator === 'within') return isWithin(story, value, { name: String(given), now });
  const judge = OPERATORS[operator];
  if (!judge) throw new Error(`There is no operator ${operator}.`);
  return judge(story, value, given as never);
}

/** The rows of the list that `name` is on `row`'s type, as far as they exist for who asks. */
export function childRows(world: World, entity: string, { name, row }: { name: string; row: Row }): Row[] {
  const field = entityOf(world, entity).graphql?.getFields()[name];
  const declared = field && declaredOf(field);
  const { of, via } = declared ?? {};
  if (!of || !via) throw new Error(`${entity}.${name} is no list.`);
  return [...(world.visible.of(of().name)?.values() ?? [])].filter((child) => child[via] === row.id);
}

function targetOf(world: World, entity: string, name: string): string {
  const field = entityOf(world, entity).graphql?.getFields()[name];
  return (field && declaredOf(field)?.of?.().name) ?? '';
}

function someHold(
  world: World,
  entity: string,
  { name, row, lists }: { name: string; row: Row; lists: Filter },
): boolean {
  const target = targetOf(world, entity, name);
  const children = childRows(world, entity, { name, row });
  const isLike = (filter: unknown): boolean =>
    children.some((child) => matches(world, target, { row: child, filter: filter as Filter }));
  const { some, none } = lists;
  return (!some || isLike(some)) && (!none || !isLike(none));
}

/** Whether a filter leaves a row. */
export function matches(world: World, entity: string, { row, filter }: { row: Row; filter: Filter }): boolean {
  const inner = (one: unknown): boolean => matches(world, entity, { row, filter: one as Filter });
  return Object.entries(filter).every(([name, value]) => {
    if (value === null || value === undefined) return true;
    if (name === 'AND') return (value as unknown[]).every(inner);
    if (name === 'OR') return (value as unknown[]).some(inner);
    if (name === 'NOT') return !inner(value);
    const story = entityOf(world, entity).properties.get(name);
    if (!story) return someHold(world, entity, { name, row, lists: value as Filter });
    if (story.kind === 'toOne') {
      const other = visibleRow(world, story.target, row[name]);
      return other !== null && matches(world, story.target, { row: other, filter: value as Filter });
    }
    return Object.entries(value).every(([operator, given]) =>
      holds(story, row[name], { operator, given, now: world.now }),
    );
  });
}

/** One step of an order: a value of the row and which way round. */
interface Step {
  readonly value: (row: Row) => unknown;
  readonly story: ColumnStory;
  readonly descending: boolean;
}

interface Path {
  readonly name: string;
  readonly path: string;
  readonly story: ColumnStory;
  readonly through: { readonly relation: string; readonly target: string } | null;
}

function* paths(world: World, entity: string): Generator<Path> {
  for (const story of entityOf(world, entity).properties.values()) {
    if (story.kind === 'column') {
      yield { name: constantCase(story.name), path: story.name, story, through: null };
      continue;
    }
    for (const label of entityOf(world, story.target).properties.values()) {
      const name = `${constantCase(story.name)}_${constantCase(label.name)}`;
      const through = { relation: story.name, target: story.target };
      if (label.kind === 'column') yield { name, path: `${story.name}.${label.name}`, story: label, through };
    }
  }
}

const knownPaths = new WeakMap<EntityStory, readonly Path[]>();

/** Ways to sortable values: own columns, and behind them columns of the rows that relations name. */
function pathsOf(world: World, name: string): readonly Path[] {
  const entity = entityOf(world, name);
  // `PRODUCT_NAME` may be a column `productName` or the name of the row in `product`: the own column it is.
  const known =
    knownPaths.get(entity) ??
    [...paths(world, name)].toSorted((one, other) => Number(one.through !== null) - Number(other.through !== null));
  knownPaths.set(entity, known);
  return known;
}

/** Texts that stand in another order than that of their letters, by type and field: codes by their serial as a number (rules 4). */
const ORDERS: Readonly<Record<string, (row: Row) => string>> = {
  'Customer.code': ({ code, serial }) => String(code).replace(/[0-9]+$/, '') + String(serial).padStart(10, '0'),
};

function stepOf(world: World, entity: string, { by, descending }: { by: string; descending: boolean }): Step {
  for (const { name, path, story, through } of pathsOf(world, entity)) {
    if (name !== by && path !== by) continue;
    const valueOf = ORDERS[`${through?.target ?? entity}.${story.name}`] ?? ((row: Row): unknown => row[story.name]);
    const value = (row: Row): unknown => {
      const holder = through ? visibleRow(world, through.target, row[through.relation]) : row;
      return holder ? (valueOf(holder) ?? null) : null;
    };
    return { value, story, descending };
  }
  throw new Error(`${entity} cannot be sorted by ${by}.`);
}

export interface Wanted {
  readonly sort: readonly { readonly by: string; readonly direction: string }[] | null | undefined;
  readonly standard: readonly string[];
}

/** Nobody asked for the usual order: steps by what the reader may not read are left out. */
function usable(world: World, entity: string, standard: readonly string[]): string[] {
  const permitted = new Permitted({ actor: world.visible.actor, ...world });
  return standard.filter((name) =>
    permitted.isSortOpen(entityOf(world, entity), name.replace('-', '').split('.').map(constantCase).join('_')),
  );
}

function stepsOf(world: World, entity: string, { sort, standard }: Wanted): Step[] {
  const steps = sort?.length
    ? sort.map(({ by, direction }) => stepOf(world, entity, { by, descending: direction === 'DESC' }))
    : usable(world, entity, standard).map((name) =>
        stepOf(world, entity, { by: name.replace('-', ''), descending: name.startsWith('-') }),
      );
  return [...steps, stepOf(world, entity, { by: 'id', descending: steps[0]?.descending ?? false })];
}

/** Empty values stand behind all others, and before them when the order is turned round. */
function compareStep({ value, story, descending }: Step, one: Row, other: Row): number {
  const [left, right] = [value(one), value(other)];
  const risen =
    left === null || right === null
      ? Number(left === null) - Number(right === null)
      : compare(left, right, story.order);
  return descending ? -risen : risen;
}

export function sorted(world: World, entity: string, { rows, ...wanted }: Wanted & { rows: readonly Row[] }): Row[] {
  const steps = stepsOf(world, entity, wanted);
  return rows.toSorted((one, other) => {
    for (const step of steps) {
      const difference = compareStep(step, one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
