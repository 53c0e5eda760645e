import { businessDate } from '../../../kernel/period.ts';
import { afterJudging } from '../../attendance/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import { findInShops } from './find-in-shops.actions.ts';
import { openShopMonths } from './shop-facts.queries.ts';

defineNotification('FINDINGS_SERIOUS', {
  description: 'Rules found something serious about shops (domain-rules 18.3).',
});

export const FINDINGS_JOB = 'supervision.findings';

/** As many shops as are read and written together. */
const BATCH = { size: 20, atOnce: 2 } as const;

/** After the nightly judging of attendance, and an hour after any other; whoever cannot wait has it done at once. */
defineJob({
  name: FINDINGS_JOB,
  description: 'Looks by the rules FND-30 to FND-37 at the shops and open months whose attendance was judged.',
  schedule: '10 4 * * *',
  async run(job) {
    const serious: string[] = [];
    await job.eachBatch(await openShopMonths(job), {
      ...BATCH,
      name: 'findingSettle',
      key: ({ startsOn, shopId }) => `${startsOn} ${shopId}`,
      work: async (ctx, batch) => {
        for (const [startsOn, shops] of Map.groupBy(batch, (one) => one.startsOn)) {
          serious.push(
            ...(await findInShops(
              ctx,
              startsOn,
              shops.map(({ shopId }) => shopId),
            )),
          );
        }
      },
    });
    if (serious.length === 0) return;
    await job.act('findingTell', async (ctx) => {
      await notify(ctx, {
        kind: 'FINDINGS_SERIOUS',
        toAccounts: await accountsWith(ctx, 'finding:decide'),
        subject: { type: 'JobRun', id: job.runId },
        facts: { n: serious.length, date: businessDate(ctx.now, ctx.zone) },
        key: job.runId,
      });
      return {};
    });
  },
});

const HOUR = 3_600_000;

/** What was judged within an hour is looked at together when it is over. */
afterJudging(async (ctx) => {
  const slot = Math.floor(ctx.now.getTime() / HOUR) + 1;
  await enqueue(ctx, { job: FINDINGS_JOB, key: String(slot), runAt: new Date(slot * HOUR) });
});
