import './email.job.ts';
import './job-failed.ts';
import './notification.scope.ts';
import { NotificationRule } from './notification-rule.entity.ts';
import { Notification } from './notification.entity.ts';
import { NotificationResolver } from './notification.resolver.ts';

export { type Mailer, openMailer, useMailer } from './mailer.ts';
export { defineNotification } from './notification.kinds.ts';
export { accountsWith } from './notification.queries.ts';
export { Notification } from './notification.entity.ts';
export { notify } from './notify.ts';

/** What people are told, by rule and person. */
export const notificationsModule = {
  entities: [Notification, NotificationRule],
  resolvers: [NotificationResolver],
};
