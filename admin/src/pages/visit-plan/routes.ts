import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'VisitPlanPage',
    path: '/visit-plan',
    component: () => import('./VisitPlanPage.vue'),
    meta: {
      title: 'classes.visitPlan',
      permission: ['visit:readAll', 'visit:readOwn', 'visit:readAssigned'],
      alsoNeeds: ['customer:readName', 'employee:readName', 'visit:readMemo'],
    },
  },
] as const satisfies readonly AppRoute[];
