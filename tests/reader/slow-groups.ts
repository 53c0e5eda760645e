import { type ColumnStory, type EntityStory, type PropertyStory, constantCase } from './model.ts';
import type { Row } from './rows.ts';
import { aggregateOf, type MeasureName, measured, valueOf } from './slow-aggregate.ts';
import { holds, visibleRow, type World } from './slow-list.ts';
import { bucketStart } from './slow-period.ts';
import { compare, CURSOR, micros, shown } from './slow-values.ts';

interface Given {
  readonly measure?: MeasureName | null;
  readonly of?: string | null;
}
type Limit = Given & Readonly<Record<'number' | 'date' | 'instant', Readonly<Record<string, unknown>> | null>>;

export interface GroupArguments {
  readonly by: readonly { readonly field: string; readonly every?: string | null }[];
  readonly having?: readonly Limit[] | null;
  readonly sort?: readonly (Given & { readonly direction: string })[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Key {
  readonly story: PropertyStory;
  readonly every: string | null;
}
interface Group {
  readonly keys: readonly unknown[];
  readonly rows: Row[];
}

const INSTANT_OR_DAY = /^(timestamptz|date)/;

function storyOf(entity: EntityStory, field: string): PropertyStory {
  const found = [...entity.properties.values()].find(({ name }) => constantCase(name) === field);
  if (!found) throw new Error(`${entity.name} has no ${field}.`);
  return found;
}

/** Groups of rows, by the most naive means: a map from what they have in common to themselves. */
class Groups {
  readonly #world: World;
  readonly #entity: EntityStory;
  readonly #args: GroupArguments;
  readonly #keys: readonly Key[];

  constructor(world: World, entity: EntityStory, args: GroupArguments) {
    this.#world = world;
    this.#entity = entity;
    this.#args = args;
    this.#keys = args.by.map(({ field, every }) => {
      const story = storyOf(entity, field);
      return { story, every: story.kind === 'column' && INSTANT_OR_DAY.test(story.pgType) ? (every ?? 'DAY') : null };
    });
  }

