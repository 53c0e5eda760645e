import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  parseValue,
  print,
  type SelectionNode,
  type SelectionSetNode,
  validate,
  type ValueNode,
  visit,
} from 'graphql';

import type { Operation } from './operation.ts';
import { smallerLiterals } from './smaller-literals.ts';
import { smallerValues, thinner } from './smaller-values.ts';

/** The document with one node in place of another; null drops it. */
function replaced(document: DocumentNode, old: ASTNode, by: ASTNode | null): DocumentNode {
  return visit(document, { enter: (node) => (node === old ? by : undefined) }) as DocumentNode;
}

function found<K extends Kind>(within: ASTNode, kind: K): Extract<ASTNode, { kind: K }>[] {
  const nodes: Extract<ASTNode, { kind: K }>[] = [];
  visit(within, {
    enter: (node) => {
      if (node.kind === kind) nodes.push(node as Extract<ASTNode, { kind: K }>);
    },
  });
  return nodes;
}

function namesOf(document: DocumentNode, kind: Kind.FRAGMENT_SPREAD | Kind.VARIABLE): Set<string> {
  return new Set(found(document, kind).map(({ name }) => name.value));
}

/** Without the fragments and variables that nothing names any more, which GraphQL refuses. */
function tidy({ document, variables }: Operation): Operation {
  const spread = namesOf(document, Kind.FRAGMENT_SPREAD);
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value),
  );
  if (definitions.length < document.definitions.length)
    return tidy({ document: { ...document, definitions }, variables });
  const bodies = visit(document, { VariableDefinition: () => null });
  const used = namesOf(bodies, Kind.VARIABLE);
  return {
    document: visit(document, {
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    }),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
  };
}

/** The selections that a fragment stands for; null for a field. */
function spreadOut(document: DocumentNode, node: SelectionNode): readonly SelectionNode[] | null {
  if (node.kind === Kind.INLINE_FRAGMENT) return node.selectionSet.selections;
  if (node.kind !== Kind.FRAGMENT_SPREAD) return null;
  const fragment = document.definitions.find(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
  );
  return fragment?.selectionSet.selections ?? null;
}

/** What every object can be asked for. */
const BAREST: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

function* fewerSelections(document: DocumentNode): Generator<DocumentNode> {
  for (const set of found(document, Kind.SELECTION_SET)) {
    const { selections } = set;
    if (print(set) !== print(BAREST)) yield replaced(document, set, BAREST);
    for (const fewer of thinner(selections)) {
      if (fewer.length > 0) yield replaced(document, set, { ...set, selections: fewer } as SelectionSetNode);
    }
    for (const [at, node] of selections.entries()) {
      const inside = spreadOut(document, node);
      if (inside) yield replaced(document, set, { ...set, selections: selections.toSpliced(at, 1, ...inside) });
    }
  }
}

/** `a { b { c { d } } }` as `a { c { d } }` and the like: valid only where `b` and `a` are of one type. */
function* shallower(document: DocumentNode): Generator<DocumentNode> {
  for (const outer of found(document, Kind.FIELD)) {
    if (!outer.selectionSet) continue;
    for (const inner of found(outer.selectionSet, Kind.FIELD)) {
      if (inner.selectionSet) yield replaced(document, outer.selectionSet, inner.selectionSet);
    }
  }
  // A list below that stands at the root too.
  for (const { selectionSet } of found(document, Kind.OPERATION_DEFINITION)) {
    for (const inner of found(selectionSet, Kind.FIELD))
      yield replaced(document, selectionSet, { ...selectionSet, selections: [inner] });
  }
}

function* plainer(document: DocumentNode): Generator<DocumentNode> {
  for (const directive of found(document, Kind.DIRECTIVE)) yield replaced(document, directive, null);
  for (const argument of found(document, Kind.ARGUMENT)) yield replaced(document, argument, null);
  for (const argument of found(document, Kind.ARGUMENT)) {
    for (const value of smallerLiterals(argument.value))
      yield replaced(document, argument, { ...argument, value } as ArgumentNode);
  }
}

function* barer(document: DocumentNode): Generator<DocumentNode> {
  for (const field of found(document, Kind.FIELD)) {
    const { alias, ...bare } = field;
    if (alias) yield replaced(document, field, bare);
  }
  for (const fragment of found(document, Kind.INLINE_FRAGMENT)) {
    const { typeCondition, ...bare } = fragment;
    if (typeCondition) yield replaced(document, fragment, bare);
  }
  for (const operation of found(document, Kind.OPERATION_DEFINITION)) {
    const { name, ...bare } = operation;
    if (name) yield replaced(document, operation, bare);
  }
}

/** A JSON value as it would be written into the text; enum values of variables are told by their looks. */
function literal(value: unknown, isInEnum: boolean): string {
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, isInEnum)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one, isInEnum)}`)
      .join(', ')}}`;
  return isInEnum && typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value) ? value : JSON.stringify(value);
}

/** Values in place of variables: what is a literal can be made smaller piece by piece. */
function* withoutVariable({ document, variables }: Operation): Generator<Operation> {
  for (const { variable, defaultValue } of found(document, Kind.VARIABLE_DEFINITION)) {
    const name = variable.name.value;
    const given = variables[name];
    if (given === undefined && !defaultValue) continue;
    const ways =
      given === undefined ? [print(defaultValue as ValueNode)] : [false, true].map((isEnum) => literal(given, isEnum));
    for (const text of ways) {
      const value = parseValue(text);
      const inlined = visit(document, {
        VariableDefinition: (definition) => (definition.variable.name.value === name ? null : false),
        Variable: (node) => (node.name.value === name ? value : undefined),
      });
      yield { document: inlined, variables };
    }
  }
}

function* smallerVariables({ document, variables }: Operation): Generator<Operation> {
  for (const [name, value] of Object.entries(variables)) {
    for (const smaller of smallerValues(value)) yield { document, variables: { ...variables, [name]: smaller } };
  }
}

function* simpler(operation: Operation): Generator<Operation> {
  const { document, variables } = operation;
  for (const ways of [fewerSelections, shallower, plainer, barer]) {
    for (const smaller of ways(document)) yield tidy({ document: smaller, variables });
  }
  for (const smaller of withoutVariable(operation)) yield tidy(smaller);
  yield* smallerVariables(operation);
}

/** Every operation that is valid by the schema and has one thing less. */
export function* smallerOperations(operation: Operation, schema: GraphQLSchema): Generator<Operation> {
  for (const smaller of simpler(operation)) {
    if (validate(schema, smaller.document, undefined, { maxErrors: 1 }).length === 0) yield smaller;
  }
}
