import type { Actor, Ctx } from '../../../kernel/context.ts';
import { forbid, notFound } from '../../../kernel/faults.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { staleVersion } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { jobNamed } from '../job.definitions.ts';
import { enqueue, putInQueue, takeFromQueue } from './enqueue.queries.ts';
import { JobRun } from './job-run.entity.ts';
import { whyNotCancel, whyNotRetry } from './job-run.rules.ts';
import type { JobCancelInput, JobRetryInput, JobRunNowInput } from './job-run.types.ts';

function mayHandle(actor: Actor, run: JobRun): boolean {
  return actor.can('job:manage') || (actor.accountId !== null && run.requestedBy?.id === actor.accountId);
}

/** Without a lock, which would wait for the step that the run is just doing; the version is asked when it is written. */
async function loadRun(ctx: Ctx, { id, version }: JobRetryInput): Promise<JobRun> {
  const run = isUuid(id) ? await loadRow(ctx, JobRun, { by: { id } }) : null;
  if (!run) return notFound();
  if (run.version !== version) throw staleVersion(run, version);
  if (!mayHandle(ctx.actor, run)) forbid();
  return run;
}

export async function runJobNow(ctx: Ctx, input: JobRunNowInput): Promise<JobRun> {
  if (!jobNamed(input.job)?.schedule) throw new Refusal('JOB_UNKNOWN', ['input', 'job']);
  const id = await enqueue(ctx, { job: input.job });
  return (await loadRow(ctx, JobRun, { by: { id } })) ?? notFound();
}

export async function retryJob(ctx: Ctx, input: JobRetryInput): Promise<JobRun> {
  const run = await loadRun(ctx, input);
  refuseIf(whyNotRetry(run.state), ['input', 'id']);
  if (!jobNamed(run.job)) throw new Refusal('JOB_UNKNOWN', ['input', 'id']);
  Object.assign(run, { state: 'QUEUED', dueAt: ctx.now, finishedAt: null, isCancelAsked: false });
  await putInQueue(ctx, run);
  return run;
}

export async function cancelJob(ctx: Ctx, input: JobCancelInput): Promise<JobRun> {
  const run = await loadRun(ctx, input);
  refuseIf(whyNotCancel(run.state), ['input', 'id']);
  if (run.state === 'RUNNING') {
    run.isCancelAsked = true;
  } else {
    Object.assign(run, { state: 'CANCELLED', finishedAt: ctx.now });
    await takeFromQueue(ctx, run.id);
  }
  return run;
}
