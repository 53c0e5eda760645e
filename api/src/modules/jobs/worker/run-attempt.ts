import type { Orm } from '../../../kernel/action.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { jobNamed } from '../job.definitions.ts';
import { putInQueue } from '../runs/enqueue.queries.ts';
import { secondsToNextAttempt } from '../runs/job-run.rules.ts';
import { AttemptEnded } from './attempt-ended.ts';
import {
  type Attempt,
  type AttemptEnd,
  beginAttempt,
  type BegunRun,
  endAttempt,
  inTransaction,
} from './attempt.queries.ts';
import { jobContext } from './job-ctx.ts';
import { reasonOf } from './reason.ts';
import { planSchedules } from './schedule.queries.ts';

/** Told in the transaction that marks a run as failed for good. */
export type FailedHook = (ctx: Ctx, run: { readonly id: string; readonly job: string }) => Promise<void>;

const hooks: FailedHook[] = [];

/** For modules behind this one that want to know, such as the one that tells people. */
export function onJobFailed(hook: FailedHook): void {
  hooks.push(hook);
}

export async function tellFailed(ctx: Ctx, run: { id: string; job: string }): Promise<void> {
  for (const hook of hooks) await hook(ctx, run);
}

export interface AttemptParts {
  readonly orm: Orm;
  /** A fresh context of the product itself; its manager is one of the worker's pool. */
  readonly context: () => Ctx;
  readonly isStopping: () => boolean;
}

/** What the queue knows of the attempt. */
export interface QueueFacts {
  readonly attempt: number;
  readonly mostAttempts: number;
}

interface Failed {
  readonly attempt: Attempt;
  readonly run: BegunRun;
  readonly queue: QueueFacts;
}

async function noteFailure(ctx: Ctx, error: unknown, { attempt, run, queue }: Failed): Promise<void> {
  const isLast = queue.attempt >= queue.mostAttempts;
  ctx.log.error({ err: error, run: attempt.id, job: run.job, isLast }, 'a job failed');
  const dueAt = new Date(ctx.now.getTime() + secondsToNextAttempt(queue.attempt) * 1000);
  const end: AttemptEnd = isLast ? { state: 'FAILED' } : { state: 'QUEUED', dueAt };
  await inTransaction(ctx, async (inside) => {
    await endAttempt(inside, attempt, { ...end, error: reasonOf(error) });
    if (isLast) await tellFailed(inside, { id: attempt.id, job: run.job });
  });
}

/** The next attempt is queued before the queue forgets this one, so the run is never lost; it does not count as failed. */
function putBack(ctx: Ctx, attempt: Attempt, { job }: BegunRun): Promise<void> {
  return inTransaction(ctx, async (inside) => {
    await endAttempt(inside, attempt, { state: 'QUEUED', dueAt: ctx.now });
    await putInQueue(inside, { id: attempt.id, job, dueAt: ctx.now });
  });
}

async function endEarly(ctx: Ctx, why: AttemptEnded['why'], { attempt, run }: Failed): Promise<void> {
  if (why === 'cancelled') await endAttempt(ctx, attempt, { state: 'CANCELLED' });
  if (why === 'stopping') await putBack(ctx, attempt, run);
}

/**
 * Does a run once more. What the queue should try again is thrown; everything else has ended. A run that is done already,
 * because the process was killed before the queue heard of it, is not begun again.
 */
export async function runAttempt(parts: AttemptParts, id: string, queue: QueueFacts): Promise<void> {
  const { orm, isStopping } = parts;
  const ctx = parts.context();
  const run = await beginAttempt(ctx, id);
  if (!run) return;
  const attempt: Attempt = { id, number: run.attempts };
  if (run.isScheduled) await inTransaction(ctx, planSchedules);
  try {
    const job = jobNamed(run.job);
    if (!job) throw new Error(`No job is called ${run.job}.`);
    await job.run(jobContext({ ctx, orm, attempt, requestedBy: run.requestedBy, isStopping }), run.payload);
    await inTransaction(parts.context(), (inside) => endAttempt(inside, attempt, { state: 'DONE' }));
  } catch (error) {
    const failed = { attempt, run, queue };
    if (error instanceof AttemptEnded) return endEarly(parts.context(), error.why, failed);
    await noteFailure(parts.context(), error, failed);
    throw error;
  }
}
