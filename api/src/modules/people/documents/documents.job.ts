import { businessDate } from '../../../kernel/period.ts';
import { defineJob } from '../../jobs/index.ts';
import { settingNow } from '../../staff/index.ts';
import { remindOfDocument } from './document-reminder.actions.ts';
import { documentsRunningOut } from './employee-document.queries.ts';

defineJob({
  name: 'people.documents',
  description: 'Reminds HR of documents of employees that run out soon, each once.',
  schedule: '15 6 * * *',
  async run(ctx) {
    const today = businessDate(ctx.now, ctx.zone);
    const days = await settingNow(ctx, 'document.expiryDays');
    await ctx.each(await documentsRunningOut(ctx, today, days), {
      name: 'employeeDocumentRemind',
      key: ({ id, validTo }) => `${id} ${validTo}`,
      work: remindOfDocument,
    });
  },
});
