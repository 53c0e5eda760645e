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
      menu: { group: 'company', icon: 'i-lucide-users' },
    },
  },
  {
    name: 'ShopsPage',
    path: '/shops',
    component: () => import('./ShopsPage.vue'),
    meta: { title: 'term.shops', menu: { group: 'company', icon: 'i-lucide-store' } },
  },
  {
    name: 'RegionsPage',
    path: '/regions',
    component: () => import('./RegionsPage.vue'),
    meta: { title: 'term.regions', menu: { group: 'company', icon: 'i-lucide-map' } },
  },
] as const satisfies readonly AppRoute[];
