import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'ProductsPage',
    path: '/products',
    component: () => import('./ProductsPage.vue'),
    meta: { title: 'term.products', permission: 'product:read', menu: { group: 'sales', icon: 'i-lucide-package' } },
  },
  {
    name: 'ProductCategoriesPage',
    path: '/product-categories',
    component: () => import('./ProductCategoriesPage.vue'),
    meta: { title: 'term.categories', permission: 'product:read', menu: { group: 'sales', icon: 'i-lucide-tags' } },
  },
] as const satisfies readonly AppRoute[];
