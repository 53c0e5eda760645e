import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, OperationDefinitionNode } from 'graphql';

import type { Actor } from '../kernel/context.ts';
import { fault } from '../kernel/faults.ts';
import type { Gate } from '../kernel/graphql.ts';
import { rightsKey } from './binder.ts';
import { type Catalog, extensionOf } from './catalog.ts';
import type { ReaderDeclaration } from './declare.ts';
import { argumentsOf } from './field-arguments.ts';
import { checkDocument } from './limits.ts';
import { type Arguments, type ConnectionPlan, Level, type PlainPlan, type Variables } from './plan.ts';
import { Planner } from './planner.ts';
import type { Reading } from './run.ts';

type Args = (variables: Variables) => Arguments;
export type RootField = GraphQLField<unknown, unknown>;

export type RootPlan =
  | { readonly key: string; readonly kind: 'text'; readonly text: string }
  | { readonly key: string; readonly kind: 'one'; readonly level: Level; readonly args: Args }
  | {
      readonly key: string;
      readonly kind: 'page';
      readonly level: Level;
      readonly connection: ConnectionPlan;
      readonly args: Args;
      readonly sort: readonly string[];
    }
  | {
      readonly key: string;
      readonly kind: 'code';
      readonly field: RootField;
      readonly args: Args;
      readonly plain: PlainPlan;
    }
  | { readonly key: string; readonly kind: 'introspection'; readonly nodes: readonly FieldNode[] };

export interface OperationPlan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly roots: readonly RootPlan[];
  /** More than one statement needs a snapshot. */
  readonly reading: Reading;
}

/** A root field without `@Allow` is closed to everybody. */
function mayCall(field: RootField, actor: Actor): void {
  const gates = extensionOf<readonly Gate[]>(field, 'allow') ?? [];
  if (gates.includes('public')) return;
  if (!actor.accountId && actor.kind !== 'system') throw fault('UNAUTHENTICATED', 'Sign in first.');
  if (gates.includes('signedIn') || gates.some((gate) => actor.can(gate as never))) return;
  throw fault('FORBIDDEN', `You may not use ${field.name}.`, { field: field.name });
}

function levelStatements({ views }: Level): number {
  return views.reduce((sum, { ones, manys, codes }) => sum + ones.length + manys.length + codes.length, 1);
}

function statements(root: RootPlan): number {
  switch (root.kind) {
    case 'one':
      return levelStatements(root.level);
    case 'page':
      return levelStatements(root.level) + (root.connection.counts ? 1 : 0) + root.connection.summaries.length;
    case 'code':
      return 2;
    default:
      return 0;
  }
}

/** What the statements of a root field are called. */
export function labelOf(operation: OperationDefinitionNode, key: string): string {
  return `${operation.name?.value ?? 'anonymous'}.${key}`;
}

class OperationPlanner extends Planner {
  root(key: string, nodes: readonly FieldNode[], operation: OperationDefinitionNode): RootPlan {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    const { schema } = this.source.catalog;
    const type = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
    if (name === '__typename') return { key, kind: 'text', text: JSON.stringify(type?.name) };
    if (name.startsWith('__')) return this.#introspection(key, nodes);
    const field = type?.getFields()[name] as RootField;
    mayCall(field, this.source.actor);
    return this.#reading(key, nodes, { field, label: labelOf(operation, key) });
  }

  #introspection(key: string, nodes: readonly FieldNode[]): RootPlan {
    const { actor } = this.source;
    if (!actor.accountId) throw fault('UNAUTHENTICATED', 'Sign in first.');
    if (!actor.can('schema:explore')) throw fault('FORBIDDEN', 'You may not explore the schema.');
    return { key, kind: 'introspection', nodes };
  }

  #reading(key: string, nodes: readonly FieldNode[], { field, label }: { field: RootField; label: string }): RootPlan {
    const [node] = nodes as [FieldNode];
    const inner = nodes.flatMap((one) => one.selectionSet ?? []);
    const args = argumentsOf(field, node);
    const declared = extensionOf<ReaderDeclaration>(field, 'reader');
    if (declared?.kind !== 'one' && declared?.kind !== 'page') {
      return { key, kind: 'code', field, args, plain: this.plain(field.type, inner, label) };
    }
    const entity = this.source.catalog.byName.get(declared.of().name);
    if (!entity) throw new Error(`${field.name} reads ${declared.of().name}, which is not in the catalog.`);
    this.mayReadRows(entity, field.name);
    if (declared.kind === 'one') return { key, kind: 'one', level: this.level(entity, inner, label), args };
    const level = new Level(entity, label);
    return { key, kind: 'page', level, connection: this.connection(level, inner), args, sort: declared.sort ?? [] };
  }
}

/** Names of the variables that `@include` and `@skip` read: a plan holds for their values. */
function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { kind, arguments: args } = node as {
      kind?: string;
      arguments?: { value: { kind: string; name?: { value: string } } }[];
    };
    if (kind === 'Directive')
      for (const { value } of args ?? []) if (value.kind === 'Variable' && value.name) names.add(value.name.value);
    for (const [key, inner] of Object.entries(node)) if (key !== 'loc') visit(inner);
  };
  visit(document.definitions);
  return [...names].toSorted();
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === 'FragmentDefinition');
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

interface Planned {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly actor: Actor;
}

interface DocumentPlans {
  readonly conditions: readonly string[];
  readonly plans: Map<string, OperationPlan>;
}

const MOST_PLANS_A_DOCUMENT = 50;

/** Since the start. */
export interface PlanCounts {
  documents: number;
  compiled: number;
  reused: number;
}

/** Compiles an operation once per document, set of rights and values of its conditions. */
export class OperationPlans {
  readonly #catalog: Catalog;
  readonly #documents = new WeakMap<DocumentNode, DocumentPlans>();
  readonly counts: PlanCounts = { documents: 0, compiled: 0, reused: 0 };

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  planOf({ document, operation, variables, actor }: Planned): OperationPlan {
    const known = this.#of(document);
    const conditions = Object.fromEntries(known.conditions.map((name) => [name, variables[name]]));
    const key = [operation.name?.value ?? '', rightsKey(actor), JSON.stringify(conditions)].join('\n');
    let plan = known.plans.get(key);
    if (plan) {
      this.counts.reused += 1;
    } else {
      if (known.plans.size >= MOST_PLANS_A_DOCUMENT) known.plans.clear();
      plan = this.#compile({ document, operation, variables: conditions, actor });
      this.counts.compiled += 1;
      known.plans.set(key, plan);
    }
    return plan;
  }

  #of(document: DocumentNode): DocumentPlans {
    let known = this.#documents.get(document);
    if (!known) {
      known = { conditions: conditionNames(document), plans: new Map() };
      this.#documents.set(document, known);
      this.counts.documents += 1;
    }
    return known;
  }

  #compile({ document, operation, variables, actor }: Planned): OperationPlan {
    const fragments = fragmentsOf(document);
    const planner = new OperationPlanner({ catalog: this.#catalog, fragments, conditions: variables, actor });
    const grouped = planner.group([operation.selectionSet]);
    checkDocument(operation, fragments, grouped.size);
    const roots = [...grouped].map(([key, nodes]) => planner.root(key, nodes, operation));
    const several = roots.reduce((sum, root) => sum + statements(root), 0) > 1;
    const reading = planner.summaries > 0 ? 'report' : several ? 'snapshot' : 'single';
    return { operation, fragments, roots, reading };
  }
}
