import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'ProspectsPage',
    path: '/prospects',
    component: () => import('./ProspectsPage.vue'),
    meta: {
      title: 'term.prospects',
      permission: 'prospect:move',
      alsoNeeds: ['customer:readName', 'employee:readName', 'customer:readTrade', 'customer:readProfile'],
    },
  },
] as const satisfies readonly AppRoute[];
