import type { AppRoute } from '../../lib/app-route.ts';

const VISITS = ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'];

export const routes = [
  {
    name: 'RoutesPage',
    path: '/routes',
    component: () => import('./RoutesPage.vue'),
    meta: { title: 'classes.routes', permission: VISITS, alsoNeeds: ['customer:readName'] },
  },
  {
    name: 'RoutePage',
    path: '/routes/:id',
    component: () => import('./RoutePage.vue'),
    meta: { title: 'classes.route', permission: VISITS, alsoNeeds: ['customer:readName'] },
  },
] as const satisfies readonly AppRoute[];
