import type { Archive, Ctx } from '@living-archive/api/testing';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  printSchema,
} from 'graphql';

import { type AnyField, declaredOf, type EntityStory } from './model.ts';
import type { Row, Rows } from './rows.ts';
import { aggregateOf } from './slow-aggregate.ts';
import { type GroupArguments, groupsOf } from './slow-groups.ts';
import { childRows, type Filter, matches, sorted, visibleRow, type World } from './slow-list.ts';
import { placesOf } from './slow-search.ts';
import { CURSOR, shown } from './slow-values.ts';
import { VisibleRows } from './visible-rows.ts';

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ctx: Ctx;
  /** The row behind a cursor that the reader gave out. */
  readonly rowOfCursor: (cursor: string) => string;
  /** Clear personal values that went out, as `Contact.email <id>`. */
  readonly reads: Set<string>;
}

interface PageArguments {
  readonly filter?: Filter | null;
  readonly search?: string | null;
  readonly sort?: readonly { readonly by: string; readonly direction: string }[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface List {
  readonly entity: string;
  readonly rows: readonly Row[];
  readonly standard: readonly string[];
  /** The type of the rows that have the list. */
  readonly under?: string;
}

/**
 * The reader's answers by the most naive means: all rows in memory, one resolver for every field, graphql-js to walk.
 * Slow, and small enough to be believed.
 */
export class SlowExecutor {
  readonly #archive: Archive;
  readonly #model: ReadonlyMap<string, EntityStory>;
  readonly #rows: Rows;
  readonly #schema: GraphQLSchema;
  readonly #visible = new Map<object, VisibleRows>();

  constructor({ archive, model, rows }: { archive: Archive; model: ReadonlyMap<string, EntityStory>; rows: Rows }) {
    this.#archive = archive;
    this.#model = model;
    this.#rows = rows;
    // Through its text, so that no resolver and no scalar of the product takes part.
    this.#schema = buildSchema(printSchema(archive.schema));
  }

  async answer(question: Omit<Asked, 'reads'>): Promise<ExecutionResult & { readonly reads: string[] }> {
    const asked: Asked = { ...question, reads: new Set() };
    const { actor, now } = asked.ctx;
    const visible = this.#visible.get(actor) ?? new VisibleRows(actor, this.#rows);
    this.#visible.set(actor, visible);
    const world: World = { model: this.#model, rows: this.#rows, visible, now };
    const result = await execute({
      schema: this.#schema,
      document: asked.document,
      variableValues: asked.variables,
      rootValue: {},
      fieldResolver: this.#resolver(world, asked),
    });
    return { ...result, reads: [...asked.reads].toSorted() };
  }

  #resolver(world: World, asked: Asked): GraphQLFieldResolver<unknown, unknown> {
    // oxlint-disable-next-line max-params -- graphql-js calls it so
    return (source, args: Record<string, unknown>, _context, info) => {
      const parent = info.parentType.name;
      if (parent === 'Query') return this.#root(world, asked, { args, info });
      const entity = this.#model.get(parent);
      if (!entity?.graphql) return plain((source as Record<string, unknown>)[info.fieldName], args);
      return this.#field(world, asked, {
        entity,
        field: entity.graphql.getFields()[info.fieldName] as AnyField,
        row: source as Row,
        args,
      });
    };
  }

  #root(
    world: World,
    asked: Asked,
    { args, info }: { args: Record<string, unknown>; info: GraphQLResolveInfo },
  ): unknown {
    const field = this.#archive.schema.getQueryType()?.getFields()[info.fieldName] as AnyField;
    const declared = declaredOf(field);
    const entity = declared?.of?.().name ?? '';
    if (declared?.kind === 'one') return visibleRow(world, entity, String(args['id']).toLowerCase());
    if (declared?.kind !== 'page') throw new Error(`${info.fieldName} is not read by the reader.`);
    const rows = [...(world.visible.of(entity)?.values() ?? [])];
    return page(world, asked, { list: { entity, rows, standard: declared.sort ?? [] }, args });
  }

  #field(world: World, asked: Asked, { entity, field, row, args }: FieldOfRow): unknown {
    const declared = declaredOf(field);
    if (declared?.kind === 'computed') return this.#computed(world, asked, { entity, field, row, args });
    if (declared) return listOf(world, asked, { entity, field, row, args });
    const story = entity.properties.get(field.name);
    if (!story) throw new Error(`What is ${entity.name}.${field.name}?`);
    if (story.kind === 'toOne') return visibleRow(world, story.target, row[field.name]);
    note(asked, { entity, field, row }, field.name);
    return shown(row[field.name], story.order);
  }

  async #computed(world: World, asked: Asked, { entity, field, row, args }: FieldOfRow): Promise<unknown> {
    if (!field.resolve) throw new Error(`${field.name} has no code.`);
    const needs = declaredOf(field)?.needs ?? [];
    note(asked, { entity, field, row }, needs[0]);
    const facts = factsOf(entity, needs, row);
    const value: unknown = await field.resolve(facts, args as never, asked.ctx, {} as GraphQLResolveInfo);
    const { name } = getNamedType(field.type);
    return this.#model.get(name)?.graphql ? visibleRows(world, name, value) : value;
  }
}

