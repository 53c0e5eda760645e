import type { Archive } from '@living-archive/api/testing';
import { getNamedType, type GraphQLField, type GraphQLObjectType, isEnumType, isObjectType } from 'graphql';

/** The part of the ORM's description of a table that is used here. */
interface Property {
  readonly name: string;
  readonly kind: string;
  readonly fieldNames?: readonly string[];
  readonly columnTypes?: readonly string[];
  readonly nullable?: boolean;
  readonly unique?: boolean | string;
  readonly scale?: number;
  readonly items?: readonly string[];
  readonly formula?: (columns: unknown, table: unknown) => unknown;
  readonly targetMeta?: { readonly className: string };
}
interface Metadata {
  readonly className: string;
  readonly tableName: string;
  readonly abstract?: boolean;
  readonly properties: Readonly<Record<string, Property>>;
  createColumnMappingObject(alias: string): unknown;
}

/** How values of a column compare with each other. */
export type Order = 'text' | 'decimal' | 'instant' | 'number' | 'boolean' | 'json';

export interface ColumnStory {
  readonly kind: 'column';
  readonly name: string;
  readonly column: string;
  readonly pgType: string;
  readonly order: Order;
  readonly nullable: boolean;
  readonly unique: boolean;
  readonly scale: number;
  readonly items: readonly string[] | null;
  /** SQL of a formula over alias `t`; null for a column of the table. */
  readonly formula: string | null;
}
export interface ToOneStory {
  readonly kind: 'toOne';
  readonly name: string;
  readonly column: string;
  readonly target: string;
  readonly nullable: boolean;
  readonly unique: boolean;
}
export type PropertyStory = ColumnStory | ToOneStory;

/** An entity as its table and type say it is. */
export interface EntityStory {
  readonly name: string;
  readonly table: string;
  readonly properties: ReadonlyMap<string, PropertyStory>;
  /** Absent for rows that are never exposed. */
  readonly graphql: GraphQLObjectType | null;
}

/** What a decorator of the reader left on a field. */
export interface Declared {
  readonly kind: 'one' | 'page' | 'hasPage' | 'hasList' | 'computed';
  readonly of?: () => { readonly name: string };
  readonly via?: string;
  readonly sort?: readonly string[];
  readonly needs?: readonly string[];
}

export type AnyField = GraphQLField<unknown, unknown>;

export function declaredOf(field: AnyField): Declared | undefined {
  return field.extensions['reader'] as Declared | undefined;
}

export function rightOf(field: AnyField): string | null {
  return (field.extensions['right'] as string | undefined) ?? null;
}

const ORDERS: readonly (readonly [RegExp, Order])[] = [
  [/^(numeric|decimal)/, 'decimal'],
  [/^timestamptz/, 'instant'],
  [/^(smallint|int|integer|bigint)$/, 'number'],
  [/^boolean$/, 'boolean'],
  [/\[\]$|^jsonb?$/, 'json'],
];

function formulaOf(property: Property, meta: Metadata): string | null {
  if (!property.formula) return null;
  const table = { alias: 't', name: meta.tableName, qualifiedName: meta.tableName, toString: () => 't' };
  return String(property.formula(meta.createColumnMappingObject('t'), table));
}

/** The values of a column: of the database's own check, or those that the schema can tell of a text (kinds that modules add). */
function itemsOf({ items, name }: Property, type: GraphQLObjectType | null): readonly string[] | null {
  const told = getNamedType(type?.getFields()[name]?.type);
  return items ?? (isEnumType(told) ? told.getValues().map(({ value }) => String(value)) : null);
}

function columnStory(
  property: Property,
  shared: Pick<ColumnStory, 'name' | 'column' | 'nullable' | 'unique'>,
  { meta, type }: Table,
): ColumnStory {
  const pgType = property.columnTypes?.[0] ?? 'text';
  const order = ORDERS.find(([pattern]) => pattern.test(pgType))?.[1] ?? 'text';
  const { scale = 2 } = property;
  const items = itemsOf(property, type);
  return { kind: 'column', ...shared, pgType, order, scale, items, formula: formulaOf(property, meta) };
}

interface Table {
  readonly meta: Metadata;
  readonly type: GraphQLObjectType | null;
}

function storyOf(property: Property, table: Table): PropertyStory | null {
  const { name, kind, fieldNames, targetMeta } = property;
  const shared = {
    name,
    column: fieldNames?.[0] ?? name,
    nullable: property.nullable === true,
    unique: property.unique === true || typeof property.unique === 'string',
  };
  if (kind === 'm:1' || kind === '1:1') return { kind: 'toOne', ...shared, target: targetMeta?.className ?? '' };
  return kind === 'scalar' ? columnStory(property, shared, table) : null;
}

/** Every table of the product, from the ORM's own description of it. */
export function modelOf({ orm, schema }: Archive): Map<string, EntityStory> {
  const model = new Map<string, EntityStory>();
  for (const meta of orm.getMetadata().getAll().values() as Iterable<unknown> as Iterable<Metadata>) {
    if (meta.abstract || !('version' in meta.properties)) continue;
    const named = schema.getType(meta.className);
    const type = isObjectType(named) ? named : null;
    const stories = Object.values(meta.properties).flatMap((property) => storyOf(property, { meta, type }) ?? []);
    model.set(meta.className, {
      name: meta.className,
      table: meta.tableName,
      properties: new Map(stories.map((story) => [story.name, story])),
      graphql: type,
    });
  }
  return model;
}

/** The name that a property has in the enums of the schema. */
export function constantCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
