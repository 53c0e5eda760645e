import { getNamedType, type GraphQLInputObjectType, isEnumType, isObjectType } from 'graphql';

import type { Dice } from './dice.ts';
import { type AnyField, declaredOf, type EntityStory, constantCase } from './model.ts';
import type { Permitted } from './permitted.ts';
import { inputTypeOf } from './random-filter.ts';
import { literal } from './random-values.ts';
import { shown } from './slow-values.ts';

/** Values of a column that an oracle would be asked about. */
type Suspects = (entity: string, column: string) => readonly unknown[];

interface Source {
  readonly model: ReadonlyMap<string, EntityStory>;
  readonly permitted: Permitted;
  readonly suspects: Suspects;
  readonly dice: Dice;
}

const CONNECTIVES = new Set(['AND', 'OR', 'NOT']);
const OPERATORS = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith']);
const PAGE = 'totalCount nodes { id }';

/**
 * One question for every field, filter, sort, relation, number and group that the schema lets a list be asked by, as far
 * as the asker may ask it. With which operator, and which way round, is left to the dice: it is the same code for all.
 */
export class SystematicQuestions {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Questions to a page at the root, without an alias. */
  *about(root: AnyField): Generator<string> {
    const { dice } = this.#source;
    const entity = this.#entity(root);
    const page = (args: string, selection: string): string => `${root.name}(${args}) { ${selection} }`;
    yield page('first: 100', 'totalCount nodes { id } edges { cursor } pageInfo { startCursor endCursor hasNextPage }');
    for (const filter of this.#filters(entity, inputOf(root, 'filter')))
      yield page(`first: 5, filter: ${filter}`, dice.one(['totalCount', 'nodes { id }']));
    for (const by of this.#sorts(entity, inputOf(root, 'sort')))
      yield page(`first: 100, sort: [{ by: ${by}, direction: ${dice.one(['ASC', 'DESC'])} }]`, 'edges { cursor }');
    for (const selection of this.#fields(entity)) yield page('first: 100', `nodes { ${selection} }`);
    for (const selection of this.#summaries(entity, root)) yield page('first: 1', selection);
    if (root.args.some(({ name }) => name === 'search')) {
      for (const text of this.#searched(entity)) yield page(`first: 20, search: ${JSON.stringify(text)}`, PAGE);
    }
  }

  #entity(field: AnyField): EntityStory {
    return this.#source.model.get(declaredOf(field)?.of?.().name ?? '') as EntityStory;
  }

  *#filters(entity: EntityStory, type: GraphQLInputObjectType): Generator<string> {
    const { permitted, model } = this.#source;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (CONNECTIVES.has(name) || !permitted.isFieldOpen(entity, name)) continue;
      const inner = getNamedType(field.type) as GraphQLInputObjectType;
      const target = model.get(permitted.targetOf(entity, name) ?? '');
      if (!target) yield `{ ${name}: ${this.#condition(entity, name, inner)} }`;
      else if (entity.properties.has(name)) {
        yield `{ ${name}: {} }`;
        yield `{ ${name}: ${this.#conditionOn(target, inner)} }`;
      } else {
        const one = getNamedType(inner.getFields()['some']?.type) as GraphQLInputObjectType;
        yield `{ ${name}: { ${this.#source.dice.one(['some', 'none'])}: {} } }`;
        yield `{ ${name}: { ${this.#source.dice.one(['some', 'none'])}: ${this.#conditionOn(target, one)} } }`;
      }
    }
  }

  /** A condition on a related row, by a column of which values are hidden if there is one. */
  #conditionOn(target: EntityStory, type: GraphQLInputObjectType): string {
    const { permitted, suspects, dice } = this.#source;
    const columns = Object.entries(type.getFields()).filter(
      ([name]) => target.properties.get(name)?.kind === 'column' && permitted.isFieldOpen(target, name),
    );
    const suspected = columns.filter(([name]) => suspects(target.name, name).length > 0);
    const [name, field] = dice.one(suspected.length > 0 ? suspected : columns);
    return `{ ${name}: ${this.#condition(target, name, getNamedType(field.type) as GraphQLInputObjectType)} }`;
  }

  #condition(entity: EntityStory, name: string, type: GraphQLInputObjectType): string {
    const { dice, suspects } = this.#source;
    const known = suspects(entity.name, name);
    const story = entity.properties.get(name);
    const operators = Object.entries(type.getFields()).filter(([operator]) => OPERATORS.has(operator));
    if (known.length === 0) return `{ isNull: ${dice.chance(0.5)} }`;
    const [operator, field] = dice.one(operators);
    const value = dice.one(known);
    return `{ ${operator}: ${literal(story?.kind === 'column' ? shown(value, story.order) : value, field.type)} }`;
  }

