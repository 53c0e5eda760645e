import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSkipDirective,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type SelectionSetNode,
} from 'graphql';

import type { Actor } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { isPartial, NOTHING, scopeCondition } from '../kernel/scope.ts';
import { aggregatePlan, groupsPlan, type SummaryPlan } from './aggregate-plan.ts';
import type { Catalog, CatalogField, Code, Column, EntityType, ToMany, ToOne } from './catalog.ts';
import { argumentsOf } from './field-arguments.ts';
import {
  type AnyField,
  type CodePlan,
  type Collecting,
  type ConnectionPart,
  type ConnectionPlan,
  type EdgePart,
  type Grouped,
  Level,
  type ManyPlan,
  type OnePlan,
  type PlainField,
  type PlainPlan,
  type Selections,
  type Variables,
} from './plan.ts';
import { isPersonal, isReadable } from './readable.ts';
import { type CodeExpression, writerOf } from './writer.ts';

/** What the planner needs to know of the operation and of who asks. */
export interface PlanSource {
  readonly catalog: Catalog;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@include` and `@skip` name; a plan holds for these only. */
  readonly conditions: Variables;
  readonly actor: Actor;
}

/** Each reads every row of its list, however few objects it answers with. */
const MOST_SUMMARIES = 30;
/** Aliases inside aliases multiply: a short text can ask for more statements than anybody wants to wait for. */
const MOST_VIEWS = 500;

export class Planner {
  /** How often numbers about many rows are asked for. */
  summaries = 0;
  #levels = 0;

  constructor(readonly source: PlanSource) {}

  /** The fields of selection sets in order, fragments followed and directives obeyed; equal response names together. */
  group(selections: Selections): Grouped {
    const into: Collecting = { grouped: new Map(), spread: new Set() };
    for (const selection of selections) this.#collect(selection, into);
    return into.grouped;
  }

  #collect(set: SelectionSetNode, into: Collecting): void {
    const { grouped, spread } = into;
    for (const node of set.selections) {
      if (!this.#included(node)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const nodes = grouped.get(key);
        if (nodes) nodes.push(node);
        else grouped.set(key, [node]);
      } else if (node.kind === 'InlineFragment') {
        this.#collect(node.selectionSet, into);
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = this.source.fragments.get(node.name.value);
        if (fragment) this.#collect(fragment.selectionSet, into);
      }
    }
  }

  #included(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    const { conditions } = this.source;
    if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;
  }

  level(entity: EntityType, selections: Selections, label: string): Level {
    const level = new Level(entity, label);
    this.view(level, selections);
    return level;
  }

  #countView(): void {
    this.#levels += 1;
    if (this.#levels > MOST_VIEWS)
      throw fault('QUERY_TOO_COSTLY', `A query may have ${MOST_VIEWS} selection sets.`, { limit: MOST_VIEWS });
  }

  /** Adds a way to write the level's rows; the answer is its number. */
  view(level: Level, selections: Selections): number {
    this.#countView();
    const ones: OnePlan[] = [];
    const manys: ManyPlan[] = [];
    const codes: CodePlan[] = [];
    const parts = [...this.group(selections)].map(([key, nodes]): CodeExpression => {
      const [node] = nodes as [FieldNode];
      const { entity } = level;
      if (node.name.value === '__typename') return { key, kind: 'text', text: JSON.stringify(entity.name) };
      const field = entity.fields.get(node.name.value) as CatalogField;
      this.mayRead(entity, field);
      const inner = nodes.flatMap((one) => one.selectionSet ?? []);
      const label = `${level.label}.${key}`;
      if (field.kind === 'column') return this.#column(level, key, field);
      if (field.kind === 'toOne') {
        ones.push({
          at: level.at(field.column),
          level: this.#related(field, inner, label),
          promised: promisedName(entity, field),
        });
        return { key, kind: 'one', child: ones.length - 1 };
      }
      if (field.kind === 'toMany') {
        manys.push(this.#many(level, field, { node, inner, label }));
        return { key, kind: 'many', child: manys.length - 1 };
      }
      codes.push(this.#code(level, field, { node, inner, label }));
      return { key, kind: 'code', child: codes.length - 1 };
    });
    return level.views.push({ write: writerOf(parts), ones, manys, codes }) - 1;
  }

  /** Refuses a field without its right, and a relation to rows that can never be visible. */
  mayRead(entity: EntityType, field: CatalogField): void {
    if (!isReadable(field, this.source.actor)) {
      throw fault('FORBIDDEN', `You may not read ${entity.name}.${field.name}.`, {
        field: `${entity.name}.${field.name}`,
      });
    }
    if (field.kind === 'toOne' || field.kind === 'toMany')
      this.mayReadRows(field.target, `${entity.name}.${field.name}`);
  }

  /** Refuses rows of which no one can ever be visible under these rights, rather than answer with silence. */
  mayReadRows(entity: EntityType, asked: string): void {
    const condition = scopeCondition(entity.class, 't', {
      can: (permission) => this.source.actor.can(permission),
      bind: () => '$1',
    });
    if (condition === NOTHING) throw fault('FORBIDDEN', `You may not read ${asked}.`, { field: asked });
  }

  #column(level: Level, key: string, column: Column): CodeExpression {
    const at = level.at(column);
    if (column.accessLogged) level.log(column.name, at);
    return { key, kind: 'column', at, value: column.value };
  }

  #related(field: ToOne, inner: Selections, label: string): Level {
    return this.level(field.target, inner, label);
  }

  #many(
    parent: Level,
    field: ToMany,
    { node, inner, label }: { node: FieldNode; inner: Selections; label: string },
  ): ManyPlan {
    const definition = parent.entity.graphql.getFields()[field.name] as AnyField;
    const level = new Level(field.target, label);
    const connection = field.shape === 'page' ? this.connection(level, inner, field.parent) : null;
    if (!connection) this.view(level, inner);
    return { field, level, connection, args: argumentsOf(definition, node) };
  }

  /** `under`: the type of the rows that have the list, which are visible. */
  connection(level: Level, selections: Selections, under: ClassType | null = null): ConnectionPlan {
    const summaries: SummaryPlan[] = [];
    const parts = [...this.group(selections)].map(([key, nodes]): ConnectionPart => {
      const [node] = nodes as [FieldNode];
      const inner = nodes.flatMap((one) => one.selectionSet ?? []);
      switch (node.name.value) {
        case 'totalCount':
          return { key, kind: 'totalCount' };
        case 'isPartial':
          return {
            key,
            kind: 'text',
            text: String(isPartial(level.entity.class, (right) => this.source.actor.can(right), under)),
          };
        case 'nodes':
          return { key, kind: 'nodes', view: this.view(level, inner) };
        case 'edges':
          return { key, kind: 'edges', parts: this.#edge(level, inner) };
        case 'pageInfo':
          return { key, kind: 'pageInfo', fields: this.#names(inner) };
        case 'aggregate':
        case 'groups':
          return { key, kind: 'summary', at: summaries.push(this.#summary(level, key, { node, inner })) - 1 };
        default:
          return { key, kind: 'text', text: JSON.stringify(`${level.entity.name}Connection`) };
      }
    });
    return { parts, counts: parts.some(({ kind }) => kind === 'totalCount'), summaries };
  }

  /** Numbers about the rows of a list, or about groups of them. */
  #summary(
    { entity, label }: Level,
    key: string,
    { node, inner }: { node: FieldNode; inner: Selections },
  ): SummaryPlan {
    this.#countView();
    this.summaries += 1;
    if (this.summaries > MOST_SUMMARIES)
      throw fault('QUERY_TOO_COSTLY', `A query may have ${MOST_SUMMARIES} aggregates and groups.`, {
        limit: MOST_SUMMARIES,
      });
    const level = new Level(entity, `${label}.${key}`);
    if (node.name.value === 'aggregate') return aggregatePlan(this, level, inner);
    const connection = this.source.catalog.schema.getType(`${entity.name}Connection`) as GraphQLObjectType;
    const field = connection.getFields()['groups'] as AnyField;
    return groupsPlan(this, level, { inner, args: argumentsOf(field, node) });
  }

  #edge(level: Level, selections: Selections): EdgePart[] {
    return [...this.group(selections)].map(([key, nodes]): EdgePart => {
      const [node] = nodes as [FieldNode];
      const inner = nodes.flatMap((one) => one.selectionSet ?? []);
      if (node.name.value === 'cursor') return { key, kind: 'cursor' };
      if (node.name.value === 'node') return { key, kind: 'node', view: this.view(level, inner) };
      return { key, kind: 'text', text: JSON.stringify(`${level.entity.name}Edge`) };
    });
  }

  #names(selections: Selections): { key: string; name: string }[] {
    return [...this.group(selections)].map(([key, [node]]) => ({ key, name: (node as FieldNode).name.value }));
  }

  #code(
    level: Level,
    field: Code,
    { node, inner, label }: { node: FieldNode; inner: Selections; label: string },
  ): CodePlan {
    const definition = level.entity.graphql.getFields()[field.name] as AnyField;
    const facts = field.needs.map((of) => ({
      name: of.name,
      at: level.at(of.kind === 'toOne' ? of.column : of),
      of,
    }));
    const [first] = facts;
    if (field.accessLogged && first) level.log(field.name, first.at);
    return {
      facts,
      field: definition,
      args: argumentsOf(definition, node),
      plain: this.plain(definition.type, inner, label),
    };
  }

  plain(type: GraphQLOutputType, selections: Selections, label: string): PlainPlan {
    if (isNonNullType(type)) return this.plain(type.ofType, selections, label);
    if (isListType(type)) return { kind: 'list', of: this.plain(type.ofType, selections, label) };
    if (isScalarType(type) || isEnumType(type)) return { kind: 'leaf', serialize: (value) => type.serialize(value) };
    if (!isObjectType(type)) throw new Error(`${type.name}: unions and interfaces are not in use here.`);
    const entity = this.source.catalog.byName.get(type.name);
    if (!entity) return { kind: 'object', fields: this.#plainFields(type, selections, label) };
    return { kind: 'row', level: this.level(entity, selections, label) };
  }

  #plainFields(type: GraphQLObjectType, selections: Selections, label: string): PlainField[] {
    return [...this.group(selections)].map(([key, nodes]): PlainField => {
      const [node] = nodes as [FieldNode];
      if (node.name.value === '__typename') {
        return { key, field: null, text: JSON.stringify(type.name), args: () => ({}), plan: null };
      }
      const field = type.getFields()[node.name.value] as AnyField;
      if (!isReadable({ right: null, isPersonal: isPersonal(field) }, this.source.actor))
        throw fault('FORBIDDEN', `You may not read ${type.name}.${field.name}.`);
      const inner = nodes.flatMap((one) => one.selectionSet ?? []);
      const plan = this.plain(field.type, inner, `${label}.${key}`);
      return { key, field, text: '', args: argumentsOf(field, node), plan };
    });
  }
}

function promisedName({ name, graphql }: EntityType, field: ToOne): string | null {
  return isNonNullType(graphql.getFields()[field.name]?.type) ? `${name}.${field.name}` : null;
}
