import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'CalendarPage',
    path: '/calendar',
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'calendar.title' },
  },
] as const satisfies readonly AppRoute[];
