import type { ColumnStory, EntityStory, PropertyStory } from './model.ts';
import type { Row } from './rows.ts';
import { aggregateOf, type MeasureName, measured, valueOf } from './slow-aggregate.ts';
import { constantCase, holds, visibleRow, type World } from './slow-list.ts';
import { bucketStart } from './slow-period.ts';
import { compare, micros, shown } from './slow-values.ts';

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
    const inOrder = groups.toSorted((one, other) => this.#compare(one, other));
    const shownGroups = inOrder.slice(0, this.#args.first ?? 20);
    return {
      nodes: shownGroups.map((group) => this.#shown(group)),
      totalCount: groups.length,
      pageInfo: { hasNextPage: shownGroups.length < groups.length, hasPreviousPage: false },
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

  #compare(one: Group, other: Group): number {
    for (const { measure, of, direction } of this.#args.sort ?? []) {
      const at = this.#keys.findIndex(({ story }) => of && story === storyOf(this.#entity, of));
      const risen = measure
        ? compareValues(
            this.#measured(one, { measure, of: of ?? null }),
            this.#measured(other, { measure, of: of ?? null }).value,
          )
        : this.#compareKeys(one, other, at);
      if (risen !== 0) return direction === 'DESC' ? -risen : risen;
    }
    for (const at of this.#keys.keys()) {
      const risen = this.#compareKeys(one, other, at);
      if (risen !== 0) return risen;
    }
    return 0;
  }

  #compareKeys(one: Group, other: Group, at: number): number {
    const { story, every } = this.#keys[at] as Key;
    const known = story.kind === 'column' && !every ? story : TEXT;
    return compareValues({ value: one.keys[at], story: known }, other.keys[at]);
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

/** Empty values stand behind all others. */
function compareValues({ value, story }: { value: unknown; story: ColumnStory }, other: unknown): number {
  return value === null || other === null
    ? Number(value === null) - Number(other === null)
    : compare(value, other, story.order);
}

export function groupsOf(
  world: World,
  entity: EntityStory,
  { rows, args }: { rows: readonly Row[]; args: GroupArguments },
): object {
  return new Groups(world, entity, args).page(rows);
}
