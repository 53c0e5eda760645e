import type { ClassType } from '../kernel/graphql.ts';

/** By which property of itself a related row is sorted, and the catalog offers `OWNER_NAME` on the rows that name it. */
const labels = new Map<ClassType, string>();

export function sortedByLabel(entity: ClassType, property: string): void {
  labels.set(entity, property);
}

export function labelOf(entity: ClassType): string | undefined {
  return labels.get(entity);
}
