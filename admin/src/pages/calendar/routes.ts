import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'CalendarPage',
    path: '/calendar',
    component: () => import('./CalendarPage.vue'),
    meta: { title: 'calendar.title', menu: { group: 'company', icon: 'i-lucide-calendar-days' } },
  },
] as const satisfies readonly AppRoute[];
