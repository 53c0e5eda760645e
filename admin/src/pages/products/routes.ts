import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'ProductsPage',
    path: '/products',
    component: () => import('./ProductsPage.vue'),
    meta: { title: 'term.products', permission: 'product:read' },
  },
  {
    name: 'ProductCategoriesPage',
    path: '/product-categories',
    component: () => import('./ProductCategoriesPage.vue'),
    meta: { title: 'term.categories', permission: 'product:read' },
  },
] as const satisfies readonly AppRoute[];