interface FieldOfRow {
  readonly entity: EntityStory;
  readonly field: AnyField;
  readonly row: Row;
  readonly args: Record<string, unknown>;
}

/** Reading is noted where something stands; of what is computed, where its first fact does. */
function note(asked: Asked, { entity, field, row }: Omit<FieldOfRow, 'args'>, column = ''): void {
  const isNoted = field.extensions['accessLogged'] === true && row[column] !== null;
  if (isNoted) asked.reads.add(`${entity.name}.${field.name} ${row.id}`);
}

/** A value as it is sent, or what is made for arguments. */
function plain(value: unknown, args: Record<string, unknown>): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'function' ? (value as (given: unknown) => unknown)(args) : value;
}

function listOf(world: World, asked: Asked, { entity, field, row, args }: FieldOfRow): unknown {
  const { kind, of, sort: standard = [] } = declaredOf(field) ?? {};
  const target = of?.().name ?? '';
  const rows = childRows(world, entity.name, { name: field.name, row });
  return kind === 'hasPage'
    ? page(world, asked, { list: { entity: target, rows, standard, under: entity.name }, args })
    : sorted(world, target, { rows, sort: null, standard });
}

function page(
  world: World,
  { rowOfCursor, ctx }: Asked,
  { list, args: given }: { list: List; args: PageArguments },
): unknown {
  const { entity, standard, under = null } = list;
  const story = world.model.get(entity) as EntityStory;
  const { filter, search, sort, first, after } = given;
  const places = placesOf(world, entity, { rows: list.rows, search, can: (right) => ctx.actor.can(right as never) });
  const left = list.rows.filter((row) => places.has(row) && (!filter || matches(world, entity, { row, filter })));
  // The cursor's row may have left the list; its place is found among all rows of the table.
  const cursorRow = after ? world.rows.get(entity)?.filter(({ id }) => id === rowOfCursor(after)) : [];
  const bySort = sorted(world, entity, { rows: [...new Set([...left, ...(cursorRow ?? [])])], sort, standard });
  const place = (row: Row): number => (sort?.length ? 0 : (places.get(row) ?? 0));
  const inOrder = bySort.toSorted((one, other) => place(one) - place(other));
  const behind = after ? inOrder.slice(inOrder.findIndex(({ id }) => id === rowOfCursor(after)) + 1) : inOrder;
  const following = behind.filter((row) => left.includes(row));
  const rows = following.slice(0, first ?? 20);
  const cursor = (row: Row | undefined): string | null => (row ? `${CURSOR}${row.id}` : null);
  return {
    nodes: rows,
    edges: rows.map((row) => ({ cursor: cursor(row), node: row })),
    totalCount: left.length,
    isPartial: () => world.visible.isPartial(entity, under),
    aggregate: () => aggregateOf(world, story, left),
    groups: (args: GroupArguments) => groupsOf(world, story, { rows: left, args }),
    pageInfo: {
      hasNextPage: following.length > rows.length,
      hasPreviousPage: Boolean(after),
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    },
  };
}

/** Rows that code names by id, alone or in a list; those that do not exist for who asks are left out. */
function visibleRows(world: World, entity: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => visibleRows(world, entity, one) ?? []);
  return value === null ? null : visibleRow(world, entity, typeof value === 'string' ? value : (value as Row).id);
}

/** A row as a field of code sees it: relations as `{ id }`, instants as `Date`. */
export function factsOf(entity: EntityStory, needs: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(
    needs.map((name): [string, unknown] => {
      const story = entity.properties.get(name);
      const value = row[name];
      if (value === null || !story) return [name, value];
      if (story.kind === 'toOne') return [name, { id: value }];
      return [name, story.order === 'instant' ? new Date(String(shown(value, 'instant'))) : value];
    }),
  );
}
