import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

import { badInput, fault } from '../kernel/faults.ts';
import type { SummaryPlan } from './aggregate-plan.ts';
import { needsRows } from './connection-text.ts';
import type { Arguments, ConnectionPlan, Level, PlainPlan, Variables } from './plan.ts';
import { pageSize } from './statement.ts';

/** Limits before execution, each with its own code (promises S5). */
const LIMITS = { depth: 12, rootFields: 30, directives: 20, variables: 100 } as const;
const MOST_OBJECTS = { person: 25_000, token: 100_000, system: 1_000_000 } as const;
/** A plain list cannot grow; this many are reckoned for it. */
const RECKONED_LIST = 10;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

class DocumentMeasure {
  readonly #depths = new Map<string, number>();
  readonly #fragments: Fragments;
  directives = 0;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  depth(set: SelectionSetNode): number {
    let deepest = 0;
    for (const node of set.selections) {
      this.directives += node.directives?.length ?? 0;
      if (node.kind === 'Field')
        deepest = Math.max(deepest, 1 + (node.selectionSet ? this.depth(node.selectionSet) : 0));
      else if (node.kind === 'InlineFragment') deepest = Math.max(deepest, this.depth(node.selectionSet));
      else deepest = Math.max(deepest, this.#fragmentDepth(node.name.value));
    }
    return deepest;
  }

  #fragmentDepth(name: string): number {
    const known = this.#depths.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const depth = fragment ? this.depth(fragment.selectionSet) : 0;
    this.#depths.set(name, depth);
    return depth;
  }
}

/** Introspection nests deeper than any question about rows; its size is the schema's, not the data's. */
function isIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((node) => node.kind === 'Field' && node.name.value.startsWith('__'));
}

export function checkDocument(operation: OperationDefinitionNode, fragments: Fragments, rootFields: number): void {
  const measure = new DocumentMeasure(fragments);
  const depth = measure.depth(operation.selectionSet);
  if (depth > LIMITS.depth && !isIntrospection(operation)) {
    throw fault('QUERY_TOO_DEEP', `A query may be ${LIMITS.depth} fields deep; this one is ${depth}.`, {
      limit: LIMITS.depth,
    });
  }
  if (rootFields > LIMITS.rootFields) {
    throw fault('QUERY_TOO_MANY_ROOT_FIELDS', `An operation may have ${LIMITS.rootFields} root fields.`, {
      limit: LIMITS.rootFields,
    });
  }
  const directives = measure.directives + (operation.directives?.length ?? 0);
  if (directives > LIMITS.directives) {
    throw fault('QUERY_TOO_MANY_DIRECTIVES', `An operation may have ${LIMITS.directives} directives.`, {
      limit: LIMITS.directives,
    });
  }
  if ((operation.variableDefinitions?.length ?? 0) > LIMITS.variables) {
    throw fault('QUERY_TOO_MANY_VARIABLES', `An operation may have ${LIMITS.variables} variables.`, {
      limit: LIMITS.variables,
    });
  }
}

/** Deeper than any input of the schema that a rule does not refuse anyway. */
const MOST_NESTING = 40;

/** Values of variables are walked by recursion later, and a short text can nest deeper than the stack. */
export function checkNesting(variables: unknown): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_NESTING) badInput(`Variables may be nested at most ${MOST_NESTING} deep.`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

interface Reckoning {
  readonly variables: Variables;
  readonly kind: keyof typeof MOST_OBJECTS;
}

function plainObjects(plan: PlainPlan, reckoning: Reckoning): number {
  switch (plan.kind) {
    case 'leaf':
      return 0;
    case 'list':
      return RECKONED_LIST * plainObjects(plan.of, reckoning);
    case 'row':
      return levelObjects(plan.level, 1, reckoning);
    case 'object':
      return plan.fields.reduce((sum, { plan: inner }) => sum + (inner ? plainObjects(inner, reckoning) : 0), 1);
  }
}

/** Rows of a level and of all below it, for so many rows of it. */
export function levelObjects(level: Level, rows: number, reckoning: Reckoning): number {
  let sum = rows;
  for (const { ones, manys, codes } of level.views) {
    for (const one of ones) sum += levelObjects(one.level, rows, reckoning);
    for (const many of manys) sum += rows * listObjects(many, reckoning);
    for (const code of codes) sum += rows * plainObjects(code.plain, reckoning);
  }
  return sum;
}

interface List {
  readonly level: Level;
  /** Absent for plain lists. */
  readonly connection: ConnectionPlan | null;
  readonly args: (variables: Variables) => Arguments;
}

/** Rows of one list and of all below them, and what is told about the list: 1 for an aggregate, a page of groups like one of rows. */
export function listObjects({ level, connection, args }: List, reckoning: Reckoning): number {
  if (!connection) return levelObjects(level, RECKONED_LIST, reckoning);
  const size = pageSize(args(reckoning.variables), reckoning.kind);
  const rows = needsRows(connection) ? levelObjects(level, size, reckoning) : 0;
  return connection.summaries.reduce((sum, summary) => sum + summaryObjects(summary, reckoning), rows);
}

function summaryObjects(summary: SummaryPlan, reckoning: Reckoning): number {
  if (summary.kind === 'aggregate') return 1;
  const size = pageSize(summary.args(reckoning.variables), reckoning.kind);
  return summary.related.reduce((sum, { level }) => sum + levelObjects(level, size, reckoning), size);
}

export { plainObjects };

/** So many rows of a level may be read at once; refused when not even one may. */
export function rowsWithinCost(level: Level, most: number, reckoning: Reckoning): number {
  const each = levelObjects(level, 1, reckoning);
  checkCost(each, reckoning.kind);
  return Math.min(most, Math.floor(MOST_OBJECTS[reckoning.kind] / each));
}

export function checkCost(objects: number, kind: keyof typeof MOST_OBJECTS): void {
  const limit = MOST_OBJECTS[kind];
  if (objects > limit) {
    throw fault('QUERY_TOO_COSTLY', `The query may reach ${objects} objects; ask for at most ${limit} at once.`, {
      cost: objects,
      limit,
    });
  }
}
