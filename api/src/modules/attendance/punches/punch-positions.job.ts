import { addDays, businessDate, startOfLocalDay } from '../../../kernel/period.ts';
import { defineJob } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { purgePositions } from './punch.queries.ts';

const AT_ONCE = 2_000;

defineJob({
  name: 'punches.purgePositions',
  description: 'Forgets where people punched, once it is older than the setting punch.keepPosition.',
  schedule: '40 2 * * *',
  run: async (ctx) => {
    const days = await settingNow(ctx, 'punch.keepPosition');
    const before = startOfLocalDay(addDays(businessDate(ctx.now, ctx.zone), -days), ctx.zone);
    for (let sum = 0, last = AT_ONCE; last === AT_ONCE;) {
      ({ forgotten: last } = await ctx.act('punchPositionsPurge', async (inside) => ({
        forgotten: await purgePositions(inside, before, AT_ONCE),
      })));
      sum += last;
      await ctx.progress(sum, sum);
    }
  },
});
