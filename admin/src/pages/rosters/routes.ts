import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:read', 'employee:readName'];
const OTHERS = ['attendance:readAll', 'attendance:readShop', 'attendance:readRegion'];

export const routes = [
  {
    name: 'RosterPage',
    path: '/rosters',
    component: () => import('./RosterPage.vue'),
    meta: {
      title: 'rosters.title',
      permission: OTHERS,
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'ShiftChangesPage',
    path: '/shift-changes',
    component: () => import('./ShiftChangesPage.vue'),
    meta: {
      title: 'rosters.changes',
      permission: ['attendance:readOwn', ...OTHERS],
      alsoNeeds: NAMES,
      withoutShop: OTHERS,
    },
  },
  {
    name: 'ShiftTemplatesPage',
    path: '/shifts',
    component: () => import('./ShiftTemplatesPage.vue'),
    meta: { title: 'rosters.shifts', permission: 'roster:edit' },
  },
  {
    name: 'ShiftTemplatePage',
    path: '/shifts/:id',
    component: () => import('./ShiftTemplatePage.vue'),
    meta: { title: 'rosters.shift', permission: 'roster:edit' },
  },
] as const satisfies readonly AppRoute[];
