import { OptimisticLockError, UniqueConstraintViolationException, type MikroORM } from '@mikro-orm/core';
import type { EntityManager, PostgreSqlDriver } from '@mikro-orm/postgresql';

import type { Actor, Ctx } from './context.ts';
import { fault } from './faults.ts';
import { claimKey, keepAnswer, type KeyedAction } from './idempotency.ts';
import { JournalWriter } from './journal.ts';
import { Refusal, Refusals } from './refusal.ts';
import { writeChanges } from './write-changes.ts';

export type Orm = MikroORM<PostgreSqlDriver>;

/** A manager that sees only what exists for the actor. */
export function managerFor(orm: Orm, actor: Actor): EntityManager {
  const em = orm.em.fork({ freshEventManager: true });
  em.setFilterParams('scope', { actor });
  return em;
}

const RETRIES = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const OVERLAP = '23P01';

/** Of the ORM's errors and of the database's own, which come when something is only judged at the end. */
function sqlState(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isTransient(error: unknown): boolean {
  const state = sqlState(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK;
}

interface Refused {
  readonly userErrors: readonly Pick<Refusal, 'code' | 'path' | 'detail'>[];
}

/** What a person can mend as an answer; everything else goes on as it is. */
function refused(error: unknown): Refused {
  if (error instanceof Refusals) return { userErrors: error.all };
  if (error instanceof Refusal) return { userErrors: [error] };
  // Two at once passed the check for uniqueness; the index let one through.
  if (error instanceof UniqueConstraintViolationException)
    return { userErrors: [{ code: 'VALUE_TAKEN', path: ['input'], detail: null }] };
  // The same for what must not overlap in time.
  if (sqlState(error) === OVERLAP) return { userErrors: [{ code: 'TIME_TAKEN', path: ['input'], detail: null }] };
  if (error instanceof OptimisticLockError) throw fault('STALE_VERSION', 'Somebody has changed this in the meantime.');
  throw error;
}

async function attempt(ctx: Ctx, { orm, name, keyed, work, ownTransaction }: ActionRun): Promise<object> {
  const em = managerFor(orm, ctx.actor);
  // Not by spreading: that would make the manager of the request, which no action uses.
  const { actor, now, zone, request, log, read, checkQuery } = ctx;
  const inside: Ctx = { actor, now, zone, request, log, read, checkQuery, em, action: name };
  em.getEventManager().registerSubscriber(new JournalWriter(inside, name));
  if (ownTransaction) return work(inside);
  await em.begin();
  try {
    const known = keyed ? await claimKey(em, keyed) : null;
    if (known) {
      await em.rollback();
      return known;
    }
    const payload = await work(inside);
    await Promise.all([writeChanges(inside, name), keyed && keepAnswer(em, keyed, payload)]);
    await em.commit();
    return payload;
  } catch (error) {
    await em.rollback().catch(() => undefined);
    throw error;
  }
}

export interface ActionRun {
  readonly orm: Orm;
  /** The mutation, for journal and key. */
  readonly name: string;
  readonly keyed: KeyedAction | null;
  /** See `Action`. */
  readonly ownTransaction: boolean;
  readonly work: (ctx: Ctx) => Promise<object>;
}

/**
 * Runs a mutation: one transaction with journal, idempotent by key, tried again after a serialization failure or
 * deadlock (promises R5, R7, R10). The answer is the payload, or the refusals with nothing changed.
 */
export async function performAction(ctx: Ctx, run: ActionRun): Promise<object> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(ctx, run);
    } catch (error) {
      if (tries > RETRIES || !isTransient(error)) return refused(error);
    }
  }
}
