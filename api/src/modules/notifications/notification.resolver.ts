import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../kernel/context.ts';
import { Action, Allow } from '../../kernel/graphql.ts';
import { answeredByReader, ReadOne, ReadPage } from '../../reader/index.ts';
import { NotificationRule } from './notification-rule.entity.ts';
import { readNotification, readNotifications, setNotificationRule } from './notification.actions.ts';
import { Notification } from './notification.entity.ts';
import { NotificationReadInput, NotificationRuleSetInput, NotificationReadAllInput } from './notification.types.ts';

@Resolver(() => Notification)
export class NotificationResolver {
  @Allow('signedIn')
  @ReadOne(() => Notification, { description: 'One of the own notifications by id.' })
  notification(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => Notification, {
    description: 'What one is told, the latest first; with those whose time is still to come.',
    sort: ['-deliverAt'],
  })
  notifications(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadOne(() => NotificationRule, { description: 'One of the own rules by id.' })
  notificationRule(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => NotificationRule, { description: 'How one wants to be told, by kind.', sort: ['kind'] })
  notificationRules(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @Action(
    { notification: () => Notification },
    { description: 'Marks one of the own notifications as read or unread.' },
  )
  async notificationRead(@Ctx() ctx: Context, @Arg('input', () => NotificationReadInput) input: NotificationReadInput) {
    return { notification: await readNotification(ctx, input) };
  }

  @Allow('signedIn')
  @Action({}, { description: 'Marks the own notifications that were shown as read, up to 500 at once.' })
  async notificationReadAll(
    @Ctx() ctx: Context,
    @Arg('input', () => NotificationReadAllInput) input: NotificationReadAllInput,
  ) {
    await readNotifications(ctx, input);
    return {};
  }

  @Allow('signedIn')
  @Action({ notificationRule: () => NotificationRule }, { description: 'Sets how one wants to be told of a kind.' })
  async notificationRuleSet(
    @Ctx() ctx: Context,
    @Arg('input', () => NotificationRuleSetInput) input: NotificationRuleSetInput,
  ) {
    return { notificationRule: await setNotificationRule(ctx, input) };
  }
}
