import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'EmployeesPage',
    path: '/employees',
    component: () => import('./EmployeesPage.vue'),
    meta: { title: 'term.employees', permission: 'employee:read', alsoNeeds: NAMES },
  },
  {
    name: 'EmployeePage',
    path: '/employees/:id',
    component: () => import('./EmployeePage.vue'),
    meta: { title: 'people.file', permission: 'employee:read', alsoNeeds: NAMES },
  },
  {
    name: 'PapersPage',
    path: '/papers',
    component: () => import('./PapersPage.vue'),
    meta: { title: 'people.papers', permission: 'employeeDocument:read', alsoNeeds: ['employee:read', ...NAMES] },
  },
  {
    name: 'TurnoverPage',
    path: '/turnover',
    component: () => import('./TurnoverPage.vue'),
    meta: { title: 'people.turnover', permission: 'employment:read' },
  },
  {
    name: 'EmploymentsPage',
    path: '/employments',
    component: () => import('./EmploymentsPage.vue'),
    meta: { title: 'people.employments', permission: 'employment:read', alsoNeeds: ['employee:read', ...NAMES] },
  },
] as const satisfies readonly AppRoute[];
