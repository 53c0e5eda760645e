import type { AppRoute } from '../../lib/app-route.ts';
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'VisitsPage',
    path: '/visits',
    component: () => import('./VisitsPage.vue'),
    meta: {
      title: 'term.visits',
      permission: ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'],
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'VisitNewPage',
    path: '/visits/new',
    component: () => import('./VisitNewPage.vue'),
    meta: {
      title: 'visits.record',
      permission: 'visit:record',
      alsoNeeds: ['customer:readName'],
    },
  },
] as const satisfies readonly AppRoute[];
