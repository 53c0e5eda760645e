import type { Ctx } from '../../../kernel/context.ts';

type Db = Pick<Ctx, 'em' | 'now'>;

/** Killed during its last attempt: nobody is left who could say so. */
const FAIL_ABANDONED = `/* jobs.failAbandoned */ update job_runs run
  set state = 'FAILED', error = 'the process ended', finished_at = ?::timestamptz, updated_at = ?::timestamptz, version = version + 1
  where state = 'RUNNING' and exists (select from graphile_worker._private_jobs queued
    where queued.key = run.id::text and queued.locked_at is null and queued.attempts >= queued.max_attempts)
  returning id, job`;

export function failAbandoned({ em, now }: Db): Promise<{ id: string; job: string }[]> {
  const at = now.toISOString();
  return em.execute(FAIL_ABANDONED, [at, at]);
}

/** The queue goes by the clock of the database, tests by one of their own. */
const MAKE_DUE = `/* jobs.makeDue */ with due as (
    update graphile_worker._private_jobs queued set run_at = now() - interval '1 second' from job_runs run
    where run.id::text = queued.key and run.state = 'QUEUED' and run.due_at <= ?::timestamptz and queued.locked_at is null
      and queued.attempts < queued.max_attempts and run.job = any(?::text[])
    returning queued.id
  ) select count(*)::int as due from due`;

/** Of jobs that somebody here can do. */
export async function makeDue({ em, now }: Db, jobs: readonly string[]): Promise<number> {
  const [counted] = await em.execute<{ due: number }[]>(MAKE_DUE, [now.toISOString(), `{${jobs.join(',')}}`]);
  return counted?.due ?? 0;
}

export interface JobCounts {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

/** For who watches the product: what is due and waits, what runs, what failed for good. */
export const COUNT_JOBS = `/* jobs.count */ select
  count(*) filter (where state = 'QUEUED' and due_at <= now())::int as waiting,
  count(*) filter (where state = 'RUNNING')::int as running,
  count(*) filter (where state = 'FAILED')::int as failed
  from job_runs where state in ('QUEUED', 'RUNNING', 'FAILED')`;

/** How long a pool may have work before its lock is looked for: it takes it a moment after it began. */
const GRACE = '2 seconds';

/** Who has work in hand, except the pools named. */
export const HOLDERS = `/* jobs.holders */ select distinct locked_by as id from graphile_worker._private_jobs
  where locked_by is not null and locked_at < now() - interval '${GRACE}' and not (locked_by = any($1::text[]))`;
