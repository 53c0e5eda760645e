import type { AppRoute } from '../../lib/app-route.ts';

const CUSTOMERS = ['customer:readAll', 'customer:readOwn', 'customer:readAssigned'];
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'CustomersPage',
    path: '/customers',
    component: () => import('./CustomersPage.vue'),
    meta: {
      title: 'term.customers',
      permission: CUSTOMERS,
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'CustomerNewPage',
    path: '/customers/new',
    component: () => import('./CustomerNewPage.vue'),
    meta: { title: 'customers.new', permission: 'customer:create' },
  },
  {
    name: 'DataQualityPage',
    path: '/customers/quality',
    component: () => import('./DataQualityPage.vue'),
    meta: {
      title: 'record.quality',
      permission: 'customer:readProfile',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'MergesPage',
    path: '/customers/merges',
    component: () => import('./MergesPage.vue'),
    meta: { title: 'merges.title', permission: 'customer:merge', alsoNeeds: NAMES },
  },
  {
    name: 'CustomerPage',
    path: '/customers/:id',
    component: () => import('./CustomerPage.vue'),
    meta: { title: 'term.archive', permission: CUSTOMERS, alsoNeeds: NAMES },
  },
  {
    name: 'CustomerEditPage',
    path: '/customers/:id/edit',
    component: () => import('./CustomerEditPage.vue'),
    meta: { title: 'customers.edit', permission: 'customer:fill' },
  },
] as const satisfies readonly AppRoute[];
