import { defineScope } from '../../kernel/scope.ts';
import { NotificationRule } from './notification-rule.entity.ts';
import { Notification } from './notification.entity.ts';

/** What somebody is told, and how, is his alone. */
defineScope(Notification, ({ t, me }) => `${t}.recipient_id = ${me.accountId}`);
defineScope(NotificationRule, ({ t, me }) => `${t}.account_id = ${me.accountId}`);
