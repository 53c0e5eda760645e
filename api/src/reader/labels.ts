import type { ClassType } from '../kernel/graphql.ts';

/** By which property of itself a related row is sorted, and the catalog offers `OWNER_NAME` on the rows that name it. */
const labels = new Map<ClassType, string>();

export function sortedByLabel(entity: ClassType, property: string): void {
  labels.set(entity, property);
}

export function labelOf(entity: ClassType): string | undefined {
  return labels.get(entity);
}

/** An expression over a row of the table that goes by this alias. */
export type SqlOf = (alias: string) => string;

const orders = new Map<ClassType, ReadonlyMap<string, SqlOf>>();

/** A text that stands in another order than that of its letters: what is compared instead, never empty, as text. */
export function sortedAs(entity: ClassType, property: string, sql: SqlOf): void {
  orders.set(entity, new Map([...(orders.get(entity) ?? []), [property, sql]]));
}

export function orderOf(entity: ClassType, property: string): SqlOf | undefined {
  return orders.get(entity)?.get(property);
}
