import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
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
