import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../../kernel/context.ts';
import { attemptsOf, jobNamed } from '../job.definitions.ts';

export interface Enqueued {
  readonly job: string;
  /** Ids and plain facts, no personal data: it is kept and shown. */
  readonly payload?: unknown;
  /** The same job is queued once only under one key, for as long as finished runs are kept. */
  readonly key?: string;
  /** Now, unless told otherwise. */
  readonly runAt?: Date;
  readonly isScheduled?: boolean;
}

const INSERT = `/* jobs.insert */ insert into job_runs
  (id, created_at, updated_at, version, job, key, payload, requested_by_id, is_scheduled, state, queued_at, due_at)
  values (?, ?::timestamptz, ?::timestamptz, 1, ?, ?, ?::jsonb, ?, ?, 'QUEUED', ?::timestamptz, ?::timestamptz)
  on conflict (job, key) do nothing returning id`;

/** The queue's own clock is the database's; tests have another one, so it is told how long to wait. */
const ADD = `/* jobs.add */ select from graphile_worker.add_job(?, json_build_object('runId', ?::text),
  run_at := now() + make_interval(secs => ?), max_attempts := ?::int, job_key := ?)`;

const KNOWN = '/* jobs.known */ select id from job_runs where job = ? and key = ?';

export interface Queued {
  readonly id: string;
  readonly job: string;
  readonly dueAt: Date;
}

/** Puts a run that has its row into the queue, anew if it lies there. */
export async function putInQueue({ em, now }: Pick<Ctx, 'em' | 'now'>, { id, job, dueAt }: Queued): Promise<void> {
  const seconds = Math.max(0, dueAt.getTime() - now.getTime()) / 1000;
  await em.execute(ADD, [job, id, seconds, attemptsOf(job), id]);
}

/** It is not begun any more. */
export async function takeFromQueue({ em }: Pick<Ctx, 'em'>, id: string): Promise<void> {
  await em.execute('/* jobs.remove */ select from graphile_worker.remove_job(?)', [id]);
}

/**
 * Background work, in the transaction of `ctx.em`: it runs if and only if that commits (promise R11). Answers the id of
 * the run; of the earlier one when the key was used already.
 */
export async function enqueue(
  ctx: Ctx,
  { job, payload = null, key, runAt, isScheduled = false }: Enqueued,
): Promise<string> {
  if (!jobNamed(job)) throw new Error(`No job is called ${job}.`);
  const id = uuidv7();
  const now = ctx.now.toISOString();
  const dueAt = runAt ?? ctx.now;
  const [added] = await ctx.em.execute<{ id: string }[]>(INSERT, [
    id,
    now,
    now,
    job,
    key ?? null,
    JSON.stringify(payload),
    ctx.actor.accountId,
    isScheduled,
    now,
    dueAt.toISOString(),
  ]);
  if (added) {
    await putInQueue(ctx, { id, job, dueAt });
    return id;
  }
  const [known] = await ctx.em.execute<{ id: string }[]>(KNOWN, [job, key]);
  if (!known) throw new Error(`The run of ${job} under this key has gone.`);
  return known.id;
}
