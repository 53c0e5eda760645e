import type { Ctx } from '../../kernel/context.ts';
import { onJobFailed } from '../jobs/index.ts';
import { defineNotification } from './notification.kinds.ts';
import { accountsWith } from './notification.queries.ts';
import { notify } from './notify.ts';

defineNotification('JOB_FAILED', {
  description: 'Background work failed for good; somebody should look.',
  urgent: true,
  title: { 'zh-CN': '后台任务失败', en: 'A background job failed' },
});

onJobFailed(async (ctx: Ctx, { id, job }) => {
  await notify(ctx, {
    kind: 'JOB_FAILED',
    toAccounts: await accountsWith(ctx, 'job:manage'),
    subject: { type: 'JobRun', id },
    facts: { job },
    key: `${id} ${ctx.now.toISOString()}`,
  });
});
