import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Dice } from './dice.ts';

/** An operation may have 100 variables, and some are made past the values. */
const ENOUGH = 60;

/** Writes values into an operation: as literals, as variables, or as literals with variables inside. */
export class RandomValues {
  readonly given: Record<string, unknown> = {};
  readonly #types = new Map<string, string>();
  readonly #dice: Dice;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** What stands between the brackets behind the operation's name. */
  get declared(): string {
    return [...this.#types].map(([name, type]) => `$${name}: ${type}`).join(', ');
  }

  variable(type: string, value: unknown): string {
    const name = `v${this.#types.size}`;
    this.#types.set(name, type);
    this.given[name] = value;
    return name;
  }

  print(value: unknown, type: GraphQLInputType): string {
    if (this.#types.size >= ENOUGH || !this.#dice.chance(0.2))
      return literal(value, type, (one, inner) => this.print(one, inner));
    if (!this.#dice.chance(0.15)) return `$${this.variable(type.toString(), value)}`;
    const name = `v${this.#types.size}`;
    this.#types.set(name, `${type.toString()} = ${literal(value, type)}`);
    return `$${name}`;
  }
}

type Print = (value: unknown, type: GraphQLInputType) => string;

export function literal(value: unknown, type: GraphQLInputType, print: Print = literal): string {
  if (value === null) return 'null';
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    // GraphQL takes a single value for a list of one.
    if (!Array.isArray(value)) return print(value, inner.ofType);
    return `[${value.map((one) => print(one, inner.ofType)).join(', ')}]`;
  }
  if (isEnumType(inner)) return String(value);
  if (!isInputObjectType(inner)) return JSON.stringify(value);
  const fields = Object.entries(value as object).map(
    ([name, one]) => `${name}: ${print(one, (inner.getFields()[name] as { type: GraphQLInputType }).type)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

/** The selection on a value that is no row, such as an amount of money; nothing for plain ones. */
export function leavesOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return '';
  const leaves = Object.values(type.getFields()).filter((field) => !isObjectType(getNamedType(field.type)));
  return ` { __typename ${leaves.map(({ name }) => name).join(' ')} }`;
}
