import { businessDate } from '../../../kernel/period.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { keepBlankShares } from './blank-shares.queries.ts';
import { countJudged, hasUnjudged, nextJudged, refreshCompleteness } from './completeness.queries.ts';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Every action keeps the customers it touches in line; this heals what came by other roads: weights, grades, focus lists. */
async function refreshAll(ctx: JobCtx): Promise<void> {
  const total = await countJudged(ctx);
  let last = BEFORE_ALL;
  for (let done = 0; ;) {
    const ids = await nextJudged(ctx, last);
    if (ids.length === 0) return;
    await ctx.act('completenessRefresh', async (inside) => {
      await refreshCompleteness(inside, ids);
      return {};
    });
    last = ids.at(-1) ?? last;
    done += ids.length;
    await ctx.progress(done, Math.max(done, total));
  }
}

defineJob({
  name: 'customers.completeness',
  description: 'Judges anew how complete every archive is, and what is missing.',
  schedule: '30 2 * * *',
  isOverdue: hasUnjudged,
  run: refreshAll,
});

defineJob({
  name: 'customers.blankShares',
  description: 'Keeps for how many customers each field of the form is blank at the start of the month.',
  schedule: '15 3 1 * *',
  run: async (ctx) => {
    const month = `${businessDate(ctx.now, ctx.zone).slice(0, 7)}-01`;
    await ctx.act('blankSharesKeep', async (inside) => {
      await keepBlankShares(inside, month);
      return {};
    });
  },
});
