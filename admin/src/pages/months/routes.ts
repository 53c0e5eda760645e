import type { AppRoute } from '../../lib/app-route.ts';

const SHOPS = ['attendance:readShop', 'attendance:readRegion', 'attendance:readAll'];
const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'MyMonthPage',
    path: '/my-month',
    component: () => import('./MyMonthPage.vue'),
    meta: { title: 'months.mine', permission: 'attendance:readOwn', withoutShop: [] },
  },
  {
    name: 'MonthGridPage',
    path: '/attendance',
    component: () => import('./MonthGridPage.vue'),
    meta: { title: 'months.grid', permission: SHOPS, alsoNeeds: NAMES },
  },
  {
    name: 'ShopReportPage',
    path: '/attendance/report',
    component: () => import('./ShopReportPage.vue'),
    meta: { title: 'closing.report', permission: 'attendanceMonth:report', alsoNeeds: NAMES },
  },
  {
    name: 'MonthClosePage',
    path: '/attendance/close',
    component: () => import('./MonthClosePage.vue'),
    meta: { title: 'closing.title', permission: ['attendance:hr', 'attendanceMonth:close'], alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
