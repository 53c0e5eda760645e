import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'ApprovalsPage',
    path: '/approvals',
    component: () => import('./ApprovalsPage.vue'),
    meta: {
      title: 'approvals.title',
      permission: [
        'request:decideTeam',
        'request:decideSales',
        'request:decideTop',
        'customer:fill',
        'access:request',
        'expense:create',
        'attendance:decide',
        'attendance:hr',
      ],
      alsoNeeds: ['employee:readName'],
    },
  },
] as const satisfies readonly AppRoute[];
