import type { AppRoute } from '../../lib/app-route.ts';

const VISITS = ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'];
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'VisitCardsPage',
    path: '/visit-cards',
    component: () => import('./VisitCardsPage.vue'),
    meta: {
      title: 'term.visitCards',
      permission: VISITS,
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'VisitCardPrintPage',
    path: '/visit-cards/:id/print',
    component: () => import('./VisitCardPrintPage.vue'),
    meta: { title: 'visits.print', permission: VISITS, alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
