import type { AppRoute } from '../../lib/app-route.ts';

const NAMES = ['customer:readName', 'employee:readName'];

export const routes = [
  {
    name: 'TaskListsPage',
    path: '/tasks',
    component: () => import('./TaskListsPage.vue'),
    meta: {
      title: 'term.taskLists',
      permission: 'task:read',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'TaskListPage',
    path: '/tasks/:id',
    component: () => import('./TaskListPage.vue'),
    meta: { title: 'term.taskList', permission: 'task:read', alsoNeeds: NAMES },
  },
  {
    name: 'MonthPublicationPage',
    path: '/assignments',
    component: () => import('./MonthPublicationPage.vue'),
    meta: {
      title: 'term.monthPublication',
      permission: 'assignment:read',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'AssignmentPage',
    path: '/assignments/:id',
    component: () => import('./AssignmentPage.vue'),
    meta: { title: 'term.monthlyAssignment', permission: 'assignment:read', alsoNeeds: NAMES },
  },
  {
    name: 'MaintenancePage',
    path: '/maintenance',
    component: () => import('./MaintenancePage.vue'),
    meta: {
      title: 'term.maintenancePlans',
      permission: 'maintenance:read',
      alsoNeeds: NAMES,
    },
  },
  {
    name: 'GreetingsPage',
    path: '/maintenance/greetings',
    component: () => import('./GreetingsPage.vue'),
    meta: { title: 'term.greetings', permission: 'maintenance:read', alsoNeeds: NAMES },
  },
  {
    name: 'GreetingRoundPage',
    path: '/maintenance/greetings/:id',
    component: () => import('./GreetingRoundPage.vue'),
    meta: { title: 'term.greetings', permission: 'maintenance:read', alsoNeeds: NAMES },
  },
  {
    name: 'HandOverPage',
    path: '/hand-over',
    component: () => import('./HandOverPage.vue'),
    meta: {
      title: 'term.handOver',
      permission: 'customer:handOver',
      alsoNeeds: NAMES,
    },
  },
] as const satisfies readonly AppRoute[];