  page(rows: readonly Row[]): object {
    const groups = this.#groups(rows).filter((group) => this.#isWanted(group));
    const steps = this.#inOrderBy();
    const places = new Map(groups.map((group) => [group, steps.map(({ value }) => asText(value(group)))]));
    const placeOf = (group: Group): Place => places.get(group) as Place;
    const begin = this.#args.after ? placeOfCursor(this.#args.after) : null;
    const inOrder = groups.toSorted((one, other) => comparePlaces(steps, placeOf(one), placeOf(other)));
    const following = inOrder.filter((group) => begin === null || comparePlaces(steps, placeOf(group), begin) > 0);
    const shownGroups = following.slice(0, this.#args.first ?? 20);
    const cursor = (group: Group | undefined): string | null =>
      group ? `${CURSOR}${JSON.stringify(placeOf(group))}` : null;
    return {
      nodes: shownGroups.map((group) => this.#shown(group)),
      totalCount: groups.length,
      pageInfo: {
        hasNextPage: shownGroups.length < following.length,
        hasPreviousPage: begin !== null,
        startCursor: cursor(shownGroups[0]),
        endCursor: cursor(shownGroups.at(-1)),
      },
    };
  }

  #groups(rows: readonly Row[]): Group[] {
    const groups = new Map<string, Group>();
    for (const row of rows) {
      const keys = this.#keys.map((key) => this.#keyOf(key, row));
      const name = JSON.stringify(keys);
      const group = groups.get(name) ?? { keys, rows: [] };
      groups.set(name, group);
      group.rows.push(row);
    }
    return [...groups.values()];
  }

  #keyOf({ story, every }: Key, row: Row): unknown {
    const value = valueOf(this.#world, story, row);
    if (value === null || !every) return value;
    const isInstant = story.kind === 'column' && story.order === 'instant';
    return bucketStart(every, isInstant ? Number(micros(String(value)) / 1000n) : String(value));
  }

  #measured(group: Group, { measure, of }: Given): { value: unknown; story: ColumnStory } {
    const story = of ? storyOf(this.#entity, of) : null;
    const name = measure ?? 'COUNT';
    const value = measured(this.#world, group.rows, { measure: name, story });
    const isOwn = (name === 'MIN' || name === 'MAX') && story?.kind === 'column';
    return { value: typeof value === 'number' ? String(value) : value, story: isOwn ? story : NUMBER };
  }

  #isWanted(group: Group): boolean {
    return (this.#args.having ?? []).every((limit) => {
      const { value, story } = this.#measured(group, limit);
      const operators = limit.number ?? limit.date ?? limit.instant ?? {};
      return Object.entries(operators).every(([operator, given]) =>
        holds(story.order === 'number' ? NUMBER : story, value, { operator, given, now: this.#world.now }),
      );
    });
  }

  /** The wanted order and the keys behind it, each thing once. */
  #inOrderBy(): Step[] {
    const wanted = (this.#args.sort ?? []).map(({ measure, of, direction }): Step => {
      const descending = direction === 'DESC';
      if (!measure)
        return { ...this.#keyStep(this.#keys.findIndex(({ story }) => constantCase(story.name) === of)), descending };
      const given = { measure, of: of ?? null };
      return {
        name: `${measure} ${of ?? ''}`,
        value: (group) => this.#measured(group, given).value,
        story: this.#measured({ keys: [], rows: [] }, given).story,
        descending,
      };
    });
    const steps = [...wanted, ...this.#keys.map((_, at) => this.#keyStep(at))];
    return steps.filter(({ name }, at) => steps.findIndex((one) => one.name === name) === at);
  }

  #keyStep(at: number): Step {
    const { story, every } = this.#keys[at] as Key;
    const known = story.kind === 'column' && !every ? story : TEXT;
    return { name: story.name, value: ({ keys }) => keys[at], story: known, descending: false };
  }

  #shown(group: Group): object {
    const key = [...this.#entity.properties.values()].map((story) => {
      const at = this.#keys.findIndex((one) => one.story === story);
      const value = at < 0 ? null : group.keys[at];
      if (story.kind === 'toOne')
        return [story.name, value === null ? null : visibleRow(this.#world, story.target, value)];
      return [story.name, this.#keys[at]?.every ? value : shown(value ?? null, story.order)];
    });
    return {
      key: Object.fromEntries(key) as object,
      aggregate: aggregateOf(this.#world, this.#entity, group.rows),
    };
  }
}

const TEXT: ColumnStory = {
  kind: 'column',
  name: '',
  column: '',
  pgType: 'text',
  order: 'text',
  nullable: true,
  unique: false,
  scale: 0,
  items: null,
  formula: null,
};
const NUMBER: ColumnStory = { ...TEXT, pgType: 'numeric', order: 'decimal' };

/** Where a group stands in an order: the values of its steps as PostgreSQL writes them. */
type Place = readonly (string | null)[];

interface Step {
  readonly name: string;
  readonly value: (group: Group) => unknown;
  readonly story: ColumnStory;
  readonly descending: boolean;
}

function asText(value: unknown): string | null {
  return value === null ? null : String(value);
}

export function placeOfCursor(cursor: string): Place {
  const [, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, ...Place];
  return values;
}

/** Empty values stand behind all others, and before them when the order is turned round. */
function comparePlaces(steps: readonly Step[], one: Place, other: Place): number {
  for (const [at, { story, descending }] of steps.entries()) {
    const [left, right] = [one[at] ?? null, other[at] ?? null];
    const risen =
      left === null || right === null
        ? Number(left === null) - Number(right === null)
        : compare(valueFor(story, left), valueFor(story, right), story.order);
    if (risen !== 0) return descending ? -risen : risen;
  }
  return 0;
}

function valueFor({ order }: ColumnStory, text: string): unknown {
  return order === 'boolean' ? text === 'true' : text;
}

export function groupsOf(
  world: World,
  entity: EntityStory,
  { rows, args }: { rows: readonly Row[]; args: GroupArguments },
): object {
  return new Groups(world, entity, args).page(rows);
}
