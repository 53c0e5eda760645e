import type { AppRoute } from '../../lib/app-route.ts';

const ARCHIVE = ['customer:readProfile', 'customer:readTrade'];

export const routes = [
  {
    name: 'CompositionPage',
    path: '/composition',
    component: () => import('./CompositionPage.vue'),
    meta: {
      title: 'classes.composition',
      permission: 'order:readAmounts',
      alsoNeeds: ['customer:readName'],
    },
  },
  {
    name: 'GradesPage',
    path: '/grades',
    component: () => import('./GradesPage.vue'),
    meta: { title: 'classes.grades', permission: ARCHIVE, alsoNeeds: ['customer:readName'] },
  },
  {
    name: 'PriceLevelsPage',
    path: '/price-levels',
    component: () => import('./PriceLevelsPage.vue'),
    meta: {
      title: 'classes.priceLevels',
      permission: 'priceLevel:read',
      alsoNeeds: ['employee:readName'],
    },
  },
] as const satisfies readonly AppRoute[];
