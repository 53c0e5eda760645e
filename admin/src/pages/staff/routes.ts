import type { AppRoute } from '../../lib/app-route.ts';
const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'EmployeesPage',
    path: '/employees',
    component: () => import('./EmployeesPage.vue'),
    meta: {
      title: 'term.employees',
      permission: 'employee:read',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'ShopsPage',
    path: '/shops',
    component: () => import('./ShopsPage.vue'),
    meta: { title: 'term.shops' },
  },
  {
    name: 'RegionsPage',
    path: '/regions',
    component: () => import('./RegionsPage.vue'),
    meta: { title: 'term.regions' },
  },
] as const satisfies readonly AppRoute[];
