import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'JobsPage',
    path: '/jobs',
    component: () => import('./JobsPage.vue'),
    meta: { title: 'jobs.title', permission: 'job:read', menu: { group: 'system', icon: 'i-lucide-list-checks' } },
  },
] as const satisfies readonly AppRoute[];
