import type { EntityClass } from '@mikro-orm/core';

import type { Ctx } from './context.ts';
import type { Row } from './entity.ts';
import { fault, forbid, notFound } from './faults.ts';
import { loadRow } from './load-row.ts';
import { Refusal } from './refusal.ts';
import { isUuid } from './scalars.ts';

/**
 * What the product opens for a time it opens for reading (domain-rules 6.5): a row that only a grant or a former ownership
 * shows is nobody's to change.
 */
async function forbidOpened<T extends Row>({ em, actor }: Ctx, entity: EntityClass<T>, { id }: Row): Promise<void> {
  const { grants, formerIds = [] } = actor;
  if (formerIds.length === 0 && (grants?.size ?? 0) === 0) return;
  const withoutOpenings = { ...actor, grants: new Map(), formerIds: [] };
  if (!(await loadRow({ em, actor: withoutOpenings }, entity, { by: { id }, only: [] }))) forbid();
}

/**
 * The row that an input names, locked until the transaction ends. A row outside the actor's scope answers like a missing
 * one. Another version than the one seen is `STALE_VERSION`; the executor adds what changed in between (promises R6).
 */
export async function loadForChange<T extends Row>(
  ctx: Ctx,
  entity: EntityClass<T>,
  { id, version }: { id: string; version?: number },
): Promise<T> {
  const row = isUuid(id) ? await loadRow(ctx, entity, { by: { id }, lock: true }) : null;
  if (!row) return notFound();
  await forbidOpened(ctx, entity, row);
  if (version !== undefined && row.version !== version) throw staleVersion(row, version);
  return row;
}

export function staleVersion(row: Row, seen: number): Error {
  return fault('STALE_VERSION', 'Somebody has changed this in the meantime.', {
    type: row.constructor.name,
    id: row.id,
    seenVersion: seen,
    currentVersion: row.version,
  });
}

interface Reference {
  readonly id: string;
  readonly path: string;
  /** Keeps the row as it is until the transaction ends, for actions that only one at a time may do to it. */
  readonly lock?: boolean;
  /** See `loadRow`. */
  readonly only?: readonly string[];
}

/** A row that an input refers to, by id and in scope; refused at `path` when there is none. */
export async function loadReferred<T extends Row>(
  ctx: Ctx,
  entity: EntityClass<T>,
  { id, path, ...how }: Reference,
): Promise<T> {
  const row = isUuid(id) ? await loadRow(ctx, entity, { by: { id }, ...how }) : null;
  if (!row) throw new Refusal('ROW_UNKNOWN', ['input', ...path.split('.')]);
  return row;
}

/** For references that may be left out (undefined: as it was) or emptied (null). */
export async function loadGiven<T extends Row>(
  ctx: Ctx,
  entity: EntityClass<T>,
  { id, path }: { id: string | null | undefined; path: string },
): Promise<T | null | undefined> {
  return typeof id === 'string' ? loadReferred(ctx, entity, { id, path }) : id;
}

/** A new row, written when the transaction ends. Stamps and journal come by themselves. */
export function add<T extends Row>(ctx: Ctx, entity: new () => T, values: Partial<T>): T {
  const row = Object.assign(new entity(), values);
  ctx.em.persist(row);
  return row;
}
