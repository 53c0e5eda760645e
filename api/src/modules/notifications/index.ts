import './notification.scope.ts';
import { NotificationRule } from './notification-rule.entity.ts';
import { Notification } from './notification.entity.ts';
import { defineNotification } from './notification.kinds.ts';

export { defineNotification } from './notification.kinds.ts';
export { notify, type Told } from './notify.ts';

defineNotification('JOB_FAILED', { description: 'Background work failed for good; somebody should look.' });

/** What people are told, by rule and person. */
export const notificationsModule = { entities: [Notification, NotificationRule], resolvers: [] };
