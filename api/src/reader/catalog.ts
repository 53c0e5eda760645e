import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

import type { Permission } from '../kernel/context.ts';
import type { ClassType } from '../kernel/graphql.ts';
import { hasScope } from '../kernel/scope.ts';
import type { ReaderDeclaration } from './declare.ts';
import { sortName } from './exposed-fields.ts';
import { sortPaths } from './list-inputs.ts';
import { measurablesOf } from './measurables.ts';
import { isPersonal } from './readable.ts';

/** How the text that PostgreSQL sends becomes JSON, and facts for code. */
export type ValueKind = 'string' | 'bare' | 'boolean' | 'instant' | 'json';

export interface Column {
  readonly kind: 'column';
  readonly name: string;
  readonly sql: (alias: string) => string;
  readonly value: ValueKind;
  /** The PostgreSQL type that parameters compared with it are cast to. */
  readonly cast: string;
  readonly nullable: boolean;
  readonly right: Permission | null;
  readonly isPersonal?: boolean;
  readonly accessLogged: boolean;
}

export interface ToOne {
  readonly kind: 'toOne';
  readonly name: string;
  readonly column: Column;
  readonly target: EntityType;
  readonly right: Permission | null;
}

export interface ToMany {
  readonly kind: 'toMany';
  readonly name: string;
  readonly shape: 'page' | 'list';
  readonly target: EntityType;
  /** The type whose rows have the list. */
  readonly parent: ClassType;
  /** The target's column that names the parent. */
  readonly via: Column;
  readonly sort: readonly string[];
  readonly right: Permission | null;
}

export interface Code {
  readonly kind: 'code';
  readonly name: string;
  readonly needs: readonly (Column | ToOne)[];
  readonly right: Permission | null;
  readonly isPersonal?: boolean;
  readonly accessLogged: boolean;
}

export type CatalogField = Column | ToOne | ToMany | Code;

/** What a GraphQL object type that is an entity means in the database. */
export interface EntityType {
  readonly name: string;
  readonly class: ClassType;
  readonly table: string;
  readonly id: Column;
  readonly graphql: GraphQLObjectType;
  readonly fields: Map<string, CatalogField>;
  /** ORM columns by property, exposed or not: what code fields may ask for. */
  readonly columns: Map<string, Column | ToOne>;
  /** Sortable paths by the name of the enum value that stands for them. */
  readonly sorts: Map<string, string>;
  /** What groups are made and measured by, under the same kind of name. */
  readonly measurables: Map<string, string>;
}

export interface Catalog {
  readonly schema: GraphQLSchema;
  readonly byName: Map<string, EntityType>;
}

