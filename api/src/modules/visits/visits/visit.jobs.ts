import { defineJob } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { forgetPositions } from './visit-position.queries.ts';

/** Rows of one statement, so that none holds the table for long. */
const BATCH = 5000;
const DAY = 86_400_000;

/** Where a rep stood is kept no longer than it is of use (promise D4). */
defineJob({
  name: 'visits.forgetPositions',
  description: 'Forgets where visits were written down once the time of the setting visit.positionDays is over.',
  schedule: '15 3 * * *',
  async run(ctx) {
    const days = await settingNow(ctx, 'visit.positionDays');
    const before = new Date(ctx.now.getTime() - days * DAY);
    let forgotten = 0;
    for (let last = BATCH; last === BATCH; forgotten += last) {
      last = (
        await ctx.act('visitPositionsForget', async (inside) => ({
          count: await forgetPositions(inside, before, BATCH),
        }))
      ).count;
      await ctx.progress(forgotten, forgotten);
    }
  },
});
