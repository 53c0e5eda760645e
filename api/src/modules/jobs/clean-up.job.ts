import { addDays, businessDate, startOfLocalDay } from '../../kernel/period.ts';
import { settingNow } from '../staff/index.ts';
import { BATCH, removeFinished } from './clean-up.queries.ts';
import { defineJob } from './job.definitions.ts';

/** What failed stays until somebody has looked at it. */
defineJob({
  name: 'job.cleanUp',
  description: 'Forgets finished background jobs that are older than the setting job.keep.',
  schedule: '10 2 * * *',
  run: async (ctx) => {
    const days = await settingNow(ctx, 'job.keep');
    const before = startOfLocalDay(addDays(businessDate(ctx.now, ctx.zone), -days), ctx.zone);
    for (let sum = 0, last = BATCH; last === BATCH;) {
      ({ removed: last } = await ctx.act('jobCleanUp', (inside) => removeFinished(inside, before)));
      sum += last;
      await ctx.progress(sum, sum);
    }
  },
});
