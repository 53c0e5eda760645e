import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'MyAccountPage',
    path: '/me',
    component: () => import('./MyAccountPage.vue'),
    meta: { title: 'me.title' },
  },
] as const satisfies readonly AppRoute[];
