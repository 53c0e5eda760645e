import { initGraphQLTada, type ResultOf as AnswerOf, type VariablesOf } from 'gql.tada';

import type { introspection } from './graphql-env.d.ts';

/** The one function that makes documents. Masking is off: a child's prop type is `ResultOf<typeof ItsFragment>`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; Month: string; Decimal: string };
}>();

export type { VariablesOf } from 'gql.tada';

type KeyOfAny<T> = T extends unknown ? keyof T : never;
type ValueAt<T, Key extends PropertyKey> = T extends unknown ? (Key extends keyof T ? T[Key] : undefined) : never;

/** A group of fields under `@include` makes two types, with and without them; this is one type in which they are optional. */
export type Seen<T> = { [Key in keyof T]: T[Key] } & {
  [Key in Exclude<KeyOfAny<T>, keyof T>]?: ValueAt<T, Key> | undefined;
};

export function seen<T extends object>(row: T): Seen<T> {
  return row as Seen<T>;
}

export type ResultOf<Document> = Seen<AnswerOf<Document>>;

/** The filter that a list's document takes. */
export type FilterOf<Document> = NonNullable<VariablesOf<Document> extends { filter?: infer Filter } ? Filter : never>;
