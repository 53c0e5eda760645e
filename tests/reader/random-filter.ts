import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import type { Dice } from './dice.ts';
import type { ColumnStory, EntityStory } from './model.ts';
import { nastyValue } from './nasty.ts';
import type { Permitted } from './permitted.ts';
import type { Rows } from './rows.ts';
import { shown } from './slow-values.ts';

export interface FilterSource {
  readonly dice: Dice;
  readonly model: ReadonlyMap<string, EntityStory>;
  readonly rows: Rows;
  readonly permitted: Permitted;
  /** Asked for each thing without right that could be taken: true takes it, and the query must be refused. */
  readonly takeForbidden: () => boolean;
}

const DEEPEST = 3;
const CONNECTIVES = new Set(['AND', 'OR', 'NOT']);

/** Filters and sorts by what the schema offers, with values that lie on, beside and far from those of the rows. */
export class RandomFilter {
  readonly #source: FilterSource;

  constructor(source: FilterSource) {
    this.#source = source;
  }

  filter(entity: EntityStory, type: GraphQLInputObjectType, depth = 0): Record<string, unknown> {
    const { dice } = this.#source;
    const filter: Record<string, unknown> = {};
    const names = Object.keys(type.getFields());
    const relations = names.filter(
      (name) => !CONNECTIVES.has(name) && this.#source.permitted.targetOf(entity, name) !== null,
    );
    const taken = dice.some(names, dice.one([0, 1, 1, 1, 2, 3]));
    for (const name of new Set(dice.chance(0.3) ? [...taken, ...dice.some(relations, 1)] : taken)) {
      const value = this.#condition(entity, { name, type: fieldType(type, name), depth });
      if (value !== undefined) filter[name] = value;
    }
    return filter;
  }

  #condition(entity: EntityStory, asked: { name: string; type: GraphQLInputType; depth: number }): unknown {
    const { name, type, depth } = asked;
    const { dice, permitted, takeForbidden } = this.#source;
    const inner = getNamedType(type) as GraphQLInputObjectType;
    if (CONNECTIVES.has(name)) {
      const below = (): Record<string, unknown> => this.filter(entity, inner, depth + 1);
      if (depth >= DEEPEST) return undefined;
      return name === 'NOT' ? below() : Array.from({ length: dice.one([0, 1, 2, 2, 3]) }, below);
    }
    const target = permitted.targetOf(entity, name);
    if (target !== null && depth >= DEEPEST) return undefined;
    if (!permitted.isFieldOpen(entity, name) && !takeForbidden()) return undefined;
    if (target !== null) return this.#related(entity, { ...asked, inner, target });
    const story = entity.properties.get(name);
    return story?.kind === 'column' ? this.#operators(entity, story, inner) : undefined;
  }

  #related(
    entity: EntityStory,
    { name, inner, target, depth }: { name: string; inner: GraphQLInputObjectType; target: string; depth: number },
  ): unknown {
    const { dice, model } = this.#source;
    const other = model.get(target) as EntityStory;
    if (entity.properties.has(name)) return this.filter(other, inner, depth + 1);
    const lists = dice.some(['some', 'none'], dice.one([1, 1, 2]));
    return Object.fromEntries(
      lists.map((one) => [one, this.filter(other, getNamedType(fieldType(inner, one)) as never, depth + 1)]),
    );
  }

  #operators(entity: EntityStory, story: ColumnStory, type: GraphQLInputObjectType): Record<string, unknown> {
    const { dice } = this.#source;
    const names = dice.some(Object.keys(type.getFields()), dice.one([1, 1, 1, 2, 3]));
    return Object.fromEntries(
      names.map((name) => [name, this.#operand(entity, { story, name, type: fieldType(type, name) })]),
    );
  }

  #operand(
    entity: EntityStory,
    { story, name, type }: { story: ColumnStory; name: string; type: GraphQLInputType },
  ): unknown {
    const { dice } = this.#source;
    if (name === 'isNull') return dice.one([true, false, true, false, null]);
    if ((name === 'eq' || name === 'ne') && dice.chance(0.08)) return null;
    if (name === 'within') return dice.one(enumNames(type));
    if (name === 'contains' || name === 'startsWith') return this.#part(String(this.#value(entity, story)), name);
    if (isListType(type))
      return Array.from({ length: dice.between(0, 4) }, () => this.#given(entity, story, type.ofType));
    return this.#given(entity, story, type);
  }

  /** A value of some row, or one that may be of none. */
  #value(entity: EntityStory, story: ColumnStory): unknown {
    const { dice, rows } = this.#source;
    const present = (rows.get(entity.name) ?? []).map((row) => row[story.name]).filter((value) => value !== null);
    return present.length === 0 || dice.chance(0.2) ? nastyValue(dice, story) : dice.one(present);
  }

  #given(entity: EntityStory, story: ColumnStory, type: GraphQLInputType): unknown {
    const { dice } = this.#source;
    const named = getNamedType(type);
    if (isEnumType(named)) return dice.one(enumNames(named));
    const value = this.#value(entity, story);
    if (named.name === 'DateTime') return this.#instant(String(value));
    if (named.name === 'ID' && dice.chance(0.15)) return dice.one(['no such id', '', String(value).toUpperCase(), "'"]);
    if (named.name === 'Int') return Math.max(-5, Math.min(2_147_483_647, Number(value) + dice.one([-1, 0, 0, 1])));
    if (named.name === 'Decimal' && dice.chance(0.3))
      return dice.one(['0', '-1', '0.0001', '99999999999999.9999', '-0.00']);
    return named.name === 'Boolean' ? Boolean(value) : value;
  }

  /** To the millisecond, as clients write it; sometimes in another zone. */
  #instant(value: string): string {
    const { dice } = this.#source;
    const text = String(shown(value, 'instant'));
    return dice.chance(0.2) && text.startsWith('2026')
      ? `${new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`
      : text;
  }

  #part(text: string, operator: string): string {
    const { dice } = this.#source;
    const letters = [...text];
    const begin = operator === 'startsWith' && dice.chance(0.8) ? 0 : dice.between(0, letters.length);
    const part = letters.slice(begin, begin + dice.between(0, 4)).join('');
    return dice.one([
      part,
      part,
      part.toUpperCase(),
      part.toLowerCase(),
      dice.one(['%', '_', '\\', '%%', '\\%', '"', '张']),
    ]);
  }

  sort(entity: EntityStory, type: GraphQLInputObjectType): Record<string, unknown>[] {
    const { dice, permitted, takeForbidden } = this.#source;
    const names = enumNames(getNamedType(fieldType(type, 'by')));
    return dice
      .some(names, dice.one([0, 1, 1, 2, 2, 3, 5]))
      .filter((by) => permitted.isSortOpen(entity, by) || takeForbidden())
      .map((by) => ({ by, ...(dice.chance(0.8) ? { direction: dice.one(['ASC', 'DESC']) } : {}) }));
  }
}

function fieldType(type: GraphQLInputObjectType, name: string): GraphQLInputType {
  const found = type.getFields()[name]?.type;
  if (!found) throw new Error(`${type.name} has no ${name}.`);
  return isNonNullType(found) ? found.ofType : found;
}

function enumNames(type: unknown): string[] {
  if (!isEnumType(type)) throw new Error(`${String(type)} is no enum.`);
  return type.getValues().map(({ name }) => name);
}

/** The input type of an argument, or null where it takes a plain value. */
export function inputTypeOf(type: GraphQLInputType): GraphQLInputObjectType | null {
  const named = getNamedType(type);
  return isInputObjectType(named) ? named : null;
}
