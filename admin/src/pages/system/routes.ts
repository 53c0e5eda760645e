import type { AppRoute } from '../../lib/app-route.ts';

export const routes = [
  {
    name: 'AccountsPage',
    path: '/accounts',
    component: () => import('./AccountsPage.vue'),
    meta: { title: 'term.accounts', permission: 'account:read' },
  },
  {
    name: 'RolesPage',
    path: '/roles',
    component: () => import('./RolesPage.vue'),
    meta: { title: 'term.roles', permission: 'role:read' },
  },
  {
    name: 'RightsPage',
    path: '/roles/rights',
    component: () => import('./RightsPage.vue'),
    meta: { title: 'rights.title', permission: 'rightsTable:read', alsoNeeds: ['role:read'] },
  },
  {
    name: 'ApiTokensPage',
    path: '/api-tokens',
    component: () => import('./ApiTokensPage.vue'),
    meta: {
      title: 'term.apiTokens',
      permission: ['apiToken:manage', 'account:manage'],
    },
  },
  {
    name: 'SettingsPage',
    path: '/settings',
    component: () => import('./SettingsPage.vue'),
    meta: { title: 'term.settings', permission: 'setting:read' },
  },
] as const satisfies readonly AppRoute[];
