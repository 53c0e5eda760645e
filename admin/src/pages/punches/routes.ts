import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];
const READING = ['attendance:readAll', 'attendance:readShop', 'attendance:readRegion'];

export const routes = [
  {
    name: 'PunchClockPage',
    path: '/punch',
    component: () => import('./PunchClockPage.vue'),
    meta: {
      title: 'punches.clock',
      permission: 'punch:web',
      alsoNeeds: ['attendance:readOwn', 'employee:read'],
      withoutShop: [],
    },
  },
  {
    name: 'PunchesPage',
    path: '/punches',
    component: () => import('./PunchesPage.vue'),
    meta: { title: 'punches.list', permission: READING, alsoNeeds: NAMES },
  },
  {
    name: 'PunchNumbersPage',
    path: '/punch-numbers',
    component: () => import('./PunchNumbersPage.vue'),
    meta: { title: 'punches.numbers', permission: 'punch:import', alsoNeeds: [...NAMES, 'attendance:readAll'] },
  },
] as const satisfies readonly AppRoute[];
