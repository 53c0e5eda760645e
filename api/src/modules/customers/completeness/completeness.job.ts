import { businessDate } from '../../../kernel/period.ts';
import { defineJob, type JobCtx } from '../../jobs/index.ts';
import { keepBlankShares } from './blank-shares.queries.ts';
import { refreshCompleteness } from './completeness.queries.ts';

const BATCH = 5_000;

const NEXT = `/* completeness.next */ select id from customers where id > ?::uuid and state <> 'DELETED' order by id limit ${BATCH}`;
const COUNT = `/* completeness.count */ select count(*)::int as total from customers where state <> 'DELETED'`;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Every action keeps the customers it touches in line; this heals what came by other roads: weights, grades, focus lists. */
async function refreshAll(ctx: JobCtx): Promise<void> {
  const [counted] = await ctx.em.execute<{ total: number }[]>(COUNT);
  const total = counted?.total ?? 0;
  let last = BEFORE_ALL;
  for (let done = 0; ;) {
    const rows = await ctx.em.execute<{ id: string }[]>(NEXT, [last]);
    const ids = rows.map(({ id }) => id);
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
