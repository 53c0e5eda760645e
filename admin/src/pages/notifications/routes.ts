import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'NotificationsPage',
    path: '/notifications',
    component: () => import('./NotificationsPage.vue'),
    meta: { title: 'notifications.title' },
  },
] as const satisfies readonly AppRoute[];
