import { addDays, businessDate, startOfLocalDay } from '../../kernel/period.ts';
import { defineJob, onJobFailed } from '../jobs/index.ts';
import { defineNotification } from '../notifications/index.ts';
import { settingNow } from '../staff/index.ts';
import { CHECK_JOB, WRITE_JOB } from './runs/import-run.actions.ts';
import { failRunOfJob, forgetContents } from './runs/import-run.queries.ts';

defineNotification('IMPORT_READY', {
  description: 'A large file that one brings in was checked, or its rows are in.',
  title: { 'zh-CN': '导入已完成', en: 'An import is ready' },
});

defineNotification('EXPORT_READY', {
  description: 'A long list that one wanted to take out is written.',
  title: { 'zh-CN': '导出文件已就绪', en: 'An export is ready' },
});

/** Nobody shall wait for what has failed for good. */
onJobFailed(async (ctx, { id, job }) => {
  if (job === CHECK_JOB || job === WRITE_JOB) await failRunOfJob(ctx, id);
});

const AT_ONCE = 200;

defineJob({
  name: 'transfer.cleanUp',
  description: 'Takes away the files of imports and exports that are older than the setting transfer.keep.',
  schedule: '0 2 * * *',
  run: async (ctx) => {
    const days = await settingNow(ctx, 'transfer.keep');
    const before = startOfLocalDay(addDays(businessDate(ctx.now, ctx.zone), -days), ctx.zone);
    for (let sum = 0, last = AT_ONCE; last === AT_ONCE;) {
      ({ removed: last } = await ctx.act('transferCleanUp', async (inside) => ({
        removed: await forgetContents(inside, before, AT_ONCE),
      })));
      sum += last;
      await ctx.progress(sum, sum);
    }
  },
});
