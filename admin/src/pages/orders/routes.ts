import type { AppRoute } from '../../lib/app-route.ts';

const ORDERS = ['order:readAll', 'order:readOwn', 'order:readAssigned'];
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'OrdersPage',
    path: '/orders',
    component: () => import('./OrdersPage.vue'),
    meta: {
      title: 'term.orders',
      permission: ORDERS,
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'OrderNewPage',
    path: '/orders/new',
    component: () => import('./OrderNewPage.vue'),
    meta: { title: 'orders.new', permission: 'order:create' },
  },
  {
    name: 'OrderPage',
    path: '/orders/:id',
    component: () => import('./OrderPage.vue'),
    meta: { title: 'term.order', permission: ORDERS, alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
