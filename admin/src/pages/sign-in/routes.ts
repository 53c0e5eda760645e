import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'SignInPage',
    path: '/sign-in',
    component: () => import('./SignInPage.vue'),
    meta: { title: 'sign-in.title', isBare: true },
  },
  {
    name: 'WelcomePage',
    path: '/welcome',
    component: () => import('./WelcomePage.vue'),
    meta: { title: 'sign-in.setPassword', isBare: true },
  },
] as const satisfies readonly AppRoute[];
