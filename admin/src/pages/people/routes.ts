import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'EmployeesPage',
    path: '/employees',
    component: () => import('./EmployeesPage.vue'),
    meta: { title: 'term.employees', permission: 'employee:read', alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
