import type { Ctx } from '../../kernel/context.ts';
import { addDays, businessDate, startOfLocalDay } from '../../kernel/period.ts';
import { settingNow } from '../staff/index.ts';
import { defineJob } from './job.definitions.ts';

const BATCH = 1_000;

const REMOVE = `/* jobs.cleanUp */ delete from job_runs where id in (
  select id from job_runs where state in ('DONE', 'CANCELLED') and finished_at < ?::timestamptz limit ${BATCH}) returning id`;

async function removeSome(ctx: Ctx, before: Date): Promise<{ removed: number }> {
  const removed = await ctx.em.execute<{ id: string }[]>(REMOVE, [before.toISOString()]);
  return { removed: removed.length };
}

/** What failed stays until somebody has looked at it. */
defineJob({
  name: 'job.cleanUp',
  description: 'Forgets finished background jobs that are older than the setting job.keep.',
  schedule: '10 2 * * *',
  run: async (ctx) => {
    const days = await settingNow(ctx, 'job.keep');
    const before = startOfLocalDay(addDays(businessDate(ctx.now, ctx.zone), -days), ctx.zone);
    for (let sum = 0, last = BATCH; last === BATCH;) {
      ({ removed: last } = await ctx.act('jobCleanUp', (inside) => removeSome(inside, before)));
      sum += last;
      await ctx.progress(sum, sum);
    }
  },
});
