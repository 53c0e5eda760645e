import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parseType,
  parseValue,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  validate,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import type { Dice } from './dice.ts';
import type { Operation } from './operation.ts';

/** Promise S5 allows 20 directives; those in a fragment count each time it is spread, those of a halved field in both halves. */
const ALLOWED_DIRECTIVES = 20;
const MOST_WRITTEN = 8;

/**
 * Writes an operation in another way that must be answered alike: parts of selections in fragments, named and inline, on
 * every type and inside each other; fields in two halves that are merged; conditions that hold or do not.
 */
class Dressing {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #fragments: FragmentDefinitionNode[] = [];
  readonly #variables: VariableDefinitionNode[] = [];
  readonly #given: Record<string, unknown> = {};
  /** Names of fragments that ask for plain values only, by type: they fit wherever rows of the type are asked for. */
  readonly #plain = new Map<string, string>();
  #directives = 0;
  #names = 0;

  constructor(dice: Dice, schema: GraphQLSchema) {
    this.#dice = dice;
    this.#schema = schema;
  }

  dressed({ document, variables }: Operation): Operation {
    const types = new TypeInfo(this.#schema);
    const bodies = visit(
      document,
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave: (set) => this.#set(set, types.getParentType() as GraphQLNamedType),
        },
      }),
    ) as DocumentNode;
    const definitions = bodies.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? { ...one, variableDefinitions: [...(one.variableDefinitions ?? []), ...this.#variables] }
        : one,
    );
    return {
      document: { ...document, definitions: [...definitions, ...this.#fragments] },
      variables: { ...variables, ...this.#given },
    };
  }

  #set(set: SelectionSetNode, type: GraphQLNamedType): SelectionSetNode {
    let selections = [...set.selections];
    if (this.#dice.chance(0.08)) selections = this.#halved(selections);
    if (this.#dice.chance(0.12)) selections = this.#wrapped(selections, type);
    if (this.#dice.chance(0.06)) selections = this.#conditional(selections);
    const known = this.#plain.get(type.name);
    if (known && this.#dice.chance(0.1)) selections.push({ kind: Kind.FRAGMENT_SPREAD, name: named(known) });
    return { ...set, selections };
  }

  /** One field as two with the same name and arguments, each with a part of what is asked below; some of it in both. */
  #halved(selections: SelectionNode[]): SelectionNode[] {
    const fields = selections.filter(
      (node): node is FieldNode => node.kind === Kind.FIELD && Boolean(node.selectionSet),
    );
    if (fields.length === 0) return selections;
    const field = this.#dice.one(fields);
    const inner = field.selectionSet as SelectionSetNode;
    const begin = this.#dice.between(0, inner.selections.length - 1);
    const end = this.#dice.between(begin, inner.selections.length - 1);
    const half = (part: readonly SelectionNode[]): FieldNode => ({
      ...field,
      selectionSet: { ...inner, selections: part },
    });
    const at = selections.indexOf(field);
    const other = half(inner.selections.slice(begin));
    const one = selections.with(at, half(inner.selections.slice(0, end + 1)));
    return this.#dice.chance(0.5) ? one.toSpliced(at + 1, 0, other) : [...one, other];
  }

  #wrapped(selections: SelectionNode[], type: GraphQLNamedType): SelectionNode[] {
    const begin = this.#dice.between(0, selections.length - 1);
    const end = this.#dice.between(begin, selections.length - 1);
    const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: selections.slice(begin, end + 1) };
    const typeCondition = { kind: Kind.NAMED_TYPE, name: named(type.name) } as const;
    if (this.#dice.chance(0.5)) {
      const fragment = { kind: Kind.INLINE_FRAGMENT, selectionSet } as const;
      const wrapped = this.#dice.chance(0.5) ? { ...fragment, typeCondition } : fragment;
      return selections.toSpliced(begin, end - begin + 1, wrapped);
    }
    const name = named(`Part${(this.#names += 1)}`);
    this.#fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
    const isPlain = selectionSet.selections.every((node) => node.kind === Kind.FIELD && !node.selectionSet);
    if (isPlain) this.#plain.set(type.name, name.value);
    const spread = { kind: Kind.FRAGMENT_SPREAD, name } as const;
    const put = selections.toSpliced(begin, end - begin + 1, spread);
    return this.#dice.chance(0.15) ? [...put, spread] : put;
  }

  #conditional(selections: SelectionNode[]): SelectionNode[] {
    if (this.#directives >= MOST_WRITTEN) return selections;
    const at = this.#dice.between(0, selections.length - 1);
    const node = selections[at] as SelectionNode;
    return selections.with(at, { ...node, directives: [...(node.directives ?? []), this.#directive()] });
  }

  #directive(): DirectiveNode {
    this.#directives += 1;
    const isOn = this.#dice.chance(0.5);
    const argument = { kind: Kind.ARGUMENT, name: named('if'), value: parseValue(this.#condition(isOn)) } as const;
    return { kind: Kind.DIRECTIVE, name: named(this.#dice.one(['include', 'skip'])), arguments: [argument] };
  }

  #condition(isOn: boolean): string {
    if (this.#dice.chance(0.5)) return String(isOn);
    const name = `if${this.#variables.length}`;
    const variable = { kind: Kind.VARIABLE, name: named(name) } as const;
    const definition = { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType('Boolean!') } as const;
    const hasStandard = this.#dice.chance(0.3);
    this.#variables.push(
      hasStandard ? { ...definition, defaultValue: { kind: Kind.BOOLEAN, value: isOn } } : definition,
    );
    if (!hasStandard) this.#given[name] = isOn;
    return `$${name}`;
  }
}

function named(value: string): Extract<ASTNode, { kind: Kind.NAME }> {
  return { kind: Kind.NAME, value };
}

function directivesIn({ definitions }: DocumentNode): number {
  const fragments = new Map(definitions.map((one) => [one.kind === Kind.FRAGMENT_DEFINITION && one.name.value, one]));
  const within = (node: ASTNode | undefined): number => {
    let count = 0;
    if (node)
      visit(node, {
        Directive: () => void (count += 1),
        FragmentSpread: ({ name }) => void (count += within(fragments.get(name.value))),
      });
    return count;
  };
  return within(definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION));
}

/** The operation in other words; as it was where the other words would not be valid or too many. */
export function dressed(operation: Operation, { dice, schema }: { dice: Dice; schema: GraphQLSchema }): Operation {
  const other = new Dressing(dice, schema).dressed(operation);
  if (directivesIn(other.document) > ALLOWED_DIRECTIVES) return operation;
  return validate(schema, other.document, [OverlappingFieldsCanBeMergedRule]).length === 0 ? other : operation;
}
