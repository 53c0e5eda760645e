import type { Ctx } from '../../kernel/context.ts';
import { loadRow } from '../../kernel/load-row.ts';
import { defineJob } from '../jobs/index.ts';
import { mailerOf } from './mailer.ts';
import { Notification } from './notification.entity.ts';
import { notificationTitle } from './notification.kinds.ts';
import { findReceiver } from './notification.queries.ts';
import { EMAIL_JOB } from './notify.ts';

/** An e-mail leaves the house, so it says what kind of thing happened and where to read it, and nothing about it. */
const BODY: Readonly<Record<string, string>> = {
  'zh-CN': '详情请登录查看：',
  en: 'Sign in to read it: ',
};

/**
 * Sent in the transaction that notes it: what was not sent is tried again. Killed between the two the same e-mail leaves a
 * second time under the same Message-ID, by which mail servers and readers know it.
 */
async function send(ctx: Ctx, id: string): Promise<{ sent: boolean }> {
  const mailer = mailerOf(ctx);
  const told = mailer && (await loadRow(ctx, Notification, { by: { id }, lock: true, pastScope: true }));
  if (!told || told.emailedAt) return { sent: false };
  const receiver = await findReceiver(ctx, told.recipient.id);
  if (!receiver) return { sent: false };
  const locale = receiver.locale in BODY ? receiver.locale : 'zh-CN';
  await mailer.send({
    id,
    to: receiver.email,
    subject: notificationTitle(told.kind, locale),
    text: `${BODY[locale]}${mailer.publicUrl}/notifications\n`,
  });
  told.emailedAt = ctx.now;
  return { sent: true };
}

defineJob<{ readonly notificationId: string }>({
  name: EMAIL_JOB,
  description: 'Sends an e-mail to somebody who wants to be told that way.',
  attempts: 8,
  run: async (ctx, { notificationId }) => {
    const { sent } = await ctx.act('notificationEmail', (inside) => send(inside, notificationId), 'send');
    await ctx.progress(1, 1, sent ? 'sent' : 'no e-mail is set up, or nobody to send it to');
  },
});
