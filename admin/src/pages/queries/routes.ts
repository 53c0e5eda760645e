import type { AppRoute } from '../../lib/app-route.ts';

const QUERIES = ['query:save', 'query:share', 'query:stream'];

export const routes = [
  {
    name: 'SavedQueriesPage',
    path: '/saved-queries',
    component: () => import('./SavedQueriesPage.vue'),
    meta: { title: 'queries.title', permission: QUERIES },
  },
  {
    name: 'SavedQueryPage',
    path: '/saved-queries/:id',
    component: () => import('./SavedQueryPage.vue'),
    meta: { title: 'queries.title', permission: QUERIES },
  },
] as const satisfies readonly AppRoute[];
