import type { Ctx } from '../../kernel/context.ts';
import { forbid } from '../../kernel/faults.ts';
import { add, loadForChange } from '../../kernel/rows.ts';
import { Account } from '../staff/index.ts';
import { NotificationRule } from './notification-rule.entity.ts';
import { Notification } from './notification.entity.ts';
import type {
  NotificationReadInput,
  NotificationRuleSetInput,
  NotificationReadAllInput,
} from './notification.types.ts';

export async function readNotification(ctx: Ctx, input: NotificationReadInput): Promise<Notification> {
  const told = await loadForChange(ctx, Notification, input);
  told.readAt = input.isRead === false ? null : (told.readAt ?? ctx.now);
  return told;
}

/** As many as one transaction carries well; who has more says it again. */
const MOST_AT_ONCE = 500;

export async function readNotifications(ctx: Ctx, { shownBy }: NotificationReadAllInput): Promise<void> {
  const unread = { readAt: null, deliverAt: { $lte: shownBy } };
  const told = await ctx.em.find(Notification, unread, { orderBy: { deliverAt: 'desc' }, limit: MOST_AT_ONCE });
  for (const one of told) one.readAt = ctx.now;
}

export async function setNotificationRule(
  ctx: Ctx,
  { kind, way }: NotificationRuleSetInput,
): Promise<NotificationRule> {
  const { accountId } = ctx.actor;
  if (accountId === null) return forbid();
  const account = ctx.em.getReference(Account, accountId);
  const rule =
    (await ctx.em.findOne(NotificationRule, { account, kind })) ?? add(ctx, NotificationRule, { account, kind });
  rule.way = way;
  return rule;
}
