import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'AccessPage',
    path: '/access',
    component: () => import('./AccessPage.vue'),
    meta: {
      title: 'access.title',
      permission: ['access:request', 'access:readAll'],
      alsoNeeds: ['employee:readName'],
    },
  },
] as const satisfies readonly AppRoute[];
