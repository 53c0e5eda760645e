import type { Ctx } from '../../../kernel/context.ts';
import type { JobFailure } from '../runs/job-run.entity.ts';

/** One of possibly several attempts at a run; a later one shuts it out. */
export interface Attempt {
  readonly id: string;
  readonly number: number;
}

export interface BegunRun {
  readonly job: string;
  readonly payload: unknown;
  readonly requestedBy: string | null;
  readonly isScheduled: boolean;
  readonly attempts: number;
}

type Db = Pick<Ctx, 'em' | 'now'>;

/** `for update` waits for the transactions of an earlier attempt that is still alive; after it they can write nothing. */
const BEGIN = `/* jobs.begin */ with held as (
    select id from job_runs where id = ? and state in ('QUEUED', 'RUNNING') for update
  )
  update job_runs run set state = 'RUNNING', attempts = attempts + 1, started_at = ?::timestamptz, updated_at = ?::timestamptz,
    version = version + 1, error = null, progress_done = 0, progress_total = null, failed_count = 0, failures = null
  from held where run.id = held.id
  returning job, payload, requested_by_id as "requestedBy", is_scheduled as "isScheduled", attempts`;

/** Null: it is done, called off or gone. */
export async function beginAttempt({ em, now }: Db, id: string): Promise<BegunRun | null> {
  const at = now.toISOString();
  const [run] = await em.execute<BegunRun[]>(BEGIN, [id, at, at]);
  return run ?? null;
}

const FENCE = `/* jobs.fence */ select is_cancel_asked as "isCancelAsked" from job_runs
  where id = ? and attempts = ? and state = 'RUNNING' for key share`;

export type Standing = 'latest' | 'cancelled' | 'superseded';

/** Holds the attempt fast until the transaction ends: no later one begins before that. */
export async function fence({ em }: Pick<Ctx, 'em'>, { id, number }: Attempt): Promise<Standing> {
  const [run] = await em.execute<{ isCancelAsked: boolean }[]>(FENCE, [id, number]);
  if (!run) return 'superseded';
  return run.isCancelAsked ? 'cancelled' : 'latest';
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly note?: string | undefined;
  readonly failures?: readonly JobFailure[] | undefined;
}

const MOST_KEPT = 100;

/** The version stays: how far a run is, is no change that anybody could lose. */
const PROGRESS = `/* jobs.progress */ update job_runs set progress_done = ?, progress_total = ?, note = coalesce(?, note),
    failed_count = coalesce(?::int, failed_count), failures = coalesce(?::jsonb, failures)
  where id = ? and attempts = ? and state = 'RUNNING' returning is_cancel_asked as "isCancelAsked"`;

export async function writeProgress(
  { em }: Pick<Ctx, 'em'>,
  { id, number }: Attempt,
  { done, total, note, failures }: Progress,
): Promise<Standing> {
  const [run] = await em.execute<{ isCancelAsked: boolean }[]>(PROGRESS, [
    done,
    total,
    note ?? null,
    failures?.length ?? null,
    failures ? JSON.stringify(failures.slice(0, MOST_KEPT)) : null,
    id,
    number,
  ]);
  if (!run) return 'superseded';
  return run.isCancelAsked ? 'cancelled' : 'latest';
}

export interface AttemptEnd {
  readonly state: 'DONE' | 'FAILED' | 'CANCELLED' | 'QUEUED';
  readonly error?: string;
  readonly dueAt?: Date;
}

const END = `/* jobs.end */ update job_runs set state = ?, error = ?, due_at = coalesce(?::timestamptz, due_at), is_cancel_asked = false,
    finished_at = case when ? then ?::timestamptz end, updated_at = ?::timestamptz, version = version + 1
  where id = ? and attempts = ? and state = 'RUNNING'`;

/** What was done once need not be remembered longer than the run. */
const FORGET_STEPS = '/* jobs.forgetSteps */ delete from idempotency_keys where account_id = ?';

export async function endAttempt({ em, now }: Db, { id, number }: Attempt, end: AttemptEnd): Promise<void> {
  const at = now.toISOString();
  const isOver = end.state !== 'QUEUED';
  await em.execute(END, [end.state, end.error ?? null, end.dueAt?.toISOString() ?? null, isOver, at, at, id, number]);
  if (end.state === 'DONE') await em.execute(FORGET_STEPS, [id]);
}

/** Without journal: how runs go is told by their own rows. */
export function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return ctx.em.transactional((em) => work({ ...ctx, em }));
}
