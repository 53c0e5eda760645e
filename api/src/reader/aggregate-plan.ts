import type { FieldNode } from 'graphql';

import type { Column, EntityType, ToOne, ValueKind } from './catalog.ts';
import type { Arguments, Level, Selections, Variables } from './plan.ts';
import type { Planner } from './planner.ts';

export type MeasureName = 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'COUNT_DISTINCT';

/** A column of a statement over groups: a number about the group, or what its rows have in common. */
export type Selected =
  | { readonly kind: 'measure'; readonly measure: MeasureName; readonly of: Column | ToOne | null }
  | { readonly kind: 'key'; readonly of: Column | ToOne };

/** What is written for one response name of an aggregate or of a group. */
export type SummaryPart =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'value'; readonly at: number; readonly value: ValueKind }
  | { readonly key: string; readonly kind: 'object'; readonly parts: readonly SummaryPart[] }
  | { readonly key: string; readonly kind: 'row'; readonly at: number; readonly level: Level };

export type GroupPagePart =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'totalCount' }
  | { readonly key: string; readonly kind: 'nodes'; readonly parts: readonly SummaryPart[] }
  | { readonly key: string; readonly kind: 'pageInfo'; readonly fields: readonly { key: string; name: string }[] };

interface Summary {
  /** Names the statement and the entity whose rows are summed up; nothing is read of single rows. */
  readonly level: Level;
  readonly selected: readonly Selected[];
}
/** Numbers about all rows of a list. */
export interface AggregatePlan extends Summary {
  readonly kind: 'aggregate';
  readonly selected: readonly (Selected & { kind: 'measure' })[];
  readonly parts: readonly SummaryPart[];
}
/** A page of groups of the rows of a list, with numbers about each. */
export interface GroupsPlan extends Summary {
  readonly kind: 'groups';
  readonly parts: readonly GroupPagePart[];
  /** The levels of rows that keys name. */
  readonly related: readonly (SummaryPart & { kind: 'row' })[];
  readonly args: (variables: Variables) => Arguments;
}
export type SummaryPlan = AggregatePlan | GroupsPlan;

type Planning = Pick<Planner, 'group' | 'level' | 'mayRead'>;

const MEASURES: Readonly<Record<string, MeasureName>> = {
  sum: 'SUM',
  avg: 'AVG',
  min: 'MIN',
  max: 'MAX',
  countDistinct: 'COUNT_DISTINCT',
};

/** How the answer of a measure is written as JSON. */
function valueOf(measure: MeasureName, of: Column | ToOne): ValueKind {
  if (measure === 'COUNT_DISTINCT') return 'bare';
  return (measure === 'MIN' || measure === 'MAX') && of.kind === 'column' ? of.value : 'string';
}

interface BucketColumn extends Column {
  readonly value: 'string' | 'instant';
}

/** Days and instants are grouped by buckets, whose first day is a `Date`. */
export function isBucketed(of: Column | ToOne): of is BucketColumn {
  return of.kind === 'column' && (of.cast === 'date' || of.value === 'instant');
}

/** Compiles the selections on one aggregate or on one page of groups. */
class SummaryPlanner {
  readonly selected: Selected[] = [];
  readonly related: (SummaryPart & { kind: 'row' })[] = [];
  readonly #planning: Planning;
  readonly #level: Level;

  constructor(planning: Planning, level: Level) {
    this.#planning = planning;
    this.#level = level;
  }

  aggregate(selections: Selections): SummaryPart[] {
    return this.#parts(selections, `${this.#level.entity.name}Aggregate`, (key, name, inner) => {
      const measure = MEASURES[name];
      if (!measure)
        return { key, kind: 'value', at: this.#at({ kind: 'measure', measure: 'COUNT', of: null }), value: 'bare' };
      return { key, kind: 'object', parts: this.#measures(measure, name, inner) };
    });
  }

