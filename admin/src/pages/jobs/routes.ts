import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'JobsPage',
    path: '/jobs',
    component: () => import('./JobsPage.vue'),
    meta: { title: 'jobs.title', permission: 'job:read' },
  },
] as const satisfies readonly AppRoute[];