/** What a decorator left on a field; the caller knows its type from the decorator. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the type of what comes out
export function extensionOf<T>(field: { readonly extensions: unknown }, name: string): T | undefined {
  return (field.extensions as Record<string, T | undefined>)[name];
}

const BARE = new Set(['smallint', 'integer', 'int']);

function valueKind(pgType: string): ValueKind {
  if (BARE.has(pgType)) return 'bare';
  if (pgType === 'boolean') return 'boolean';
  if (pgType.startsWith('timestamptz')) return 'instant';
  if (pgType.endsWith('[]') || pgType === 'jsonb') return 'json';
  return 'string';
}

function castOf(pgType: string): string {
  const type = pgType.replace(/\(.*\)/, '');
  return type === 'varchar' ? 'text' : type;
}

function columnSql(property: EntityProperty, meta: EntityMetadata, pgType: string): (alias: string) => string {
  if (property.formula) {
    return (alias) => {
      const table = { alias, name: meta.tableName, qualifiedName: meta.tableName, toString: () => alias };
      return String(
        (property.formula as (c: unknown, t: unknown) => unknown)(meta.createColumnMappingObject(alias), table),
      );
    };
  }
  const name = property.fieldNames[0] ?? property.name;
  return pgType.endsWith('[]') ? (alias) => `array_to_json(${alias}.${name})` : (alias) => `${alias}.${name}`;
}

function columnOf(property: EntityProperty, meta: EntityMetadata, field?: GraphQLField<unknown, unknown>): Column {
  const pgType = property.columnTypes?.[0] ?? 'text';
  return {
    kind: 'column',
    name: property.name,
    sql: columnSql(property, meta, pgType),
    value: valueKind(pgType),
    cast: castOf(pgType),
    nullable: property.nullable === true,
    right: field ? (extensionOf<Permission>(field, 'right') ?? null) : null,
    isPersonal: field !== undefined && isPersonal(field),
    accessLogged: field ? extensionOf<boolean>(field, 'accessLogged') === true : false,
  };
}

function isToOne(property: EntityProperty): boolean {
  return property.kind === 'm:1' || (property.kind === '1:1' && property.owner);
}

class CatalogBuilder {
  readonly byName = new Map<string, EntityType>();
  readonly #schema: GraphQLSchema;
  readonly #metas = new Map<string, EntityMetadata>();

  constructor(schema: GraphQLSchema, metadata: MetadataStorage) {
    this.#schema = schema;
    for (const meta of metadata.getAll().values()) {
      const type = schema.getType(meta.className);
      if (type && 'getFields' in type && !meta.abstract) this.#metas.set(meta.className, meta);
    }
  }

  build(): Catalog {
    for (const meta of this.#metas.values()) this.byName.set(meta.className, this.#shell(meta));
    for (const meta of this.#metas.values()) this.#fill(this.#entity(meta.className), meta);
    return { schema: this.#schema, byName: this.byName };
  }

  #entity(name: string): EntityType {
    const entity = this.byName.get(name);
    if (!entity) throw new Error(`${name} is not in the catalog.`);
    return entity;
  }

  #shell(meta: EntityMetadata): EntityType {
    const entityClass = meta.class as ClassType;
    if (!hasScope(entityClass)) throw new Error(`${meta.className} has no scope: give it one in its *.scope.ts.`);
    return {
      name: meta.className,
      class: entityClass,
      table: meta.tableName,
      id: columnOf(meta.properties['id' as never] as EntityProperty, meta),
      graphql: this.#schema.getType(meta.className) as GraphQLObjectType,
      fields: new Map(),
      columns: new Map(),
      sorts: new Map(sortPaths(meta).map((path) => [sortName(path), path])),
      measurables: new Map(measurablesOf(meta).map(({ value, name }) => [value, name])),
    };
  }

  #fill(entity: EntityType, meta: EntityMetadata): void {
    const graphqlFields = entity.graphql.getFields();
    for (const property of Object.values<EntityProperty>(meta.properties as never)) {
      const field = graphqlFields[property.name];
      const story = this.#property(property, meta, field);
      if (!story) continue;
      entity.columns.set(property.name, story);
      if (field) entity.fields.set(property.name, story);
    }
    for (const field of Object.values(graphqlFields)) {
      const declared = extensionOf<ReaderDeclaration>(field, 'reader');
      if (declared) entity.fields.set(field.name, this.#declared(entity, field, declared));
      else if (!entity.fields.has(field.name))
        throw new Error(`The reader cannot answer ${entity.name}.${field.name}.`);
    }
  }

  #property(
    property: EntityProperty,
    meta: EntityMetadata,
    field: GraphQLField<unknown, unknown> | undefined,
  ): Column | ToOne | null {
    if (isToOne(property)) {
      const target = this.byName.get(property.targetMeta?.className ?? '');
      if (!target) return null;
      const column = columnOf(property, meta, field);
      return {
        kind: 'toOne',
        name: property.name,
        column: { ...column, cast: 'uuid', value: 'string' },
        target,
        right: column.right,
      };
    }
    return property.kind === 'scalar' ? columnOf(property, meta, field) : null;
  }

  #declared(entity: EntityType, field: GraphQLField<unknown, unknown>, declared: ReaderDeclaration): CatalogField {
    const right = extensionOf<Permission>(field, 'right') ?? null;
    if (declared.kind === 'computed') {
      const needs = declared.needs.map((name) => {
        const column = entity.columns.get(name);
        if (!column) throw new Error(`${entity.name}.${field.name} needs ${name}, which is no column of it.`);
        return column;
      });
      const accessLogged = extensionOf<boolean>(field, 'accessLogged') === true;
      if (accessLogged && needs.length === 0)
        throw new Error(`Reading ${entity.name}.${field.name} is logged, but nothing of the row is read for it.`);
      return { kind: 'code', name: field.name, needs, right, isPersonal: isPersonal(field), accessLogged };
    }
    if (declared.kind !== 'hasPage' && declared.kind !== 'hasList') {
      throw new Error(`${entity.name}.${field.name} is declared like a root field.`);
    }
    const target = this.#entity(declared.of().name);
    const via = this.#via(target, declared.via);
    const shape = declared.kind === 'hasPage' ? 'page' : 'list';
    return {
      kind: 'toMany',
      name: field.name,
      parent: entity.class,
      shape,
      target,
      via,
      sort: declared.sort ?? [],
      right,
    };
  }

  #via(target: EntityType, name: string): Column {
    const meta = this.#metas.get(target.name) as EntityMetadata;
    const property = meta.properties[name as never] as EntityProperty | undefined;
    if (!property || !isToOne(property)) throw new Error(`${target.name}.${name} is not a relation to go back by.`);
    return { ...columnOf(property, meta), cast: 'uuid', value: 'string' };
  }
}

/** Reads what each GraphQL field means from the schema's extensions and the ORM's metadata; nothing is described twice. */
export function buildCatalog(schema: GraphQLSchema, metadata: MetadataStorage): Catalog {
  return new CatalogBuilder(schema, metadata).build();
}