  #measures(measure: MeasureName, name: string, selections: Selections): SummaryPart[] {
    const type = typeNameOf(this.#level.entity, name);
    return this.#parts(selections, type, (key, fieldName) => {
      const of = this.#field(fieldName);
      return { key, kind: 'value', at: this.#at({ kind: 'measure', measure, of }), value: valueOf(measure, of) };
    });
  }

  page(selections: Selections): GroupPagePart[] {
    return [...this.#planning.group(selections)].map(([key, nodes]): GroupPagePart => {
      const [node] = nodes as [FieldNode];
      const inner = innerOf(nodes);
      switch (node.name.value) {
        case 'totalCount':
          return { key, kind: 'totalCount' };
        case 'nodes':
          return { key, kind: 'nodes', parts: this.#group(inner) };
        case 'pageInfo':
          return { key, kind: 'pageInfo', fields: this.#names(inner) };
        default:
          return { key, kind: 'text', text: JSON.stringify(`${this.#level.entity.name}GroupConnection`) };
      }
    });
  }

  #group(selections: Selections): SummaryPart[] {
    return this.#parts(selections, `${this.#level.entity.name}Group`, (key, name, inner) => ({
      key,
      kind: 'object',
      parts: name === 'key' ? this.#key(inner) : this.aggregate(inner),
    }));
  }

  #key(selections: Selections): SummaryPart[] {
    return this.#parts(selections, `${this.#level.entity.name}GroupKey`, (key, name, inner) => {
      const of = this.#field(name);
      const at = this.#at({ kind: 'key', of });
      if (of.kind === 'column') return { key, kind: 'value', at, value: isBucketed(of) ? 'string' : of.value };
      const level = this.#planning.level(of.target, inner, `${this.#level.label}.${key}`);
      const part = { key, kind: 'row', at, level } as const;
      this.related.push(part);
      return part;
    });
  }

  #parts(
    selections: Selections,
    typeName: string,
    part: (key: string, name: string, inner: Selections) => SummaryPart,
  ): SummaryPart[] {
    return [...this.#planning.group(selections)].map(([key, nodes]) => {
      const [node] = nodes as [FieldNode];
      if (node.name.value === '__typename') return { key, kind: 'text', text: JSON.stringify(typeName) };
      return part(key, node.name.value, innerOf(nodes));
    });
  }

  #names(selections: Selections): { key: string; name: string }[] {
    return [...this.#planning.group(selections)].map(([key, [node]]) => ({
      key,
      name: (node as FieldNode).name.value,
    }));
  }

  #field(name: string): Column | ToOne {
    const { entity } = this.#level;
    const field = entity.fields.get(name) as Column | ToOne;
    this.#planning.mayRead(entity, field);
    return field;
  }

  /** Where the column stands in the rows; asked for twice, it is selected once. */
  #at(wanted: Selected): number {
    const known = this.selected.findIndex((one) => isSame(one, wanted));
    return known >= 0 ? known : this.selected.push(wanted) - 1;
  }
}

function isSame(one: Selected, other: Selected): boolean {
  if (one.of?.name !== other.of?.name || one.kind !== other.kind) return false;
  return one.kind === 'key' || one.measure === (other as typeof one).measure;
}

function innerOf(nodes: readonly FieldNode[]): Selections {
  return nodes.flatMap((one) => one.selectionSet ?? []);
}

/** `sum` and `avg` of orders are `OrderNumbers`: the schema knows. */
function typeNameOf({ name }: EntityType, measure: string): string {
  if (measure === 'countDistinct') return `${name}DistinctCounts`;
  return measure === 'sum' || measure === 'avg' ? `${name}Numbers` : `${name}Extremes`;
}

export function aggregatePlan(planning: Planning, level: Level, selections: Selections): AggregatePlan {
  const planner = new SummaryPlanner(planning, level);
  const parts = planner.aggregate(selections);
  return { kind: 'aggregate', level, parts, selected: planner.selected.filter((one) => one.kind === 'measure') };
}

export function groupsPlan(
  planning: Planning,
  level: Level,
  { inner, args }: { inner: Selections; args: GroupsPlan['args'] },
): GroupsPlan {
  const planner = new SummaryPlanner(planning, level);
  const parts = planner.page(inner);
  const { selected, related } = planner;
  return { kind: 'groups', level, parts, selected, related, args };
}
