import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'MyRequestsPage',
    path: '/my-requests',
    component: () => import('./RequestsPage.vue'),
    meta: {
      title: 'requests.title',
      permission: 'attendance:request',
      alsoNeeds: [...NAMES, 'attendance:readOwn'],
      withoutShop: [],
    },
  },
  {
    name: 'PresencePage',
    path: '/presence',
    component: () => import('./PresencePage.vue'),
    meta: {
      title: 'requests.presence',
      permission: ['attendance:readAll', 'attendance:readShop', 'attendance:readRegion'],
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'HrDeskPage',
    path: '/hr-desk',
    component: () => import('./HrDeskPage.vue'),
    meta: { title: 'requests.desk', permission: 'attendance:hr', alsoNeeds: [...NAMES, 'attendance:readAll'] },
  },
  {
    name: 'LeaveBalancesPage',
    path: '/leave-balances',
    component: () => import('./BalancesPage.vue'),
    meta: { title: 'requests.balances', permission: 'attendance:hr', alsoNeeds: [...NAMES, 'attendance:readAll'] },
  },
] as const satisfies readonly AppRoute[];
