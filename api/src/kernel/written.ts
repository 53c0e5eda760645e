import { ChangeSetType, type ChangeSet } from '@mikro-orm/core';

import type { Ctx } from './context.ts';
import type { Row } from './entity.ts';
import type { ClassType } from './graphql.ts';

/** A row as it was just written, whatever road the change came by. */
export interface Written<T extends Row> {
  readonly row: T;
  readonly isNew: boolean;
  /** Names of the properties that changed; of a removed row none. */
  readonly changed: readonly string[];
}

type Listener = (ctx: Ctx, written: readonly Written<Row>[]) => Promise<unknown>;

const listeners = new Map<ClassType, Listener[]>();

/** What follows from rows of an entity is brought in line in the same transaction, after they are written. */
export function onWritten<T extends Row>(
  entity: ClassType<T>,
  listener: (ctx: Ctx, written: readonly Written<T>[]) => Promise<unknown>,
): void {
  listeners.set(entity, [...(listeners.get(entity) ?? []), listener as unknown as Listener]);
}

function asWritten({ entity, type, payload }: ChangeSet<object>): Written<Row> {
  const isGone = type === ChangeSetType.DELETE || type === ChangeSetType.DELETE_EARLY;
  return { row: entity as Row, isNew: type === ChangeSetType.CREATE, changed: isGone ? [] : Object.keys(payload) };
}

export async function tellWritten(ctx: Ctx, changes: readonly ChangeSet<object>[]): Promise<void> {
  for (const [entity, all] of listeners) {
    const written = changes.filter((change) => change.entity.constructor === entity).map(asWritten);
    if (written.length === 0) continue;
    for (const listener of all) await listener(ctx, written);
  }
}
