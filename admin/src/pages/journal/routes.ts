import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'JournalPage',
    path: '/journal',
    component: () => import('./JournalPage.vue'),
    meta: { title: 'journal.title', permission: 'journal:read', alsoNeeds: ['employee:readName'] },
  },
] as const satisfies readonly AppRoute[];
