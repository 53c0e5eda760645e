import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';

import { openOrm } from '../db/orm.ts';
import { guardBuiltInScalars } from '../kernel/graphql.ts';
import { DateTimeScalar } from '../kernel/scalars.ts';
import { defineListInputs } from '../reader/list-inputs.ts';
import { entities, resolvers } from './modules.ts';
import { closePersonalTexts } from './token-fields.ts';

let built: GraphQLSchema | undefined;

/** Builds the schema from the resolvers of all modules; the ORM's metadata give the list inputs their fields. */
export function buildArchiveSchema(metadata: MetadataStorage): GraphQLSchema {
  if (built) return built;
  guardBuiltInScalars();
  const exposed = [...metadata.getAll().values()].filter(
    (meta) => meta.class && entities.includes(meta.class as never),
  );
  defineListInputs(exposed.filter(isExposed));
  built = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<never>,
    orphanedTypes: [],
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  describeRoots(built);
  closePersonalTexts(built);
  return built;
}

/** What no module can say: the roots belong to all, and the one argument of every mutation means the same everywhere. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'Everything that can be read.';
  if (!mutation) return;
  mutation.description = 'Everything that can be done, each in one transaction.';
  for (const { args } of Object.values(mutation.getFields())) {
    for (const arg of args) arg.description ??= 'What is to be done, and to which row.';
  }
}

/** The schema by itself: only the ORM's metadata are asked for, so nothing is ever connected. */
export function schemaFromCode(): GraphQLSchema {
  const orm = openOrm({ url: 'postgres://nobody@127.0.0.1:1/none', poolSize: 2, entities });
  return buildArchiveSchema(orm.getMetadata());
}

/** Rows without an id of their own kind, such as idempotency keys, are the product's own and not listed. */
function isExposed(meta: { properties: object }): boolean {
  return 'version' in meta.properties;
}

/** The schema as it is committed: sorted, described. */
export function printArchiveSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
