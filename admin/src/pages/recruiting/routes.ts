import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];

export const routes = [
  {
    name: 'RequisitionsPage',
    path: '/recruiting',
    component: () => import('./RequisitionsPage.vue'),
    meta: {
      title: 'recruiting.requisitions',
      permission: ['requisition:readAll', 'requisition:create'],
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'CandidatesPage',
    path: '/recruiting/candidates',
    component: () => import('./CandidatesPage.vue'),
    meta: { title: 'recruiting.candidates', permission: 'candidate:read', alsoNeeds: ['candidate:readName', ...NAMES] },
  },
  {
    name: 'CandidatePage',
    path: '/recruiting/candidates/:id',
    component: () => import('./CandidatePage.vue'),
    meta: { title: 'recruiting.candidate', permission: 'candidate:read', alsoNeeds: ['candidate:readName', ...NAMES] },
  },
  {
    name: 'CareerPage',
    path: '/career',
    component: () => import('./CareerPage.vue'),
    meta: { title: 'recruiting.career', permission: 'career:read', alsoNeeds: NAMES },
  },
  {
    name: 'AssistantLevelsPage',
    path: '/assistant-levels',
    component: () => import('./AssistantLevelsPage.vue'),
    meta: {
      title: 'recruiting.assistantLevels',
      permission: ['assistantLevel:read', 'assistantLevel:appraise'],
      alsoNeeds: NAMES,
    },
  },
] as const satisfies readonly AppRoute[];
