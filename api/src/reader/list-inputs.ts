import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { getMetadataStorage, InputType, registerEnumType } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';
import { toManyDeclarations } from './declare.ts';
import { enumNameOf, exposedFields, type ExposedField, isRelation, sortName } from './exposed-fields.ts';
import { defineGroupTypes } from './group-types.ts';
import { labelOf } from './labels.ts';
import { addField, connectionOf, filterOf, SortDirection, sortOf } from './list-types.ts';
import { operatorsFor } from './operators.ts';

/** A row is sorted by its own columns, and by the label of each row that it names. */
function sortPath(field: ExposedField, property: EntityProperty): string | null {
  if (!isRelation(property)) return operatorsFor(field.getType(), enumNameOf(field.getType())) ? field.name : null;
  const label = labelOf(property.targetMeta?.class as ClassType);
  return label ? `${field.name}.${label}` : null;
}

/** Sortable paths of an entity, each under a name of its own: `productName` and `product.name` would share one, and the column has it. */
export function sortPaths(meta: EntityMetadata): string[] {
  const paths = exposedFields(meta.class as ClassType).flatMap((field) => {
    const property = meta.properties[field.name as never] as EntityProperty | undefined;
    return (property && sortPath(field, property)) ?? [];
  });
  const columns = new Set(paths.filter((path) => !path.includes('.')).map(sortName));
  return paths.filter((path) => !path.includes('.') || !columns.has(sortName(path)));
}

/** What an input by a field says of itself: the field's own words are the ones that help. */
function byField(path: string, { description }: Pick<ExposedField, 'description'>): string {
  return `By \`${path}\`: ${description ?? 'as it stands in the row.'}`;
}

function sortValues(meta: EntityMetadata, paths: readonly string[]): Record<string, { description: string }> {
  const fields = new Map(exposedFields(meta.class as ClassType).map((field) => [field.name, field]));
  return Object.fromEntries(
    paths.map((path) => {
      const [name = ''] = path.split('.');
      return [sortName(path), { description: byField(path, fields.get(name) ?? {}) }];
    }),
  );
}

function defineSort(meta: EntityMetadata): void {
  const entity = meta.class as ClassType;
  const paths = sortPaths(meta);
  const By = Object.fromEntries(paths.map((path) => [sortName(path), sortName(path)]));
  const valuesConfig = sortValues(meta, paths);
  const description = `By what ${entity.name} rows can be ordered.`;
  registerEnumType(By, { name: `${entity.name}SortField`, description, valuesConfig });
  const Sort = sortOf(entity);
  addField(Sort, 'by', { type: () => By, description: 'By which field the rows are ordered.' });
  addField(Sort, 'direction', {
    type: () => SortDirection,
    description: 'From the smallest up or from the greatest down.',
    defaultValue: SortDirection.ASC,
  });
}

const someFilters = new Map<ClassType, ClassType>();

function addSomeFilter(owner: ClassType, name: string, of: ClassType): void {
  let Some = someFilters.get(of);
  if (!Some) {
    Some = class {};
    someFilters.set(of, Some);
    InputType(`${of.name}ListFilter`, { description: `Conditions on the ${of.name} rows that belong to a row.` })(Some);
    addField(Some, 'some', {
      type: () => filterOf(of),
      description: 'At least one of them is like this.',
      nullable: true,
    });
    addField(Some, 'none', { type: () => filterOf(of), description: 'None of them is like this.', nullable: true });
  }
  const made = Some;
  addField(filterOf(owner), name, {
    type: () => made,
    description: `By the rows of \`${name}\`: some or none like this.`,
    nullable: true,
  });
}

function defineFilter(meta: EntityMetadata): void {
  const entity = meta.class as ClassType;
  const Filter = filterOf(entity);
  for (const field of exposedFields(entity)) {
    const property = meta.properties[field.name as never] as EntityProperty | undefined;
    if (!property) continue;
    const type = isRelation(property)
      ? filterOf(property.targetMeta?.class as ClassType)
      : operatorsFor(field.getType(), enumNameOf(field.getType()));
    if (type)
      addField(Filter, field.name, { type: () => type, description: byField(field.name, field), nullable: true });
  }
  addField(Filter, 'AND', { type: () => [Filter], description: 'All of these hold.', nullable: true });
  addField(Filter, 'OR', { type: () => [Filter], description: 'At least one of these holds.', nullable: true });
  addField(Filter, 'NOT', { type: () => Filter, description: 'This does not hold.', nullable: true });
}

/** The entity on whose type a resolver class adds fields. */
function ownerOf(resolverClass: ClassType): ClassType {
  const found = getMetadataStorage().resolverClasses.find((one) => one.target === resolverClass);
  if (!found) throw new Error(`${resolverClass.name} is not a @Resolver of an entity.`);
  return found.getObjectType() as ClassType;
}

/** Gives every list input its fields. Once, before the schema is built: TypeGraphQL reads its metadata then. */
export function defineListInputs(entities: readonly EntityMetadata[]): void {
  for (const meta of entities) {
    connectionOf(meta.class as ClassType);
    defineFilter(meta);
    defineSort(meta);
    defineGroupTypes(meta);
  }
  for (const { resolverClass, name, of } of toManyDeclarations) addSomeFilter(ownerOf(resolverClass), name, of());
}
