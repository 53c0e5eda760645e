import type { Ctx } from '../../../kernel/context.ts';
import { allJobs } from '../job.definitions.ts';
import { enqueue } from '../runs/enqueue.queries.ts';
import { nextSlot } from './slots.ts';

/** Slots that lie ahead and are none any more, because schedule or zone are others than before. */
const DROP_OTHERS = `/* jobs.dropSlots */ with gone as (
    delete from job_runs where is_scheduled and state = 'QUEUED' and attempts = 0 and due_at > ?::timestamptz
      and not (key = any(?::text[])) returning id
  ) select graphile_worker.remove_job(id::text) from gone`;

/** Queues at once what cannot wait for its next slot, once before that. */
export async function planOverdue(ctx: Ctx): Promise<void> {
  for (const { name, schedule, isOverdue } of allJobs()) {
    if (!schedule || !(await isOverdue?.(ctx))) continue;
    const slot = nextSlot(schedule, ctx.now, ctx.zone);
    await enqueue(ctx, { job: name, key: `${name} before ${slot.toISOString()}` });
  }
}

/** Queues the next slot of every job that has a schedule, once whoever plans; overdue ones stay and run once. */
export async function planSchedules(ctx: Ctx): Promise<void> {
  const slots = allJobs().flatMap(({ name, schedule }) =>
    schedule ? [{ job: name, at: nextSlot(schedule, ctx.now, ctx.zone) }] : [],
  );
  const keyed = slots.map(({ job, at }) => ({ job, runAt: at, key: `${job} ${at.toISOString()}`, isScheduled: true }));
  await ctx.em.execute(DROP_OTHERS, [ctx.now.toISOString(), `{${keyed.map(({ key }) => `"${key}"`).join(',')}}`]);
  for (const slot of keyed) await enqueue(ctx, slot);
}
