import { ChangeSetType, OptimisticLockError, type ChangeSet, type EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Ctx } from './context.ts';
import { Row } from './entity.ts';
import { stamp, writeJournal } from './journal.ts';

type Change = ChangeSet<object>;

/** Of what only the ORM's own flush knows the order: rows that go, lists of rows, unique values that change places. */
function isIntricate({ em }: Ctx): boolean {
  const work = em.getUnitOfWork();
  return (
    work.getRemoveStack().size > 0 || work.getOrphanRemoveStack().size > 0 || work.getCollectionUpdates().length > 0
  );
}

function isSimple({ type, entity, payload }: Change): boolean {
  if (!(entity instanceof Row)) return false;
  if (type === ChangeSetType.UPDATE && typeof entity.version !== 'number') return false;
  if (type !== ChangeSetType.CREATE && type !== ChangeSetType.UPDATE) return false;
  return Object.values(payload).every((value) => value === null || typeof value !== 'object' || value instanceof Date);
}

/** Gives back what the ORM has put aside for a second update. */
function undoExtraUpdates(em: EntityManager): void {
  const extra = em.getUnitOfWork().getExtraUpdates();
  for (const [entity, names, values] of extra) {
    if (Array.isArray(names)) names.forEach((name, at) => Reflect.set(entity, name, (values as unknown[])[at]));
    else Reflect.set(entity, names, values);
  }
  extra.clear();
}

/** New rows after the new rows that they refer to; null when they refer to one another in a ring. */
function inOrder(changes: readonly Change[]): readonly Change[] | null {
  const created = new Map(changes.filter(({ type }) => type === ChangeSetType.CREATE).map((one) => [one.entity, one]));
  if (created.size < 2) return changes.toSorted((a, b) => rank(a) - rank(b));
  const ordered = new Set<Change>();
  const visiting = new Set<Change>();
  const visit = (change: Change): boolean => {
    if (ordered.has(change)) return true;
    if (visiting.has(change)) return false;
    visiting.add(change);
    const needed = change.meta.relations.map(({ name }) => created.get(Reflect.get(change.entity, name) as object));
    const fine = needed.every((one) => one === undefined || visit(one));
    ordered.add(change);
    return fine;
  };
  if (![...created.values()].every(visit)) return null;
  return [...ordered, ...changes.filter(({ type }) => type === ChangeSetType.UPDATE)];
}

function rank({ type }: Change): number {
  return type === ChangeSetType.CREATE ? 0 : 1;
}

interface Column {
  readonly name: string;
  readonly value: unknown;
}

function columnsOf({ meta, payload }: Change): Column[] {
  return Object.entries(payload).flatMap(([name, value]) => {
    const property = meta.properties[name as never] as EntityProperty;
    return value === undefined ? [] : [{ name: `"${property.fieldNames[0]}"`, value }];
  });
}

function insert(em: EntityManager, change: Change): Promise<unknown> {
  const columns = columnsOf(change);
  const names = columns.map(({ name }) => name).join(', ');
  return em.execute(
    `insert into "${change.meta.tableName}" (${names}) values (${columns.map(() => '?').join(', ')})`,
    columns.map(({ value }) => value),
    'run',
  );
}

async function update(em: EntityManager, change: Change, seen: number): Promise<void> {
  const columns = columnsOf(change);
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `update "${change.meta.tableName}" set ${columns.map(({ name }) => `${name} = ?`).join(', ')}, version = version + 1 where id = ? and version = ?`,
    [...columns.map(({ value }) => value), (change.entity as Row).id, seen],
    'run',
  );
  if (affectedRows === 0) throw OptimisticLockError.lockFailed(change.entity);
}

function write(em: EntityManager, change: Change, now: Date): Promise<unknown> {
  const row = change.entity as Row;
  const payload = change.payload as Record<string, unknown>;
  stamp(row, now);
  payload['updatedAt'] = row.updatedAt;
  if (change.type === ChangeSetType.CREATE) {
    payload['createdAt'] = row.createdAt;
    row.version = 1;
    return insert(em, change);
  }
  row.version += 1;
  return update(em, change, row.version - 1);
}

/**
 * Writes what the action has changed and its journal, at its end: all statements leave together and are answered together.
 * The rows are the ORM's no longer afterwards. What is not plain inserting and updating is left to the ORM's own flush, which
 * sends one statement after the other.
 */
export async function writeChanges(ctx: Ctx, action: string): Promise<void> {
  const { em } = ctx;
  if (isIntricate(ctx)) return em.flush();
  const work = em.getUnitOfWork();
  work.computeChangeSets();
  const changes = work.getChangeSets();
  const ordered = work.getExtraUpdates().size === 0 && changes.every(isSimple) ? inOrder(changes) : null;
  if (!ordered) {
    undoExtraUpdates(em);
    return em.flush();
  }
  const written = ordered.map((change) => write(em, change, ctx.now));
  await Promise.all([...written, writeJournal(em, ordered, { ctx, action })]);
  em.clear();
}
