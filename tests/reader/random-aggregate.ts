import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

import type { Dice } from './dice.ts';
import { type AnyField, type EntityStory, constantCase } from './model.ts';
import type { Permitted } from './permitted.ts';
import type { RandomValues } from './random-values.ts';

interface Source {
  readonly dice: Dice;
  readonly permitted: Permitted;
  readonly values: RandomValues;
  readonly takeForbidden: () => boolean;
  /** Notes a page whose `after` is a variable that a first answer can fill. */
  readonly resumable: (variable: string, name: string) => void;
  /** The selection on rows that a key names; null where there is no room for it. */
  readonly related: (target: string, objects: number) => string | null;
}

/** Where groups stand: the entity of the list, its connection, and how many lists there are. */
interface Place {
  readonly entity: EntityStory;
  readonly connection: GraphQLObjectType;
  readonly lists: number;
}

const NUMERIC = /^(numeric|decimal|smallint|int|integer|bigint)/;
const INSTANT_OR_DAY = /^(timestamptz|date)/;

interface Measure {
  readonly measure: string;
  readonly of?: string;
}

/** Numbers about lists and about groups of their rows, by what the schema offers. */
export class RandomAggregate {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  aggregate({ entity, connection }: Place): string {
    return `aggregate${this.#numbers(entity, typeOf(connection, 'aggregate'))}`;
  }

