import type { AppRoute } from '../../lib/app-route.ts';

const READ = ['trial:readAll', 'trial:readShop', 'trial:readRegion', 'trial:review'];
const NAMES = ['employee:read', 'employee:readName'];

export const routes = [
  {
    name: 'TrialsBoardPage',
    path: '/trials',
    component: () => import('./TrialsBoardPage.vue'),
    meta: { title: 'trials.board', permission: READ, alsoNeeds: NAMES },
  },
  {
    name: 'TrialsPage',
    path: '/trials/all',
    component: () => import('./TrialsPage.vue'),
    meta: { title: 'trials.all', permission: READ, alsoNeeds: NAMES },
  },
  {
    name: 'TrialPage',
    path: '/trials/:id',
    component: () => import('./TrialPage.vue'),
    meta: { title: 'trials.title', permission: READ, alsoNeeds: NAMES },
  },
  {
    name: 'TrialPrintPage',
    path: '/trials/:id/print',
    component: () => import('./TrialPrintPage.vue'),
    meta: { title: 'trials.print', permission: READ, alsoNeeds: NAMES },
  },
  {
    name: 'TrialReviewPage',
    path: '/trials/stages/:id/review',
    component: () => import('./TrialReviewPage.vue'),
    meta: { title: 'trial-review.review', permission: READ, alsoNeeds: NAMES },
  },
  {
    name: 'MyTrialPage',
    path: '/my-trial',
    component: () => import('./MyTrialPage.vue'),
    meta: { title: 'trial-review.my', permission: 'trial:readOwn', withoutShop: [] },
  },
  {
    name: 'TrialTemplatesPage',
    path: '/trial-templates',
    component: () => import('./TrialTemplatesPage.vue'),
    meta: { title: 'trial-review.templates', permission: 'trialTemplate:read' },
  },
  {
    name: 'TrialTemplatePage',
    path: '/trial-templates/:id',
    component: () => import('./TrialTemplatePage.vue'),
    meta: { title: 'trial-review.template', permission: 'trialTemplate:read' },
  },
] as const satisfies readonly AppRoute[];
