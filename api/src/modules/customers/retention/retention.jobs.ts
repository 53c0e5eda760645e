import { forgetReads } from '../../../kernel/erasure.queries.ts';
import { businessDate } from '../../../kernel/period.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { Deletion } from './deletion.entity.ts';
import { findDue } from './deletion.queries.ts';
import { purge } from './purge.actions.ts';

/** So many a night at most: what is left is due the next night as well. */
const MOST_A_NIGHT = 2000;
/** Rows of one statement, so that none holds the table for long. */
const BATCH = 5000;
const DAY = 86_400_000;

async function purgeDue(ctx: JobCtx): Promise<void> {
  if ((await settingNow(ctx, 'archive.purgeMode')) !== 'AUTO') return;
  const due = await findDue(ctx, businessDate(ctx.now, ctx.zone), MOST_A_NIGHT);
  await ctx.each(due, {
    name: 'deletionPurge',
    key: ({ id }) => id,
    work: async (inside, { id }) => {
      const deletion = await loadForChange(inside, Deletion, { id });
      // Somebody may have brought it back since it was found.
      if (deletion.state === 'IN_BIN') await purge(inside, deletion);
    },
  });
}

defineJob({
  name: 'archive.purge',
  description: 'Removes for good what has been in the bin for its time, where the setting archive.purgeMode says AUTO.',
  schedule: '30 2 * * *',
  run: purgeDue,
});

defineJob({
  name: 'accessLog.forget',
  description: 'Forgets who read personal data once the time of the setting retention.accessLog is over.',
  schedule: '45 2 * * *',
  async run(ctx) {
    const days = await settingNow(ctx, 'retention.accessLog');
    const before = new Date(ctx.now.getTime() - days * DAY);
    let forgotten = 0;
    for (let last = BATCH; last === BATCH; forgotten += last) {
      last = (await ctx.act('accessLogForget', async (inside) => ({ count: await forgetReads(inside, before, BATCH) })))
        .count;
      await ctx.progress(forgotten, forgotten);
    }
  },
});
