import type { EntityProperty } from '@mikro-orm/core';
import { getMetadataStorage } from 'type-graphql';

import type { Actor, Permission } from '../kernel/context.ts';
import type { ClassType } from '../kernel/graphql.ts';

/** The part of TypeGraphQL's field metadata that is used here. */
export interface ExposedField {
  readonly name: string;
  readonly target: unknown;
  readonly getType: () => unknown;
  readonly typeOptions: { readonly array?: boolean };
  readonly description?: string;
}

/** Upper snake case of a property, with the column of a related row behind it: `ownerName` -> `OWNER_NAME`. */
export function sortName(path: string): string {
  return path
    .replaceAll('.', '_')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase();
}

function isOf(entity: ClassType, target: unknown): boolean {
  return entity === target || entity.prototype instanceof (target as never);
}

/** Fields of one value: nothing filters or sorts by a list. */
export function exposedFields(entity: ClassType): ExposedField[] {
  const all = getMetadataStorage().fields as unknown as ExposedField[];
  const own = all.filter((field) => isOf(entity, field.target));
  return own.filter((field) => {
    // Only when the type is asked for, TypeGraphQL finds out whether it is a list.
    field.getType();
    return !field.typeOptions.array;
  });
}

export function enumNameOf(type: unknown): string | undefined {
  return getMetadataStorage().enums.find((one) => one.enumObj === type)?.name;
}

export function isRelation(property: EntityProperty): boolean {
  return property.kind === 'm:1' || property.kind === '1:1';
}

/** The right that a field asks for beside its row's scope; a field that is not told at all has none to ask for. */
export function rightOf(entity: ClassType, name: string): Permission | null {
  const storage = getMetadataStorage();
  if (!exposedFields(entity).some((field) => field.name === name) || isAccessLogged(entity, name))
    throw new Error(`${entity.name}.${name} is not for reading in lists.`);
  const found = storage.fieldExtensions.find(
    ({ target, fieldName, extensions }) => fieldName === name && isOf(entity, target) && extensions['right'],
  );
  return (found?.extensions['right'] as Permission | undefined) ?? null;
}

/** Which of an entity's values are hidden from the actor: those behind a right that he lacks, and those that only a logged reading shows. */
export function hidesFrom(entity: ClassType, actor: Actor): (name: string) => boolean {
  const hidden = getMetadataStorage().fieldExtensions.filter(({ target, extensions }) => {
    const right = extensions['right'] as Permission | undefined;
    const isSecret = extensions['accessLogged'] === true || extensions['isPersonal'] === true;
    return isOf(entity, target) && (isSecret || (right !== undefined && !actor.can(right)));
  });
  const names = new Set(hidden.map(({ fieldName }) => fieldName));
  return (name) => names.has(name);
}

/** Whether reading the field is noted for each row. */
export function isAccessLogged(entity: ClassType, name: string): boolean {
  return getMetadataStorage().fieldExtensions.some(
    ({ target, fieldName, extensions }) =>
      fieldName === name && isOf(entity, target) && extensions['accessLogged'] === true,
  );
}