  #numbers(entity: EntityStory, type: GraphQLObjectType): string {
    const { dice } = this.#source;
    const parts = dice.some(Object.values(type.getFields()), dice.one([1, 2, 3])).map((field) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner)) return field.name;
      const taken = dice
        .some(Object.keys(inner.getFields()), dice.one([1, 2, 3]))
        .filter((name) => this.#isTaken(entity, name));
      return `${field.name} { ${taken.join(' ') || '__typename'} }`;
    });
    return ` { ${parts.join(' ')} }`;
  }

  #isTaken(entity: EntityStory, name: string): boolean {
    return this.#source.permitted.isFieldOpen(entity, name) || this.#source.takeForbidden();
  }

  /** @param name its response name */
  groups({ entity, connection, lists }: Place, name = 'groups'): string {
    const { dice } = this.#source;
    const field = connection.getFields()['groups'] as AnyField;
    const group = typeOf(typeOf(connection, 'groups'), 'nodes');
    const first = dice.chance(0.3) ? null : dice.between(1, 12);
    const keys = dice
      .some(Object.keys(typeOf(group, 'key').getFields()), dice.one([1, 1, 2, 2, 3, 4]))
      .filter((key) => this.#isTaken(entity, key));
    if (keys.length === 0) return '__typename';
    const wanted: Readonly<Record<string, unknown>> = {
      by: keys.map((key) => this.#key(entity, key)),
      having: dice.chance(0.3) ? this.#having(entity, group) : undefined,
      sort: dice.chance(0.6) ? this.#sort(entity, group, keys) : undefined,
      first: first ?? undefined,
    };
    const given = field.args
      .filter((argument) => wanted[argument.name] !== undefined)
      .map((argument) => `${argument.name}: ${this.#source.values.print(wanted[argument.name], argument.type)}`);
    const after = this.#after(name);
    if (after) given.push(after);
    // Made only when taken: a variable that is declared must be used.
    const ways = [
      (): string => this.#nodes({ entity, connection: group, lists: lists * (first ?? 20) }, keys),
      (): string => 'totalCount',
      (): string => 'pageInfo { hasNextPage hasPreviousPage }',
    ];
    const taken = dice.chance(0.6) ? [ways[0] as () => string] : dice.some(ways, dice.one([1, 2]));
    const parts = taken.map((way) => way());
    if (after) parts.push('mine: pageInfo { startCursor endCursor hasNextPage }');
    const head = name === 'groups' ? name : `${name}: groups`;
    return `${head}(${given.join(', ')}) { ${parts.join(' ')} }`;
  }

  #after(name: string): string | null {
    const { dice, values, resumable } = this.#source;
    if (!dice.chance(0.4)) return null;
    const variable = values.variable('String', null);
    resumable(variable, name);
    return `after: $${variable}`;
  }

  #nodes({ entity, connection: group, lists }: Place, keys: readonly string[]): string {
    const { dice, permitted, related } = this.#source;
    const key = (): string => {
      const shown = dice.some(keys, dice.between(1, keys.length)).flatMap((name) => {
        const target = permitted.targetOf(entity, name);
        const inner = target === null ? '' : related(target, lists);
        return inner === null ? [] : [`${name}${inner}`];
      });
      return `key { ${shown.join(' ') || '__typename'} }`;
    };
    const numbers = (): string => `aggregate${this.#numbers(entity, typeOf(group, 'aggregate'))}`;
    const parts = dice.some([key, numbers, () => '__typename'], dice.one([1, 2, 3])).map((way) => way());
    return `nodes { ${parts.join(' ')} }`;
  }

  #key(entity: EntityStory, name: string): object {
    const { dice } = this.#source;
    const story = entity.properties.get(name);
    const isSpan = story?.kind === 'column' && INSTANT_OR_DAY.test(story.pgType);
    const every = isSpan && dice.chance(0.8) ? { every: dice.one(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']) } : {};
    return { field: constantCase(name), ...every };
  }

  /** A measure that there is, of a field that may be measured. */
  #measure(entity: EntityStory, group: GraphQLObjectType): { given: Measure; kind: 'number' | 'date' | 'instant' } {
    const { dice } = this.#source;
    const name = dice.one(Object.keys(typeOf(group, 'key').getFields()));
    const story = entity.properties.get(name);
    if (dice.chance(0.3) || !this.#isTaken(entity, name)) return { given: { measure: 'COUNT' }, kind: 'number' };
    const of = constantCase(name);
    const pgType = story?.kind === 'column' ? story.pgType : '';
    if (NUMERIC.test(pgType))
      return { given: { measure: dice.one(['SUM', 'AVG', 'MIN', 'MAX', 'COUNT_DISTINCT']), of }, kind: 'number' };
    if (INSTANT_OR_DAY.test(pgType) && dice.chance(0.7))
      return { given: { measure: dice.one(['MIN', 'MAX']), of }, kind: pgType === 'date' ? 'date' : 'instant' };
    return { given: { measure: 'COUNT_DISTINCT', of }, kind: 'number' };
  }

  #having(entity: EntityStory, group: GraphQLObjectType): object[] {
    const { dice } = this.#source;
    return Array.from({ length: dice.one([1, 1, 2]) }, () => {
      const { given, kind } = this.#measure(entity, group);
      const value = { number: ['0', '1', '2', '5', '9.99'], date: ['2026-01-01'], instant: ['2026-01-01T00:00:00Z'] }[
        kind
      ];
      const operator = dice.one(['eq', 'ne', 'gt', 'gte', 'lt', 'lte']);
      return { ...given, [kind]: dice.chance(0.1) ? { isNull: dice.chance(0.5) } : { [operator]: dice.one(value) } };
    });
  }

  #sort(entity: EntityStory, group: GraphQLObjectType, keys: readonly string[]): object[] {
    const { dice } = this.#source;
    return Array.from({ length: dice.one([1, 1, 2, 3]) }, () => ({
      ...(dice.chance(0.4) ? { of: constantCase(dice.one(keys)) } : this.#measure(entity, group).given),
      ...(dice.chance(0.8) ? { direction: dice.one(['ASC', 'DESC']) } : {}),
    }));
  }
}

/** The object type of a field. */
function typeOf(owner: GraphQLObjectType, name: string): GraphQLObjectType {
  const type = getNamedType((owner.getFields()[name] as AnyField).type);
  if (!isObjectType(type)) throw new Error(`${owner.name}.${name} is no object.`);
  return type;
}
