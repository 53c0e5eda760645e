import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'VisitsPage',
    path: '/visits',
    component: () => import('./VisitsPage.vue'),
    meta: { title: 'term.visits', permission: ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'], menu: { group: 'customers', icon: 'i-lucide-footprints' } },
  },
] as const satisfies readonly AppRoute[];
