import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'ImportsPage',
    path: '/imports',
    component: () => import('./ImportsPage.vue'),
    meta: { title: 'transfer.title', permission: ['transfer:import', 'customer:export', 'attendanceMonth:close'] },
  },
  {
    name: 'ImportPage',
    path: '/imports/:id',
    component: () => import('./ImportPage.vue'),
    meta: { title: 'transfer.import', permission: 'transfer:import' },
  },
] as const satisfies readonly AppRoute[];
