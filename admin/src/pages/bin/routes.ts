import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'BinPage',
    path: '/bin',
    component: () => import('./BinPage.vue'),
    meta: {
      title: 'bin.title',
      permission: 'bin:read',
      alsoNeeds: ['customer:readName', 'employee:readName'],
    },
  },
] as const satisfies readonly AppRoute[];
