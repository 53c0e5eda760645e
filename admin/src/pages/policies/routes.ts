import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'PoliciesPage',
    path: '/policies',
    component: () => import('./PoliciesPage.vue'),
    meta: { title: 'policies.title', permission: ['policy:read', 'policy:manage'] },
  },
  {
    name: 'PolicyPage',
    path: '/policies/:id',
    component: () => import('./PolicyPage.vue'),
    meta: { title: 'policies.policy', permission: ['policy:read', 'policy:manage'] },
  },
] as const satisfies readonly AppRoute[];
