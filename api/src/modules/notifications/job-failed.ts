import type { Ctx } from '../../kernel/context.ts';
import { onJobFailed } from '../jobs/index.ts';
import { defineNotification } from './notification.kinds.ts';
import { notify } from './notify.ts';

defineNotification('JOB_FAILED', {
  description: 'Background work failed for good; somebody should look.',
  title: { 'zh-CN': '后台任务失败', en: 'A background job failed' },
});

const MANAGERS = `/* notifications.jobManagers */ select account.id from accounts account
  where not account.is_disabled and exists (select from roles held
    where held.key = any(account.role_keys) and 'job:manage' = any(held.permissions))`;

onJobFailed(async (ctx: Ctx, { id, job }) => {
  const managers = await ctx.em.execute<{ id: string }[]>(MANAGERS);
  await notify(ctx, {
    kind: 'JOB_FAILED',
    toAccounts: managers.map((account) => account.id),
    subject: { type: 'JobRun', id },
    facts: { job },
    key: `${id} ${ctx.now.toISOString()}`,
  });
});
