import type { Ctx } from '../../../kernel/context.ts';
import { allJobs } from '../job.definitions.ts';
import { nextSlot } from '../worker/slots.ts';
import type { Job } from './job-run.types.ts';

const LATEST = `/* jobs.latest */ select run.job, run.id from unnest(?::text[]) named(job)
  cross join lateral (select job, id from job_runs run where run.job = named.job and run.started_at is not null
    order by run.queued_at desc, run.id desc limit 1) run`;

/** Everything that the product can do in the background. */
export async function listJobs(ctx: Ctx): Promise<Job[]> {
  const jobs = allJobs();
  const latest = await ctx.em.execute<{ job: string; id: string }[]>(LATEST, [
    `{${jobs.map(({ name }) => name).join(',')}}`,
  ]);
  const runs = new Map(latest.map(({ job, id }) => [job, { id }]));
  return jobs.map(({ name, description, schedule = null }) => ({
    name,
    description,
    schedule,
    nextAt: schedule === null ? null : nextSlot(schedule, ctx.now, ctx.zone),
    latestRun: runs.get(name) ?? null,
  }));
}
