import { initGraphQLTada, type VariablesOf } from 'gql.tada';

import type { introspection } from './graphql-env.d.ts';

/** The one function that makes documents. Masking is off: a child's prop type is `ResultOf<typeof ItsFragment>`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; Month: string; Decimal: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';

/** The filter that a list's document takes. */
export type FilterOf<Document> = NonNullable<VariablesOf<Document> extends { filter?: infer Filter } ? Filter : never>;