  #sorts(entity: EntityStory, type: GraphQLInputObjectType): string[] {
    const by = getNamedType(type.getFields()['by']?.type);
    if (!isEnumType(by)) return [];
    const names = by.getValues().map(({ name }) => name);
    return names.filter((name) => this.#source.permitted.isSortOpen(entity, name));
  }

  /** Every field of a row, those that lead to other rows with a little of them. */
  *#fields(entity: EntityStory): Generator<string> {
    const { permitted } = this.#source;
    const fields = Object.values(entity.graphql?.getFields() ?? {}).filter(({ name }) =>
      permitted.isFieldOpen(entity, name),
    );
    const plain = fields.filter((field) => !isObjectType(getNamedType(field.type)));
    yield plain.map(({ name }) => name).join(' ');
    for (const field of fields) {
      if (plain.includes(field)) continue;
      const inner = getNamedType(field.type);
      if (declaredOf(field)?.kind === 'hasPage') yield `id ${field.name}(first: 5) { ${PAGE} edges { cursor } }`;
      else if (this.#source.model.get(inner.name)?.graphql) {
        // A row that the schema promises and that is hidden refuses the whole answer: alone, that one can be asked.
        yield `id ${field.name} { id }`;
      } else yield `id ${field.name} { __typename }`;
    }
  }

  /** Numbers about the list, by every field that has any, and groups by every key. */
  *#summaries(entity: EntityStory, root: AnyField): Generator<string> {
    const connection = getNamedType(root.type);
    if (!isObjectType(connection) || !connection.getFields()['aggregate']) return;
    for (const numbers of this.#numbers(entity, connection.getFields()['aggregate'])) yield `aggregate { ${numbers} }`;
    const groups = connection.getFields()['groups'];
    const by = groups?.args.find(({ name }) => name === 'by');
    const keys = by && getNamedType((getNamedType(by.type) as GraphQLInputObjectType).getFields()['field']?.type);
    if (!isEnumType(keys)) return;
    for (const { name } of keys.getValues()) {
      if (!this.#isKeyOpen(entity, name)) continue;
      const key = this.#keyField(entity, name);
      const ordered = 'having: [{ measure: COUNT, number: { gt: "1" } }], sort: [{ measure: COUNT, direction: DESC }]';
      const more = this.#source.dice.one(['', ordered]);
      yield `groups(first: 50, by: [{ field: ${name} }], ${more}) { totalCount nodes { key { ${key} } aggregate { count } } }`;
    }
  }

  *#numbers(entity: EntityStory, aggregate: AnyField | undefined): Generator<string> {
    const type = aggregate && getNamedType(aggregate.type);
    if (!isObjectType(type)) return;
    yield 'count';
    for (const part of Object.values(type.getFields())) {
      const inner = getNamedType(part.type);
      if (!isObjectType(inner)) continue;
      const open = Object.keys(inner.getFields()).filter((name) => this.#source.permitted.isFieldOpen(entity, name));
      if (open.length > 0) yield `${part.name} { ${open.join(' ')} }`;
    }
  }

  #keyName(entity: EntityStory, key: string): string {
    return [...entity.properties.keys()].find((name) => constantCase(name) === key) ?? '';
  }

  #isKeyOpen(entity: EntityStory, key: string): boolean {
    return this.#source.permitted.isFieldOpen(entity, this.#keyName(entity, key));
  }

  #keyField(entity: EntityStory, key: string): string {
    const name = this.#keyName(entity, key);
    return entity.properties.get(name)?.kind === 'toOne' ? `${name} { id }` : name;
  }

  /** Words of hidden texts, whole and in part. */
  *#searched(entity: EntityStory): Generator<string> {
    for (const { kind, name } of entity.properties.values()) {
      if (kind !== 'column') continue;
      for (const value of this.#source.suspects(entity.name, name)) {
        if (typeof value !== 'string' || value.trim() === '') continue;
        yield value.slice(0, 40);
        yield value.slice(-4);
      }
    }
  }
}

function inputOf(field: AnyField, argument: string): GraphQLInputObjectType {
  const type = field.args.find(({ name }) => name === argument)?.type;
  return (type && inputTypeOf(type)) as GraphQLInputObjectType;
}
