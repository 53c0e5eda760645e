import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { ClassType } from '../kernel/graphql.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for with `after`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row: the `after` of the next page.' })
  endCursor!: string | null;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Ascending or descending.',
  valuesConfig: {
    ASC: { description: 'Smallest first, empty values last.' },
    DESC: { description: 'Greatest first, empty values first.' },
  },
});

const connections = new Map<ClassType, ClassType>();
const filters = new Map<ClassType, ClassType>();
const sorts = new Map<ClassType, ClassType>();

function remembered(memory: Map<ClassType, ClassType>, entity: ClassType, make: () => ClassType): ClassType {
  let type = memory.get(entity);
  if (!type) {
    type = make();
    memory.set(entity, type);
  }
  return type;
}

interface AddedField {
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}

export function addField(owner: ClassType, name: string, { type, ...options }: AddedField): void {
  Field(type as never, options as never)(owner.prototype as object, name);
}

function edgeOf(entity: ClassType): ClassType {
  const Edge = class {};
  ObjectType(`${entity.name}Edge`, { description: `A ${entity.name} in a page, with its cursor.` })(Edge);
  addField(Edge, 'cursor', { type: () => String, description: 'Where this row stands in the list.' });
  addField(Edge, 'node', { type: () => entity, description: 'The row itself.' });
  return Edge;
}

/** The Relay connection type of an entity. */
export function connectionOf(entity: ClassType): ClassType {
  return remembered(connections, entity, () => {
    const Edge = edgeOf(entity);
    const Connection = class {};
    ObjectType(`${entity.name}Connection`, { description: `A page of ${entity.name} rows.` })(Connection);
    addField(Connection, 'edges', { type: () => [Edge], description: 'The rows of the page with their cursors.' });
    addField(Connection, 'nodes', { type: () => [entity], description: 'The rows of the page.' });
    addField(Connection, 'pageInfo', { type: () => PageInfo, description: 'Where the page stands.' });
    addField(Connection, 'isPartial', {
      type: () => Boolean,
      description:
        'Whether rights may hide rows that others see: counts, sums and groups then are about the visible part only.',
    });
    addField(Connection, 'totalCount', {
      type: () => Int,
      description: 'How many visible rows the filter leaves; counted only when asked.',
    });
    return Connection;
  });
}

/** The filter input of an entity; `defineListInputs` gives it its fields. */
export function filterOf(entity: ClassType): ClassType {
  return remembered(filters, entity, () => {
    const Filter = class {};
    InputType(`${entity.name}Filter`, {
      description: `Conditions on ${entity.name} rows; all that are given must hold.`,
    })(Filter);
    return Filter;
  });
}

/** The sort input of an entity; `defineListInputs` gives it its fields. */
export function sortOf(entity: ClassType): ClassType {
  return remembered(sorts, entity, () => {
    const Sort = class {};
    InputType(`${entity.name}Sort`, { description: `One step of the order of ${entity.name} rows.` })(Sort);
    return Sort;
  });
}
