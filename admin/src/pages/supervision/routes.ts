import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['employee:readName'];
const CHECKS = ['spotCheck:record', 'attendance:readAll', 'attendance:readShop', 'attendance:readRegion'];
const INSPECTIONS = ['inspection:record', 'attendance:readAll', 'attendance:readShop', 'attendance:readRegion'];

export const routes = [
  {
    name: 'SpotChecksPage',
    path: '/spot-checks',
    component: () => import('./SpotChecksPage.vue'),
    meta: { title: 'supervision.checks', permission: CHECKS, alsoNeeds: NAMES },
  },
  {
    name: 'SpotCheckNewPage',
    path: '/spot-checks/new',
    component: () => import('./SpotCheckNewPage.vue'),
    meta: { title: 'supervision.record', permission: 'spotCheck:record', alsoNeeds: NAMES },
  },
  {
    name: 'SpotCheckPlanPage',
    path: '/spot-checks/plan',
    component: () => import('./SpotCheckPlanPage.vue'),
    meta: { title: 'supervision.plan', permission: 'spotCheck:plan', alsoNeeds: NAMES },
  },
  {
    name: 'ObservationsPage',
    path: '/observations',
    component: () => import('./ObservationsPage.vue'),
    meta: {
      title: 'supervision.observations',
      permission: ['observation:send', 'observation:readAll'],
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'InspectionsPage',
    path: '/inspections',
    component: () => import('./InspectionsPage.vue'),
    meta: { title: 'supervision.inspections', permission: INSPECTIONS, alsoNeeds: NAMES },
  },
  {
    name: 'RegionLeadersPage',
    path: '/region-leaders',
    component: () => import('./RegionLeadersPage.vue'),
    meta: { title: 'supervision.leaders', permission: 'regionLeader:manage', alsoNeeds: NAMES },
  },
  {
    name: 'FindingsPage',
    path: '/findings',
    component: () => import('./FindingsPage.vue'),
    meta: { title: 'supervision.findings', permission: ['finding:read', 'finding:readRegion'], alsoNeeds: NAMES },
  },
] as const satisfies readonly AppRoute[];
