import type { AppRoute } from '../../lib/app-route.ts';

const SHOPS = ['attendance:readShop', 'attendance:readRegion', 'attendance:readAll'];
const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'MyMonthPage',
    path: '/my-month',
    component: () => import('./MyMonthPage.vue'),
    meta: { title: 'months.mine', permission: 'attendance:readOwn' },
  },
  {
    name: 'MonthGridPage',
    path: '/attendance',
    component: () => import('./MonthGridPage.vue'),
    meta: { title: 'months.grid', permission: SHOPS, alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
