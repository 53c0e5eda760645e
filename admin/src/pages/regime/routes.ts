import type { AppRoute } from '../../lib/app-route.ts';

const CUSTOMERS = ['customer:readAll', 'customer:readOwn', 'customer:readAssigned'];
const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'UpdateSessionsPage',
    path: '/updates',
    component: () => import('./UpdateSessionsPage.vue'),
    meta: {
      title: 'regime.sessions',
      permission: 'updateSession:read',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'UpdateSessionPage',
    path: '/updates/:id',
    component: () => import('./UpdateSessionPage.vue'),
    meta: { title: 'regime.session', permission: 'updateSession:read', alsoNeeds: NAMES },
  },
  {
    name: 'FocusPage',
    path: '/focus',
    component: () => import('./FocusPage.vue'),
    meta: { title: 'regime.focus', permission: CUSTOMERS, alsoNeeds: [...NAMES, 'customer:readProfile'] },
  },
  {
    name: 'ReviewsPage',
    path: '/reviews',
    component: () => import('./ReviewsPage.vue'),
    meta: { title: 'regime.reviewsTitle', permission: 'review:read', alsoNeeds: ['order:readAmounts'] },
  },
  {
    name: 'ContributionsPage',
    path: '/contributions',
    component: () => import('./ContributionsPage.vue'),
    meta: { title: 'regime.contributions' },
  },
] as const satisfies readonly AppRoute[];
