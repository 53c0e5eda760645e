import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getVariableValues,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { type AnyField, declaredOf, type EntityStory, constantCase } from './model.ts';
import type { Permitted } from './permitted.ts';

type Given = Readonly<Record<string, unknown>>;

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Given;
}

const CONNECTIVES = new Set(['AND', 'OR', 'NOT']);

/** Finds what of an operation its asker may not read, from rights on fields and from which rows exist for him at all. */
export class OperationRights {
  readonly #schema: GraphQLSchema;
  readonly #model: ReadonlyMap<string, EntityStory>;
  readonly #permitted: Permitted;

  constructor(parts: { schema: GraphQLSchema; model: ReadonlyMap<string, EntityStory>; permitted: Permitted }) {
    this.#schema = parts.schema;
    this.#model = parts.model;
    this.#permitted = parts.permitted;
  }

  /** The first thing that must be refused, in words; null for an operation that must be answered. */
  firstForbidden({ document, variables: given }: Asked): string | null {
    const operation = getOperationAST(document);
    const type = this.#schema.getQueryType();
    if (!operation || !type) throw new Error('There is no operation to judge.');
    const { coerced: variables = {} } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
    const fragments = document.definitions.filter((one) => one.kind === 'FragmentDefinition');
    const named = new Map(fragments.map((one) => [one.name.value, one]));
    const [first = null] = this.#inSet(operation.selectionSet, type, { variables, fragments: named });
    return first;
  }

  *#inSet(set: SelectionSetNode, type: GraphQLObjectType, place: Place): Generator<string> {
    for (const node of set.selections) {
      if (!isIncluded(node, place.variables)) continue;
      if (node.kind === 'InlineFragment') yield* this.#inSet(node.selectionSet, type, place);
      else if (node.kind === 'Field') yield* this.#inField(node, type, place);
      else
        yield* this.#inSet((place.fragments.get(node.name.value) as FragmentDefinitionNode).selectionSet, type, place);
    }
  }

  *#inField(node: FieldNode, type: GraphQLObjectType, place: Place): Generator<string> {
    const name = node.name.value;
    const field = type.getFields()[name];
    if (!field) return;
    const entity = this.#model.get(type.name) ?? this.#model.get(summarized(type));
    if (type === this.#schema.getQueryType() ? !this.#permitted.isRootOpen(field) : this.#isClosed(entity, field))
      yield `${type.name}.${name}`;
    const args = getArgumentValues(field, node, place.variables);
    yield* this.#inArguments(field, args);
    yield* this.#inGroups(entity, args);
    const inner = getNamedType(field.type);
    if (node.selectionSet && isObjectType(inner)) yield* this.#inSet(node.selectionSet, inner, place);
  }

  #isClosed(entity: EntityStory | undefined, field: AnyField): boolean {
    // The parts of a connection are no fields of its rows, nor are those of what code makes.
    const isOfRow = entity?.graphql?.getFields()[field.name] !== undefined;
    return isOfRow ? !this.#permitted.isFieldOpen(entity, field.name) : this.#permitted.isClosedToPrograms(field);
  }

  *#inArguments(field: AnyField, { filter, sort }: Given): Generator<string> {
    const entity = this.#model.get(declaredOf(field)?.of?.().name ?? '');
    if (!entity) return;
    if (filter) yield* this.#inFilter(entity, filter as Given);
    for (const { by } of (sort ?? []) as readonly { readonly by: string }[]) {
      if (!this.#permitted.isSortOpen(entity, by)) yield `sort ${entity.name} by ${by}`;
    }
  }

  /** By what rows are grouped, and by what measures groups are limited and ordered. */
  *#inGroups(entity: EntityStory | undefined, { by, having, sort }: Given): Generator<string> {
    if (!entity || !by) return;
    const asked = [by, having ?? [], sort ?? []].flat() as readonly { readonly field?: string; readonly of?: string }[];
    for (const { field, of = field } of asked) {
      const story = [...entity.properties.values()].find(({ name }) => constantCase(name) === of);
      if (story && !this.#permitted.isFieldOpen(entity, story.name)) yield `group ${entity.name} by ${story.name}`;
    }
  }

  *#inFilter(entity: EntityStory, filter: Given): Generator<string> {
    for (const [name, value] of Object.entries(filter)) {
      if (value === null || value === undefined) continue;
      if (CONNECTIVES.has(name)) {
        for (const one of Array.isArray(value) ? value : [value]) yield* this.#inFilter(entity, one as Given);
        continue;
      }
      if (!this.#permitted.isRightHeld(entity, name)) yield `filter ${entity.name}.${name}`;
      yield* this.#inRelated(entity, name, value as Given);
    }
  }

  *#inRelated(entity: EntityStory, name: string, value: Given): Generator<string> {
    const target = this.#model.get(this.#permitted.targetOf(entity, name) ?? '');
    if (!target) return;
    const filters = entity.properties.has(name) ? [value] : [value['some'], value['none']];
    for (const one of filters) {
      if (!one) continue;
      if (!this.#permitted.isTableOpen(target.name)) yield `filter by rows of ${target.name}`;
      yield* this.#inFilter(target, one as Given);
    }
  }
}

interface Place {
  readonly variables: Given;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const SUMMARY = /(Numbers|Extremes|DistinctCounts|GroupKey|Connection)$/;

/** The entity whose fields a type of numbers or keys has; the empty name for other types. */
function summarized({ name }: GraphQLObjectType): string {
  return SUMMARY.test(name) ? name.replace(SUMMARY, '') : '';
}

function isIncluded(node: SelectionNode, variables: Given): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
